import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';

/** The questions of an adviseur that wait for this colleague. What they are about is only on the screen of the question. */
export function WachtendeVragen(): ReactNode {
  const vragen = useLees('/uitvragen/wachtend');
  return (
    <Vlak titel="Vragen die op uw antwoord wachten">
      <Geladen van={vragen}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">Er wachten nu geen vragen op u. U krijgt een e-mail als dat verandert.</p>
          ) : (
            <ul className="its-lijst">
              {lijst.map(({ uitvraagId, toetsingId, gesteldOp }) => (
                <li key={uitvraagId}>
                  <Link className="nl-link" to={`/uitvragen/${toetsingId}/${uitvraagId}`}>
                    Vraag beantwoorden
                  </Link>
                  <div className="its-klein its-zacht">
                    Gesteld op <Tijd op={gesteldOp} />
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Geladen>
    </Vlak>
  );
}
