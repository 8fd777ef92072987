import type { ReactNode } from 'react';
import { Tabel } from '../componenten/tabel.js';
import { type Aantal, getoond, lengte } from './reken.js';

export interface Reeks {
  readonly naam: string;
  readonly kleur: 'goed' | 'fout' | 'info';
}

export interface GrafiekRij {
  readonly naam: string;
  /** One for each series. */
  readonly aantallen: readonly Aantal[];
}

interface GrafiekProps {
  readonly titel: string;
  /** What the names of the rows are. */
  readonly kolom: string;
  readonly reeksen: readonly Reeks[];
  readonly rijen: readonly GrafiekRij[];
}

/** Bars with their numbers beside them, and the same as a table. Small numbers are not told. */
export function Grafiek({ titel, kolom, reeksen, rijen }: GrafiekProps): ReactNode {
  const langste = Math.max(1, ...rijen.flatMap(({ aantallen }) => aantallen.map(lengte)));
  return (
    <figure className="its-grafiek">
      {reeksen.length < 2 ? null : (
        <ul className="its-grafiek__legenda" aria-hidden="true">
          {reeksen.map(({ naam, kleur }) => (
            <li key={naam}>
              <span className={`its-grafiek__staaf its-grafiek__staaf--${kleur}`} /> {naam}
            </li>
          ))}
        </ul>
      )}
      <div aria-hidden="true">
        {rijen.map(({ naam, aantallen }) => (
          <div key={naam} className="its-grafiek__rij">
            <span>{naam}</span>
            <div>
              {aantallen.map((aantal, plek) =>
                aantal === 0 && reeksen.length > 1 ? null : (
                  <div key={reeksen[plek]?.naam} className="its-grafiek__lijn">
                    <span
                      className={`its-grafiek__staaf its-grafiek__staaf--${reeksen[plek]?.kleur ?? 'info'}${aantal === null ? ' its-grafiek__staaf--klein' : ''}`}
                      style={{ inlineSize: `${(lengte(aantal) / langste) * 100}%` }}
                    />
                    <span className="its-klein">{getoond(aantal)}</span>
                  </div>
                ),
              )}
            </div>
          </div>
        ))}
      </div>
      <figcaption className="its-alleen-lezen">{titel}. De cijfers staan ook in de tabel hierna.</figcaption>
      <details className="its-details">
        <summary>
          Als tabel<span className="its-alleen-lezen">: {titel}</span>
        </summary>
        <Tabel
          titel={titel}
          rijen={rijen}
          sleutel={({ naam }) => naam}
          kolommen={[
            { naam: kolom, kop: true, cel: ({ naam }) => naam },
            ...reeksen.map((reeks, plek) => ({
              naam: reeks.naam,
              cel: ({ aantallen }: GrafiekRij) => getoond(aantallen[plek] === undefined ? 0 : aantallen[plek]),
            })),
          ]}
        />
      </details>
    </figure>
  );
}
