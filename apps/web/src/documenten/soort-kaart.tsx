import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Vlak } from '../componenten/vlak.js';
import { EigenDocument } from './eigen-document.js';
import { isWeg, teTonen } from './document-stand.js';
import type { Inleveren } from './use-inleveren.js';
import { InleverVak } from './inlever-vak.js';
import { waarom, wanneer } from './soort-woorden.js';

interface SoortKaartProps {
  readonly toetsingId: string;
  readonly soort: Schema['DocumentKeuzeDto'];
  readonly documenten: readonly Schema['DocumentDto'][];
  readonly inleveren: Inleveren;
  /** Stands inside something that names it already. */
  readonly binnen?: boolean;
}

/** One kind of document: why it is asked, how long it is kept and who sees it, where to hand it in, and what was handed in. */
export function SoortKaart({ toetsingId, soort, documenten, inleveren, binnen = false }: SoortKaartProps): ReactNode {
  const getoond = teTonen(documenten);
  const er = documenten.filter((document) => !isWeg(document));
  const wacht = soort.nodig && !er.some(({ status }) => status !== 'AANVULLEN');
  const inhoud = (
    <div className="its-stapel its-soort">
      {waarom(soort.type) === '' ? null : <p>{waarom(soort.type)}</p>}
      {getoond.length === 0 ? null : (
        <ul className="its-lijst">
          {getoond.map((document) => (
            <EigenDocument key={document.id} toetsingId={toetsingId} document={document} />
          ))}
        </ul>
      )}
      <InleverVak soort={soort} inleveren={inleveren} nog={er.length > 0 && !wacht} />
      <p className="its-klein its-zacht">
        {soort.bewaarUitleg} Wie het ziet: {soort.zichtbaarVoor.map((wie) => (wie === 'kandidaat' ? 'u zelf' : `de ${wie}`)).join(', ')}.
      </p>
    </div>
  );
  if (binnen) return inhoud;
  return (
    <Vlak
      titel={soort.naam}
      rechts={
        wacht ? (
          <Badge kleur="let-op">Nog nodig</Badge>
        ) : er.length > 0 ? (
          <Badge kleur="goed">Ingeleverd</Badge>
        ) : (
          <Badge>{wanneer(soort.vereist)}</Badge>
        )
      }
    >
      {inhoud}
    </Vlak>
  );
}
