import { VOG_INLEVEREN } from '../../document/upload.rules.js';
import { vanTot } from '../../toetsing/toetsing-status.js';
import { vogVerlengingWeigeringen } from '../../vog/vog-verlenging.rules.js';
import type { HandelingRegel } from '../handeling-regel.js';

/** The VOG runs beside the research, and may lapse as long as the letter was not handed over. */
const VOG_LOOPT = vanTot('IN_ONDERZOEK', 'ADVIES_TER_INZAGE_KANDIDAAT');

/** The application, what came of it, and what then. */
export const VOG_HANDELINGEN = {
  // S05 VOG
  zetVogKlaar: {
    omschrijving: 'De VOG-aanvraag klaarzetten',
    relaties: ['KABINET'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: 'VOG_KLAARZETTEN',
    sluit: ['VOG_KLAARZETTEN'],
  },
  meldVogIngediend: {
    omschrijving: 'Melden dat de VOG is aangevraagd',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: 'VOG_INDIENEN',
    sluit: ['VOG_INDIENEN'],
  },
  overlegVog: {
    omschrijving: 'De VOG inleveren',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: VOG_INLEVEREN,
    sluit: VOG_INLEVEREN,
  },
  meldVogNietAfgegeven: {
    omschrijving: 'Melden dat de VOG niet is afgegeven',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: VOG_INLEVEREN,
    sluit: VOG_INLEVEREN,
  },
  // S-X3 No VOG: what the kandidaat wants to tell, and a new application
  meldVogProcedure: {
    omschrijving: 'Melden dat er een procedure over de VOG loopt',
    relaties: ['KANDIDAAT'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: ['VOG_BESLISSING', 'VOG_VERVOLG'],
    sluit: ['VOG_BESLISSING', 'VOG_VERVOLG'],
  },
  vraagNieuweVogAan: {
    omschrijving: 'Een nieuwe VOG-aanvraag beginnen',
    relaties: ['KANDIDAAT', 'KABINET', 'OPDRACHTGEVER'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: 'VOG_VERVOLG',
    sluit: ['VOG_VERVOLG'],
  },
  verlengVogTermijn: {
    omschrijving: 'De termijn voor de VOG verlengen',
    relaties: ['KABINET'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: 'VOG_BESLISSING',
    weigeringen: vogVerlengingWeigeringen,
  },
  verifieerVog: {
    omschrijving: 'De VOG controleren',
    relaties: ['KABINET', 'ADVISEUR'],
    statussen: VOG_LOOPT,
    ookOpgeschort: true,
    stap: 'VOG_VERIFICATIE',
    sluit: ['VOG_VERIFICATIE'],
  },
} as const satisfies Record<string, HandelingRegel>;
