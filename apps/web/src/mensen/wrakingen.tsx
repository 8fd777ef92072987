import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';

/** The objection of the kandidaat to who works on the case, between him and who decides about it. */
export function Wrakingen({
  toetsing,
  handelingen,
}: {
  readonly toetsing: Schema['Toetsing'];
  readonly handelingen: Handelingen;
}): ReactNode {
  const { toetsingId } = toetsing;
  const { data: wrakingen } = useLees('/toetsingen/{toetsingId}/wrakingen', { delen: { toetsingId } });
  const { data: toewijzingen } = useLees('/toetsingen/{toetsingId}/toewijzingen', { delen: { toetsingId } });
  if (wrakingen === undefined || wrakingen.length === 0) return null;
  return (
    <Vlak titel="Wraking">
      <ul className="its-lijst">
        {wrakingen.map(({ id, toewijzingId, reden, ingediendOp, besluit, motivering, beslotenOp }) => {
          const over = toewijzingen?.find((een) => een.id === toewijzingId);
          return (
            <li key={id}>
              <div className="its-rij">
                <strong>Tegen {over?.naam ?? 'iemand die aan de toetsing werkte'}</strong>
                <Badge kleur={besluit === null ? 'let-op' : 'stil'}>{besluit === null ? 'Wacht op een besluit' : woordVan(besluit)}</Badge>
              </div>
              <p className="its-klein its-zacht">
                Ingediend op <Tijd op={ingediendOp} />
              </p>
              <p className="its-tekst">{reden}</p>
              {motivering === null ? null : (
                <>
                  <h3>
                    Besluit
                    {beslotenOp === null ? (
                      ''
                    ) : (
                      <>
                        {' '}
                        van <Tijd op={beslotenOp} />
                      </>
                    )}
                  </h3>
                  <p className="its-tekst">{motivering}</p>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {wrakingen.some(({ besluit }) => besluit === null) ? (
        <Handeling
          code="beslisWraking"
          mogelijk={handelingen.get('beslisWraking')}
          delen={{ toetsingId }}
          keuzes={{ besluit: BESLUITEN }}
          knop="Beslissen over de wraking"
        />
      ) : null}
    </Vlak>
  );
}

const BESLUITEN = [
  { waarde: 'TOEGEWEZEN', naam: 'Toewijzen', uitleg: 'deze persoon stopt, en zijn werk wordt opnieuw beoordeeld' },
  { waarde: 'AFGEWEZEN', naam: 'Afwijzen', uitleg: 'deze persoon gaat door' },
] as const;
const woordVan = (besluit: string): string => (besluit === 'TOEGEWEZEN' ? 'Toegewezen' : woord(besluit));
