import { vanTot } from '../../toetsing/toetsing-status.js';
import { wrakenWeigeringen } from '../../wraking/wraking.js';
import type { HandelingRegel } from '../handeling-regel.js';
import { LOPEND } from './spannen.js';

const TE_HERBEOORDELEN = vanTot('IN_ONDERZOEK', 'ADVIES_TER_INZAGE_KANDIDAAT');

/** Who may not or can not go on, and who comes instead. */
export const MENSEN_HANDELINGEN = {
  // S-X4 Belangenconflict
  meldConflict: {
    omschrijving: 'Een belangenconflict van een adviseur of toetser melden',
    relaties: ['OPDRACHTGEVER', 'KABINET', 'ADVISEUR', 'TOETSER'],
    statussen: [...LOPEND, 'OPGESCHORT'],
  },
  beslisHerbeoordeling: {
    omschrijving: 'Beslissen over werk van iemand met een belangenconflict',
    relaties: ['TOETSER'],
    statussen: TE_HERBEOORDELEN,
  },
  rondHerbeoordelingAf: {
    omschrijving: 'Melden dat werk opnieuw is gedaan',
    relaties: ['ADVISEUR'],
    statussen: vanTot('IN_ONDERZOEK', 'RAPPORT_TER_VASTSTELLING'),
  },
  // S-X5 Wraking
  wraak: {
    omschrijving: 'Een adviseur of de toetser wraken',
    relaties: ['KANDIDAAT'],
    statussen: vanTot('WACHT_OP_MEDEWERKING', 'ADVIES_TER_INZAGE_KANDIDAAT'),
    weigeringen: wrakenWeigeringen,
  },
  beslisWraking: {
    omschrijving: 'Beslissen over een wraking',
    relaties: ['OPDRACHTGEVER'],
    statussen: LOPEND,
    stap: 'WRAKING',
    sluit: ['WRAKING'],
  },
  // S-X6 Waarneming
  meldConflictOpdrachtgever: {
    omschrijving: 'Een belangenconflict van de opdrachtgever melden',
    relaties: ['OPDRACHTGEVER', 'KABINET'],
    statussen: [...LOPEND, 'OPGESCHORT'],
  },
} as const satisfies Record<string, HandelingRegel>;
