import type { ReactNode } from 'react';
import { useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Inzagelog } from './inzagelog.js';
import { Kopie } from './kopie.js';
import { NieuwVerzoek } from './nieuw-verzoek.js';
import { Verzoeken } from './verzoeken.js';
import { Wanneer } from './wanneer.js';

/** What we have about the kandidaat, who saw it, how long it stays, and what she asks about it. */
export function Rechten({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, inzagen, relaties } = toetsing;
  const handelingen = useHandelingen(toetsingId);
  const kandidaat = relaties.includes('KANDIDAAT');
  const indienen = handelingen.get('dienAvgVerzoekIn');
  return (
    <div className="its-stapel">
      {kandidaat ? (
        <div className="its-raster its-raster--half">
          {inzagen.includes('INZAGE_EXPORT') ? <Kopie toetsingId={toetsingId} /> : null}
          {inzagen.includes('BEWAARPLAN') ? <Wanneer toetsingId={toetsingId} /> : null}
        </div>
      ) : null}
      {inzagen.includes('AVG_VERZOEKEN') ? <Verzoeken toetsingId={toetsingId} kandidaat={kandidaat} handelingen={handelingen} /> : null}
      {indienen?.mogelijk === true ? <NieuwVerzoek toetsingId={toetsingId} kandidaat={kandidaat} mogelijk={indienen} /> : null}
      {inzagen.includes('INZAGELOG') ? <Inzagelog toetsingId={toetsingId} kandidaat={kandidaat} /> : null}
    </div>
  );
}
