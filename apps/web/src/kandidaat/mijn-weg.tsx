import type { ReactNode } from 'react';
import { kortDag } from '../componenten/tijd.js';
import type { FaseStand } from './weg.js';

const WOORD = { gedaan: 'klaar', nu: 'nu bezig', straks: 'komt nog' } as const;

/** All phases of the toetsing in plain words, with the dates that are known: what was, what is, what will come. */
export function MijnWeg({ weg }: { readonly weg: readonly FaseStand[] }): ReactNode {
  return (
    <ol className="its-weg">
      {weg.map(({ naam, uitleg, stand, op }) => (
        <li key={naam} data-stand={stand} aria-current={stand === 'nu' ? 'step' : undefined}>
          <div className="its-weg__kop">
            <strong>{naam}</strong>
            <span className="its-klein its-zacht">
              {WOORD[stand]}
              {op === undefined ? null : (
                <>
                  {stand === 'gedaan' ? ' op ' : naam === 'Vergadering' ? ': ' : ', uiterlijk '}
                  <time dateTime={op}>{kortDag(op)}</time>
                </>
              )}
            </span>
          </div>
          <p className="its-klein">{uitleg}</p>
        </li>
      ))}
    </ol>
  );
}
