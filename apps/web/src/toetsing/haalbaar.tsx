import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { dag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { woord } from '../woorden/woorden.js';

const KLEUR: Readonly<Record<Schema['PlanningDto']['kleur'], Kleur>> = { GROEN: 'goed', ORANJE: 'let-op', ROOD: 'fout' };

/** Whether everything can be done before the meeting. About the planning, never about the person. */
export function Haalbaar({ planning }: { readonly planning: Schema['PlanningDto'] }): ReactNode {
  const { kleur, marge, verstrekking, uiterlijkeVerstrekking } = planning;
  return (
    <Vlak titel="Past het voor de vergadering?" rechts={<Badge kleur={KLEUR[kleur]}>{woord(kleur)}</Badge>}>
      <Feiten
        van={[
          ['Advies klaar, als iedereen zijn hele termijn gebruikt', dag(verstrekking)],
          ['Laatste dag om het advies te verstrekken', dag(uiterlijkeVerstrekking)],
          [marge < 0 ? 'Werkdagen te kort' : 'Werkdagen over', String(Math.abs(marge))],
        ]}
      />
    </Vlak>
  );
}
