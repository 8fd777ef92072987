import type { ReactNode } from 'react';

export interface Kolom<R> {
  readonly naam: string;
  readonly cel: (rij: R) => ReactNode;
  /** The cell that says which row this is. */
  readonly kop?: boolean;
}

interface TabelProps<R> {
  readonly titel: string;
  readonly kolommen: readonly Kolom<R>[];
  readonly rijen: readonly R[];
  readonly sleutel: (rij: R) => string;
  /** What is said when there is nothing. */
  readonly leeg?: string;
}

/** A table that scrolls inside its own frame where the screen is narrow. */
export function Tabel<R>({ titel, kolommen, rijen, sleutel, leeg = 'Er is nog niets.' }: TabelProps<R>): ReactNode {
  if (rijen.length === 0) return <p className="its-zacht">{leeg}</p>;
  return (
    <div className="its-tabel" role="group" aria-label={titel} tabIndex={0}>
      <table className="utrecht-table">
        <caption className="its-alleen-lezen">{titel}</caption>
        <thead>
          <tr>
            {kolommen.map(({ naam }) => (
              <th key={naam} scope="col">
                {naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={sleutel(rij)}>
              {kolommen.map(({ naam, cel, kop }) =>
                kop === true ? (
                  <th key={naam} scope="row">
                    {cel(rij)}
                  </th>
                ) : (
                  <td key={naam}>{cel(rij)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
