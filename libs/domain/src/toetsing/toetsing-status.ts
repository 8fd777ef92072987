/** Where a toetsing stands. The order is the main road; the last rows are the side roads and ends. */
export const TOETSING_STATUSSEN = [
  'CONCEPT',
  'GESTART',
  'WACHT_OP_MEDEWERKING',
  'IN_ONDERZOEK',
  'RISICOANALYSE',
  'HOOR_EN_WEDERHOOR',
  'RAPPORT_TER_VASTSTELLING',
  'RAPPORT_VASTGESTELD',
  'WACHT_OP_VOG',
  'ADVIES_IN_VOORBEREIDING',
  'ADVIES_TER_INZAGE_KANDIDAAT',
  'ADVIES_VERSTREKT',
  'UITKOMST_GEREGISTREERD',
  'NAZORG',
  'OPGESCHORT',
  'HEROPEND',
  'INGETROKKEN',
  'GESTAAKT',
  'GESLOTEN',
  'VERNIETIGD',
] as const;
export type ToetsingStatus = (typeof TOETSING_STATUSSEN)[number];

/** The part of the road on which a ronde can be suspended, in the order in which it is walked. */
const WEG = TOETSING_STATUSSEN.slice(0, TOETSING_STATUSSEN.indexOf('OPGESCHORT'));

/** All statuses on the main road from `eerste` up to and including `laatste`. */
export function vanTot(eerste: ToetsingStatus, laatste: ToetsingStatus): readonly ToetsingStatus[] {
  return WEG.slice(WEG.indexOf(eerste), WEG.indexOf(laatste) + 1);
}

/** Ends of the procedure itself; a file in one of these must have a destruction date (INV-18). */
export const EINDSTATUSSEN = ['INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD'] as const satisfies readonly ToetsingStatus[];
export type EindStatus = (typeof EINDSTATUSSEN)[number];

export const isEindstatus = (status: ToetsingStatus): status is EindStatus => EINDSTATUSSEN.some((einde) => einde === status);

/** Why the toetsing is held; what that means for its road: `AANLEIDING_PROFIELEN`. */
export const AANLEIDINGEN = ['FORMATIE', 'TUSSENTIJDS', 'HERBENOEMING', 'VERVANGING_TIJDELIJK', 'HERIJKING_ZITTEND'] as const;
export type ToetsingAanleiding = (typeof AANLEIDINGEN)[number];
