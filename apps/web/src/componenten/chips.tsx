import type { ReactNode } from 'react';

interface ChipsProps<T extends string> {
  /** What is chosen, for who does not see the screen. */
  readonly naam: string;
  readonly keuzes: readonly { readonly waarde: T; readonly naam: string; readonly aantal?: number }[];
  readonly waarde: T;
  readonly kies: (waarde: T) => void;
}

/** A few choices of which one holds, one tap away. */
export function Chips<T extends string>({ naam, keuzes, waarde, kies }: ChipsProps<T>): ReactNode {
  return (
    <div className="its-chips" role="group" aria-label={naam}>
      {keuzes.map((keuze) => (
        <button key={keuze.waarde} type="button" aria-pressed={keuze.waarde === waarde} onClick={() => kies(keuze.waarde)}>
          {keuze.naam}
          {keuze.aantal === undefined ? null : <span className="its-zacht"> ({keuze.aantal})</span>}
        </button>
      ))}
    </div>
  );
}
