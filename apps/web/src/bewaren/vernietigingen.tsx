import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, Waarom } from '../formulier/handelingen.js';
import { BesluitVernietiging } from './besluit-vernietiging.js';
import { Verklaring } from './verklaring.js';
import { VernietigingStand } from './vernietiging-stand.js';

interface VernietigingenProps {
  readonly toetsing: Schema['Toetsing'];
  readonly handelingen: ReadonlyMap<string, Schema['MogelijkeHandeling']>;
}

/** The decisions on destruction, with the declaration of what was destroyed. */
export function Vernietigingen({ toetsing, handelingen }: VernietigingenProps): ReactNode {
  const { toetsingId } = toetsing;
  const lijst = useLees('/toetsingen/{toetsingId}/vernietigingen', { delen: { toetsingId } });
  const besluit = handelingen.get('besluitVernietiging');
  return (
    <Vlak titel="Vernietigen">
      <div className="its-stapel">
        <Geladen van={lijst}>
          {(besluiten) =>
            besluiten.length === 0 ? (
              <p className="its-zacht">Er is nog niets vernietigd, en daartoe is nog niet besloten.</p>
            ) : (
              <ul className="its-lijst">
                {besluiten.map((vernietiging) => (
                  <li key={vernietiging.id} className="its-stapel">
                    <VernietigingStand vernietiging={vernietiging} />
                    {vernietiging.status === 'BESLOTEN' ? (
                      <Handeling
                        code="trekVernietigingIn"
                        mogelijk={handelingen.get('trekVernietigingIn')}
                        delen={{ toetsingId, vernietigingId: vernietiging.id }}
                        knop="Trek dit besluit in"
                        uitleg="Er wordt dan niets vernietigd. U kunt later opnieuw besluiten."
                      />
                    ) : null}
                    {vernietiging.verklaring === null ? null : <Verklaring verklaring={vernietiging.verklaring} hash={vernietiging.hash} />}
                  </li>
                ))}
              </ul>
            )
          }
        </Geladen>
        {besluit === undefined ? null : besluit.mogelijk ? (
          <BesluitVernietiging
            toetsing={toetsing}
            besloten={(lijst.data ?? []).flatMap(({ omvang, status }) => (status === 'INGETROKKEN' ? [] : [omvang]))}
          />
        ) : (
          <details className="its-details">
            <summary>
              Besluiten tot vernietiging<span className="its-zacht">&nbsp;– kan nu niet</span>
            </summary>
            <Waarom redenen={besluit.redenen} />
          </details>
        )}
      </div>
    </Vlak>
  );
}
