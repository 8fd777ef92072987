import type { ReactNode } from 'react';
import { heeft, useIk } from '../app/ik.js';
import { KnopLink } from '../componenten/knop.js';
import { Scherm } from '../componenten/scherm.js';
import { WachtendeVragen } from '../uitvraag/wachtende-vragen.js';
import { AankondigingenVlak } from '../beperkt/aankondigingen.js';
import { MijnTaken } from './mijn-taken.js';
import { Standen } from './standen.js';
import { Gewijzigd } from './gewijzigd.js';

/** For who works here: his tasks, what is late on top, and what changed since yesterday. */
export function MedewerkerStart(): ReactNode {
  const ik = useIk();
  return (
    <Scherm
      titel="Wat wacht op u"
      rechts={
        heeft(ik, 'OPDRACHTGEVER', 'KABINET') ? (
          <KnopLink naar="/toetsingen/nieuw" soort="hoofd">
            Nieuwe toetsing
          </KnopLink>
        ) : null
      }
    >
      <div className="its-raster its-raster--twee">
        <MijnTaken />
        <div className="its-stapel">
          {heeft(ik, 'UITVRAAG_BEANTWOORDER') ? <WachtendeVragen /> : null}
          {heeft(ik, 'OPDRACHTGEVER', 'KABINET') ? <Standen /> : null}
          {heeft(ik, 'OPDRACHTGEVER', 'ADVISEUR', 'TOETSER', 'KABINET', 'FG') ? <Gewijzigd /> : null}
          {heeft(ik, 'GRIFFIER') ? <AankondigingenVlak /> : null}
        </div>
      </div>
    </Scherm>
  );
}
