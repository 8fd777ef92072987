import type { ReactNode } from 'react';

export interface StapStand {
  readonly naam: string;
  readonly uitleg?: ReactNode;
  readonly stand: 'gedaan' | 'nu' | 'later';
}

const WOORD = { gedaan: 'gedaan', nu: 'nu', later: 'komt nog' } as const;

/** Where something stands on a short road: what was done, what is done now, what comes. */
export function Stappenlijst({ titel, stappen }: { readonly titel: string; readonly stappen: readonly StapStand[] }): ReactNode {
  return (
    <ol className="its-stappenlijst" aria-label={titel}>
      {stappen.map(({ naam, uitleg, stand }) => (
        <li key={naam} data-stand={stand} aria-current={stand === 'nu' ? 'step' : undefined}>
          <div className="its-stappenlijst__naam">
            {naam} <span className="its-klein its-zacht">({WOORD[stand]})</span>
          </div>
          {uitleg === undefined ? null : <div className="its-klein its-zacht">{uitleg}</div>}
        </li>
      ))}
    </ol>
  );
}
