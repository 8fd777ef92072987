import type { ReactNode } from 'react';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Beoordelen } from './beoordelen.js';
import { Bewijsstukken } from './bewijsstukken.js';
import { Inleveren } from './inleveren.js';
import { Voorbehouden } from './voorbehouden.js';

/** The documents of a case: to hand in for the kandidaat, to judge for who works on it, and for the opdrachtgever what is for him. */
export function Documenten({ toetsing }: DeelProps): ReactNode {
  const { inzagen, relaties } = toetsing;
  return (
    <div className="its-stapel">
      {inzagen.includes('VOORBEHOUDEN') ? <Voorbehouden toetsing={toetsing} /> : null}
      {relaties.includes('KANDIDAAT') ? (
        <Inleveren toetsing={toetsing} />
      ) : inzagen.includes('DOCUMENTEN') ? (
        <Beoordelen toetsing={toetsing} />
      ) : null}
      {inzagen.includes('BEWIJSSTUKKEN') ? <Bewijsstukken toetsing={toetsing} /> : null}
    </div>
  );
}
