import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { moment } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, Waarom } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';
import { BesluitVernietiging } from './besluit-vernietiging.js';
import { Verklaring } from './verklaring.js';

type Vernietiging = Schema['VernietigingDto'];

const STATUS: Readonly<Record<Vernietiging['status'], readonly [naam: string, kleur: Kleur]>> = {
  BESLOTEN: ['Besloten', 'let-op'],
  INGETROKKEN: ['Besluit ingetrokken', 'stil'],
  BEZIG: ['Wordt nu vernietigd', 'let-op'],
  VOLTOOID: ['Vernietigd', 'stil'],
};

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
                    <Stand vernietiging={vernietiging} />
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
          <BesluitVernietiging toetsing={toetsing} />
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

function Stand({ vernietiging }: { readonly vernietiging: Vernietiging }): ReactNode {
  const { omvang, status, beslotenOp, uitvoerenVanaf, ingetrokkenOp, voltooidOp } = vernietiging;
  const [naam, kleur] = STATUS[status];
  return (
    <div>
      <div className="its-rij">
        <strong>{woord(omvang)}</strong> <Badge kleur={kleur}>{naam}</Badge>
      </div>
      <div className="its-klein its-zacht">
        Besloten op {moment(beslotenOp)}.{' '}
        {voltooidOp !== null
          ? `Vernietigd op ${moment(voltooidOp)}.`
          : ingetrokkenOp !== null
            ? `Ingetrokken op ${moment(ingetrokkenOp)}.`
            : `Dit gebeurt vanaf ${moment(uitvoerenVanaf)}. Tot dan kan de opdrachtgever het besluit intrekken.`}
      </div>
    </div>
  );
}
