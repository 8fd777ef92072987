import { vanTot } from '../../toetsing/toetsing-status.js';
import { weglatenWeigeringen, wijzigingWeigeringen } from '../../wederhoor/wijziging.rules.js';
import { naRapportWeigeringen, voorRapportWeigeringen } from '../buiten-status.rules.js';
import type { HandelingRegel } from '../handeling-regel.js';
import {
  voorleggenWeigeringen,
  uitstelWeigeringen,
  maatregelBesluitWeigeringen,
  opnieuwVoorleggenWeigeringen,
  rapportVaststellenWeigeringen,
} from '../handeling-weigeringen.js';

/** From the first findings until the report is fixed: as long as the adviseur can do something with a remark. */
const OPMERKINGEN = {
  statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR', 'RAPPORT_TER_VASTSTELLING'],
  buitenStatus: naRapportWeigeringen,
} as const satisfies Partial<HandelingRegel>;

/** From findings to the report. */
export const RISICOANALYSE_HANDELINGEN = {
  // S11 Risicoanalyse
  legBevindingVast: {
    omschrijving: 'Een bevinding vastleggen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: wijzigingWeigeringen,
  },
  wijzigBevinding: {
    omschrijving: 'Een bevinding wijzigen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: wijzigingWeigeringen,
  },
  verwijderBevinding: {
    omschrijving: 'Een bevinding verwijderen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: weglatenWeigeringen,
  },
  legRisicoVast: {
    omschrijving: 'Een risico vastleggen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: wijzigingWeigeringen,
  },
  wijzigRisico: {
    omschrijving: 'Een risico of het restrisico wijzigen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR', 'RAPPORT_TER_VASTSTELLING'],
    buitenStatus: naRapportWeigeringen,
  },
  verwijderRisico: {
    omschrijving: 'Een risico verwijderen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: weglatenWeigeringen,
  },
  stelMaatregelVoor: {
    omschrijving: 'Een beheersmaatregel voorstellen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: wijzigingWeigeringen,
  },
  wijzigMaatregel: {
    omschrijving: 'Een voorgestelde maatregel wijzigen, ook bij welke risico’s hij hoort',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: wijzigingWeigeringen,
  },
  verwijderMaatregel: {
    omschrijving: 'Een voorgestelde maatregel verwijderen',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE', 'HOOR_EN_WEDERHOOR'],
    buitenStatus: naRapportWeigeringen,
    weigeringen: weglatenWeigeringen,
  },
  legConceptVoor: {
    omschrijving: 'Het concept voorleggen aan de kandidaat',
    relaties: ['ADVISEUR'],
    statussen: ['RISICOANALYSE'],
    stap: 'RISICOANALYSE',
    sluit: ['RISICOANALYSE'],
    overgang: 'legConceptVoor',
    weigeringen: voorleggenWeigeringen,
  },
  // S12–S13 Hoor en wederhoor, maatregelen
  reageerOpConcept: {
    omschrijving: 'Reageren op de bevindingen',
    relaties: ['KANDIDAAT'],
    statussen: ['HOOR_EN_WEDERHOOR'],
    stap: 'HOOR_EN_WEDERHOOR',
    sluit: ['HOOR_EN_WEDERHOOR'],
  },
  vraagUitstelWederhoor: {
    omschrijving: 'Meer tijd vragen voor de reactie',
    relaties: ['KANDIDAAT'],
    statussen: ['HOOR_EN_WEDERHOOR'],
    stap: 'HOOR_EN_WEDERHOOR',
    weigeringen: uitstelWeigeringen,
  },
  beslisOverMaatregel: {
    omschrijving: 'Een maatregel aanvaarden of weigeren',
    relaties: ['KANDIDAAT'],
    // Also after the term passed in silence: an undecided measure would hold up a positive letter for ever.
    statussen: vanTot('HOOR_EN_WEDERHOOR', 'ADVIES_TER_INZAGE_KANDIDAAT'),
    weigeringen: maatregelBesluitWeigeringen,
  },
  beantwoordReactie: {
    omschrijving: 'Een reactie van de kandidaat beantwoorden',
    relaties: ['ADVISEUR'],
    statussen: ['HOOR_EN_WEDERHOOR'],
    stap: 'BEANTWOORDING',
  },
  legGewijzigdConceptVoor: {
    omschrijving: 'Een gewijzigd concept opnieuw voorleggen',
    relaties: ['ADVISEUR'],
    statussen: ['HOOR_EN_WEDERHOOR'],
    stap: 'BEANTWOORDING',
    sluit: ['BEANTWOORDING'],
    overgang: 'materieelGewijzigd',
    weigeringen: opnieuwVoorleggenWeigeringen,
  },
  // S14 Rapport
  maakToetsopmerking: { omschrijving: 'Een opmerking maken bij de risicoanalyse of het rapport', relaties: ['TOETSER'], ...OPMERKINGEN },
  beantwoordToetsopmerking: { omschrijving: 'Een opmerking van de toetser beantwoorden', relaties: ['ADVISEUR'], ...OPMERKINGEN },
  trekToetsopmerkingIn: { omschrijving: 'Een eigen opmerking intrekken', relaties: ['TOETSER'], ...OPMERKINGEN },
  stelRapportVast: {
    omschrijving: 'Het rapport vaststellen',
    relaties: ['TOETSER'],
    statussen: ['RAPPORT_TER_VASTSTELLING'],
    buitenStatus: voorRapportWeigeringen,
    stap: 'RAPPORT',
    sluit: ['RAPPORT'],
    overgang: 'stelVast',
    weigeringen: rapportVaststellenWeigeringen,
  },
  corrigeerRapport: {
    omschrijving: 'Een vastgesteld rapport rectificeren',
    relaties: ['TOETSER'],
    statussen: vanTot('RAPPORT_VASTGESTELD', 'NAZORG'),
  },
} as const satisfies Record<string, HandelingRegel>;
