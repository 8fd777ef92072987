/**
 * The messages that may leave the system by mail. A code says when it is sent; the text itself is neutral: it names no person, no
 * function, no conclusion and not what the case is about.
 */
export const BERICHT_SJABLONEN = [
  'UITNODIGING_MEDEWERKING',
  'UITNODIGING_ACCOUNT',
  'TAAK_NIEUW',
  'HERINNERING',
  'ESCALATIE',
  'ADVIES_TER_INZAGE',
  'BRIEF_BESCHIKBAAR',
  'INGETROKKEN',
  'PLANNING_GEWIJZIGD',
  'HEROPEND',
  'BRIEF_VERVALLEN',
  'MELDING',
  'VERNIETIGING_AANGEKONDIGD',
  'BEWIJS',
  'BEWIJS_AFWIJKING',
] as const;
export type BerichtSjabloon = (typeof BERICHT_SJABLONEN)[number];
