import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { dag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingKnop } from '../formulier/handeling-knop.js';
import { Waarom } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';

interface KoppelDatalekProps {
  readonly toetsingId: string;
  readonly mogelijk: Schema['MogelijkeHandeling'] | undefined;
  /** The leaks that are not yet tied to this case. */
  readonly kandidaten: readonly Schema['DatalekDto'][];
}

/** Ties a data leak of the organisation to a case. */
export function KoppelDatalek({ toetsingId, mogelijk, kandidaten }: KoppelDatalekProps): ReactNode {
  if (mogelijk === undefined) return null;
  return (
    <Vlak titel="Raakt een ander datalek deze toetsing?">
      {!mogelijk.mogelijk ? (
        <Waarom redenen={mogelijk.redenen} />
      ) : kandidaten.length === 0 ? (
        <p className="its-zacht">Er is geen ander datalek vastgelegd. Een nieuw datalek legt u vast onder Organisatie, Datalekken.</p>
      ) : (
        <ul className="its-lijst">
          {kandidaten.map(({ id, soort, ontdektOp, beschrijving }) => (
            <li key={id} className="its-taak">
              <div>
                <strong>{woord(soort)}</strong>, ontdekt op {dag(ontdektOp)}
                <p className="its-tekst its-klein its-zacht">{beschrijving}</p>
              </div>
              <HandelingKnop
                code="koppelDatalek"
                delen={{ toetsingId, datalekId: id }}
                knop="Raakt deze toetsing"
                titel="Raakt dit datalek deze toetsing?"
              >
                <p>De kandidaat kan daarna lezen dat het datalek zijn toetsing raakt.</p>
              </HandelingKnop>
            </li>
          ))}
        </ul>
      )}
    </Vlak>
  );
}
