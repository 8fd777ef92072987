import type { StapCode } from '../stap/stap-code.js';
import type { Rol } from '../toegang/rol.js';
import type { BewaarKlasse } from './bewaar-klasse.js';

export const DOCUMENT_SOORT_CODES = [
  'INFORMATIEBRIEF',
  'MEDEWERKINGSVERKLARING',
  'ONAFHANKELIJKHEIDSVERKLARING',
  'VERWERKERSOVEREENKOMST_REF',
  'CV',
  'DIPLOMA_BEWIJS',
  'NEVENFUNCTIE_OVERZICHT',
  'KVK_UITTREKSEL',
  'BELANGENOPGAVE',
  'ONROEREND_GOED_OPGAVE',
  'SCHULDEN_OPGAVE',
  'BKR_OVERZICHT',
  'ONTHEFFINGSVERZOEK',
  'WOONPLAATS_BEWIJS',
  'VOG',
  'VOG_REGISTRATIE',
  'BRONNENREGISTER',
  'UITVRAAG',
  'UITVRAAG_ANTWOORD',
  'GESPREKSVERSLAG_ADVISEUR',
  'CONCEPT_RAPPORT',
  'REACTIE_KANDIDAAT',
  'RAPPORT',
  'MAATREGELENOVEREENKOMST',
  'MAATREGEL_BEWIJS',
  'GESPREKSVERSLAG_OPDRACHTGEVER',
  'ADVIES_MOTIVERING',
  'ADVIES_CONCLUSIE',
  'GEHEIMHOUDINGSBESLUIT',
  'WAARNEMINGSBESLUIT',
  'BENOEMINGSBESLUIT_REF',
  'VERNIETIGINGSVERKLARING',
] as const;
export type DocumentSoortCode = (typeof DOCUMENT_SOORT_CODES)[number];

/** Roles, and those who make or get a document without an account of their own. */
export type DocumentPartij = Rol | 'SYSTEEM' | 'UITVRAAG_BEANTWOORDER' | 'VOLKSVERTEGENWOORDIGING';

/**
 * When a document must be there. `ALS_*`: in that case only; `OP_VERZOEK`: when an adviseur asks; `BIJ_TWIJFEL`: when a fact is not certain;
 * `VRIJWILLIG`: never asked as a condition.
 */
export const DOCUMENT_VEREISTEN = [
  'JA',
  'OPTIONEEL',
  'OP_VERZOEK',
  'BIJ_TWIJFEL',
  'VRIJWILLIG',
  'ALS_EXTERN_BUREAU',
  'ALS_ONDERNEMING',
  'ALS_GEEN_INGEZETENE',
  'ALS_MAATREGELEN',
  'ALS_GEHEIM',
  'ALS_WAARNEMING',
  'ALS_BENOEMING',
] as const;
export type DocumentVereiste = (typeof DOCUMENT_VEREISTEN)[number];

/** How it comes about: a file, a form in the application, or a document that the application makes. */
export type DocumentVorm = 'UPLOAD' | 'FORMULIER' | 'GEMAAKT';

export interface DocumentSoort {
  readonly naam: string;
  readonly vorm: DocumentVorm;
  readonly door: readonly DocumentPartij[];
  readonly vereist: DocumentVereiste;
  /** Steps in which it comes about; empty: not bound to a step. */
  readonly stappen: readonly StapCode[];
  /** May read it. A role alone opens nothing: the relation to the case is checked too. */
  readonly zichtbaarVoor: readonly DocumentPartij[];
  readonly bewaarKlasse: BewaarKlasse;
}
