import { vanTot } from '../../toetsing/toetsing-status.js';
import type { HandelingRegel } from '../handeling-regel.js';
import { toewijzenWeigeringen } from '../handeling-weigeringen.js';
import { LOPEND } from './spannen.js';

/** The start, who carries it out, and the yes or no of the kandidaat. */
export const VOORBEREIDING_HANDELINGEN = {
  // S01 Start
  wijzigConcept: { omschrijving: 'Het concept van de toetsing wijzigen', relaties: ['OPDRACHTGEVER', 'KABINET'], statussen: ['CONCEPT'] },
  startToetsing: { omschrijving: 'De toetsing starten', relaties: ['OPDRACHTGEVER'], statussen: ['CONCEPT'], overgang: 'start' },
  // S02 Toewijzing
  wijsToe: {
    omschrijving: 'Een adviseur of toetser toewijzen',
    relaties: ['OPDRACHTGEVER'],
    statussen: LOPEND,
    weigeringen: toewijzenWeigeringen,
  },
  stelToewijzingVoor: {
    omschrijving: 'Voorstellen wie adviseur of toetser wordt',
    relaties: ['KABINET'],
    statussen: LOPEND,
    weigeringen: toewijzenWeigeringen,
  },
  wijsToewijzingsvoorstelAf: {
    omschrijving: 'Een voorgestelde adviseur of toetser niet toewijzen',
    relaties: ['OPDRACHTGEVER'],
    statussen: LOPEND,
  },
  verklaarOnafhankelijkheid: {
    omschrijving: 'Onafhankelijkheid verklaren of een conflict melden',
    relaties: ['TOEGEWEZEN'],
    statussen: LOPEND,
  },
  // S03 Medewerking
  nodigKandidaatUit: {
    omschrijving: 'De kandidaat een nieuwe uitnodiging sturen; de vorige geldt dan niet meer',
    relaties: ['OPDRACHTGEVER', 'KABINET'],
    statussen: vanTot('WACHT_OP_MEDEWERKING', 'NAZORG'),
    ookOpgeschort: true,
  },
  verleenMedewerking: {
    omschrijving: 'Medewerking verlenen',
    relaties: ['KANDIDAAT'],
    statussen: ['WACHT_OP_MEDEWERKING'],
    stap: 'MEDEWERKING',
    sluit: ['MEDEWERKING'],
    overgang: 'verleenMedewerking',
  },
  weigerMedewerking: {
    omschrijving: 'Medewerking weigeren',
    relaties: ['KANDIDAAT'],
    statussen: ['WACHT_OP_MEDEWERKING'],
    stap: 'MEDEWERKING',
    sluit: ['MEDEWERKING'],
    overgang: 'weigerMedewerking',
  },
} as const satisfies Record<string, HandelingRegel>;
