import type { ReactNode } from 'react';
import { useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Blokkades } from './blokkades.js';
import { Plan } from './plan.js';
import { Vernietigingen } from './vernietigingen.js';

/** How long everything stays, what keeps it longer, and what was destroyed. */
export function Bewaren({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, inzagen, relaties } = toetsing;
  const handelingen = useHandelingen(toetsingId);
  return (
    <div className="its-stapel">
      {inzagen.includes('BEWAARPLAN') ? <Plan toetsingId={toetsingId} kandidaat={relaties.includes('KANDIDAAT')} /> : null}
      {inzagen.includes('BEWAARBLOKKADES') ? <Blokkades toetsingId={toetsingId} handelingen={handelingen} /> : null}
      {inzagen.includes('VERNIETIGING') ? <Vernietigingen toetsing={toetsing} handelingen={handelingen} /> : null}
    </div>
  );
}
