import type { ReactNode } from 'react';
import { useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Besluiten } from './besluiten.js';
import { Intrekken } from './intrekken.js';
import { NietIntrekken } from './niet-intrekken.js';
import { Rondes } from './rondes.js';
import { Sturen } from './sturen.js';
import { Verlengen } from './verlengen.js';

/** The course of a case: what was decided about it and why, its rounds, and the acts that change it. */
export function Verloop({ toetsing }: DeelProps): ReactNode {
  const { inzagen, relaties } = toetsing;
  const handelingen = useHandelingen(toetsing.toetsingId);
  const trekIn = handelingen.get('trekIn');
  return (
    <div className="its-stapel">
      <Sturen toetsing={toetsing} handelingen={handelingen} />
      <Verlengen toetsing={toetsing} mogelijk={handelingen.get('verlengTermijn')} />
      {inzagen.includes('PROCESBESLUITEN') ? <Besluiten toetsingId={toetsing.toetsingId} /> : null}
      {inzagen.includes('PLANNING') ? <Rondes toetsing={toetsing} /> : null}
      {trekIn === undefined ? null : trekIn.mogelijk ? (
        <Intrekken toetsing={toetsing} zelf={relaties.includes('KANDIDAAT')} />
      ) : relaties.includes('KANDIDAAT') ? (
        <NietIntrekken toetsing={toetsing} redenen={trekIn.redenen} />
      ) : null}
    </div>
  );
}
