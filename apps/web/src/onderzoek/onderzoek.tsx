import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Bronnenregister } from './bronnenregister.js';
import { Gesprek } from './gesprek.js';
import { Uitvraag } from './uitvraag.js';

/** The three ways in which facts are gathered: public sources, the own organisation, and the conversation. */
export function Onderzoek({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, inzagen } = toetsing;
  const { data: stappen = [] } = useLees('/toetsingen/{toetsingId}/stappen', { delen: { toetsingId } });
  return (
    <div className="its-stapel">
      {inzagen.includes('BRONBEVINDINGEN') ? <Bronnenregister toetsing={toetsing} stappen={stappen} /> : null}
      {inzagen.includes('UITVRAGEN') ? <Uitvraag toetsing={toetsing} stappen={stappen} /> : null}
      {inzagen.includes('GESPREKSVERSLAG') ? <Gesprek toetsing={toetsing} stappen={stappen} /> : null}
    </div>
  );
}
