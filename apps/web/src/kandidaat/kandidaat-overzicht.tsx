import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { dag, overHoeveel } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { komendeVergadering } from '../toetsing/komende-vergadering.js';
import { woord } from '../woorden/woorden.js';
import { MijnOnderdelen } from './mijn-onderdelen.js';
import { MijnRechten } from './mijn-rechten.js';
import { MijnWeg } from './mijn-weg.js';
import { isVoorbij } from './stand-uitleg.js';
import { VolgendeStap } from './volgende-stap.js';
import { wegVan } from './weg.js';
import { WieHelpt } from './wie-helpt.js';

/** The first page of a kandidaat: what waits for her now, what will happen, who helps her and what her rights are. */
export function KandidaatOverzicht({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { toetsingId, doelfunctie, status, aanleiding } = toetsing;
  const vergadering = komendeVergadering(toetsing);
  const delen = { toetsingId };
  const uit = !toetsing.inzagen.includes('PLANNING');
  const taken = useLees('/toetsingen/{toetsingId}/taken', { delen, uit });
  const stappen = useLees('/toetsingen/{toetsingId}/stappen', { delen, uit });
  const termijnen = useLees('/toetsingen/{toetsingId}/termijnen', { delen, uit });
  return (
    <div className="its-raster its-raster--twee">
      <div className="its-stapel">
        <p className="its-inleiding">
          {aanleiding === 'HERIJKING_ZITTEND' ? 'Uw functie: ' : 'U bent kandidaat voor de functie van '}
          {woord(doelfunctie).toLowerCase()}.
          {vergadering === null ? null : ` De vergadering is op ${dag(vergadering)} (${overHoeveel(vergadering)}).`}
        </p>
        <Geladen van={taken}>{(lijst) => <VolgendeStap toetsing={toetsing} taken={isVoorbij(status) ? [] : lijst} />}</Geladen>
        {isVoorbij(status) ? null : (
          <Vlak titel="Wat er gebeurt">
            <Geladen van={stappen}>{(lijst) => <MijnWeg weg={wegVan(toetsing, lijst, termijnen.data ?? [])} />}</Geladen>
          </Vlak>
        )}
      </div>
      <div className="its-stapel">
        {isVoorbij(status) ? null : <WieHelpt toetsing={toetsing} />}
        <MijnRechten toetsing={toetsing} />
        <MijnOnderdelen toetsing={toetsing} />
      </div>
    </div>
  );
}
