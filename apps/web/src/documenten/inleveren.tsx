import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { useHandelingen, Waarom } from '../formulier/handelingen.js';
import { delenVan } from '../toetsing/delen-van.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { EigenDocument } from './eigen-document.js';
import { teTonen } from './document-stand.js';
import { SoortKaart } from './soort-kaart.js';
import { useInleveren } from './use-inleveren.js';

type Document = Schema['DocumentDto'];

/** For the kandidaat: what is asked now, what may be handed in besides, what never may, and what is there already. */
export function Inleveren({ toetsing }: DeelProps): ReactNode {
  const { toetsingId } = toetsing;
  const delen = { toetsingId };
  const documenten = useLees('/toetsingen/{toetsingId}/documenten', { delen });
  const soorten = useLees('/toetsingen/{toetsingId}/documenten/soorten', { delen });
  const upload = useHandelingen(toetsingId).get('uploadDocument');
  const inleveren = useInleveren(toetsingId);
  const klaar = inleveren.inleveringen.filter(({ stand }) => stand === 'klaar').at(-1);
  // The VOG has a place of its own.
  const eigenVog = delenVan(toetsing).some(({ pad }) => pad === 'vog');
  return (
    <Geladen van={documenten}>
      {({ documenten: lijst }) => (
        <Geladen van={soorten}>
          {({ uploads, verboden }) => {
            const mogelijk = upload?.mogelijk === true ? uploads.filter(({ type }) => !(eigenVog && type === 'VOG')) : [];
            const van = (type: string): readonly Document[] => lijst.filter((document) => document.type === type);
            const gevraagd = mogelijk.filter(({ nodig, type }) => nodig || teTonen(van(type)).length > 0);
            const verder = mogelijk.filter((soort) => !gevraagd.includes(soort));
            const rest = lijst.filter(({ type }) => !mogelijk.some((soort) => soort.type === type));
            return (
              <div className="its-raster its-raster--twee">
                <div className="its-stapel">
                  <p className="its-alleen-lezen" role="status">
                    {klaar === undefined ? '' : `${klaar.bestand.name} is ingeleverd.`}
                  </p>
                  {upload !== undefined && !upload.mogelijk ? (
                    <Melding titel="U kunt nu niets inleveren">
                      <Waarom redenen={upload.redenen} />
                    </Melding>
                  ) : upload !== undefined && mogelijk.length === 0 ? (
                    <Melding titel="Er wordt nu geen document van u gevraagd" />
                  ) : null}
                  {gevraagd.map((soort) => (
                    <SoortKaart key={soort.type} toetsingId={toetsingId} soort={soort} documenten={van(soort.type)} inleveren={inleveren} />
                  ))}
                  {verder.length === 0 ? null : (
                    <Vlak titel="Dit mag u ook inleveren">
                      {verder.map((soort) => (
                        <details key={soort.type} className="its-details">
                          <summary>{soort.naam}</summary>
                          <SoortKaart toetsingId={toetsingId} soort={soort} documenten={[]} inleveren={inleveren} binnen />
                        </details>
                      ))}
                    </Vlak>
                  )}
                  {rest.length === 0 ? null : (
                    <Vlak titel="Eerder ingeleverd">
                      <ul className="its-lijst">
                        {rest.map((document) => (
                          <EigenDocument key={document.id} toetsingId={toetsingId} document={document} />
                        ))}
                      </ul>
                    </Vlak>
                  )}
                </div>
                <Vlak titel="Dit mogen wij nooit bewaren">
                  <p>Lever dit dus niet in. Zien wij het toch, dan verwijderen wij het meteen.</p>
                  <ul className="its-verboden">
                    {verboden.map(({ soort, naam, uitleg }) => (
                      <li key={soort}>
                        <strong>{naam}.</strong> <span className="its-klein its-zacht">{uitleg}</span>
                      </li>
                    ))}
                  </ul>
                </Vlak>
              </div>
            );
          }}
        </Geladen>
      )}
    </Geladen>
  );
}
