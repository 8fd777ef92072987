import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLees } from '../api/lees.js';
import { bewaarWanneer, KLASSE_NAMEN } from '../bewaren/klassen.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';

/** In short when the data of the kandidaat is destroyed; the whole plan is a screen further. */
export function Wanneer({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const plan = useLees('/toetsingen/{toetsingId}/bewaarplan', { delen: { toetsingId } });
  return (
    <Vlak titel="Wanneer mijn gegevens weg zijn">
      <Geladen van={plan}>
        {(regels) => (
          <ul className="its-lijst">
            {regels
              .filter(({ klasse }) => klasse === 'R0' || klasse === 'R1' || klasse === 'R2')
              .map((regel) => (
                <li key={regel.klasse}>
                  <strong>{KLASSE_NAMEN[regel.klasse]}</strong>
                  <div className="its-zacht">{bewaarWanneer(regel)}</div>
                </li>
              ))}
          </ul>
        )}
      </Geladen>
      <p className="its-boven">
        <Link className="nl-link" to={`/toetsingen/${toetsingId}/bewaren`} state={{ focus: false }}>
          Alles over bewaren en vernietigen
        </Link>
      </p>
    </Vlak>
  );
}
