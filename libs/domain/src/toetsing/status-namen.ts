import type { ToetsingStatus } from './toetsing-status.js';

/** Where a toetsing stands, as people say it. */
export const TOETSING_STATUS_NAMEN: Readonly<Record<ToetsingStatus, string>> = {
  CONCEPT: 'In voorbereiding',
  GESTART: 'Gestart',
  WACHT_OP_MEDEWERKING: 'Wacht op medewerking',
  IN_ONDERZOEK: 'In onderzoek',
  RISICOANALYSE: 'Risicoanalyse',
  HOOR_EN_WEDERHOOR: 'Hoor en wederhoor',
  RAPPORT_TER_VASTSTELLING: 'Rapport wordt vastgesteld',
  RAPPORT_VASTGESTELD: 'Rapport vastgesteld',
  WACHT_OP_VOG: 'Wacht op de VOG',
  ADVIES_IN_VOORBEREIDING: 'Advies in voorbereiding',
  ADVIES_TER_INZAGE_KANDIDAAT: 'Kandidaat leest de conclusie',
  ADVIES_VERSTREKT: 'Advies verstrekt',
  UITKOMST_GEREGISTREERD: 'Uitkomst vastgelegd',
  NAZORG: 'Nazorg',
  OPGESCHORT: 'Opgeschort',
  HEROPEND: 'Heropend',
  INGETROKKEN: 'Kandidaat trok zich terug',
  GESTAAKT: 'Gestaakt',
  GESLOTEN: 'Gesloten',
  VERNIETIGD: 'Vernietigd',
};
