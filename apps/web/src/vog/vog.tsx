import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Stappenlijst } from '../componenten/stappenlijst.js';
import { Vlak } from '../componenten/vlak.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { isOpWeg, routeVan, vogStappen, vogZoals } from './stand.js';
import { VogFeiten } from './vog-feiten.js';
import { VogKandidaat } from './vog-kandidaat.js';
import { VogWerk } from './vog-werk.js';

/** The VOG: on which step it is, what it says as far as one may know, and what to do now. */
export function Vog({ toetsing }: DeelProps): ReactNode {
  const { toetsingId } = toetsing;
  const vog = useLees('/toetsingen/{toetsingId}/vog', { delen: { toetsingId } });
  const kandidaat = toetsing.relaties.includes('KANDIDAAT');
  return (
    <Geladen van={vog}>
      {(antwoord) => {
        const gelezen = vogZoals(antwoord, toetsing);
        return (
          <div className="its-raster its-raster--twee">
            <div className="its-stapel">
              {kandidaat ? <VogKandidaat toetsing={toetsing} vog={gelezen} /> : <VogWerk toetsing={toetsing} vog={gelezen} />}
              <VogFeiten vog={gelezen} kandidaat={kandidaat} />
            </div>
            {isOpWeg(gelezen.status) ? (
              <Vlak titel="De weg van de VOG">
                <Stappenlijst titel="Stappen van de VOG" stappen={vogStappen(gelezen.status, routeVan(toetsing), kandidaat)} />
              </Vlak>
            ) : null}
          </div>
        );
      }}
    </Geladen>
  );
}
