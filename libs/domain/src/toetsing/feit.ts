import type { Instant } from '../kalender/instant.js';

/** Facts of a ronde: recorded once, never changed. `X/2` is the second time that X came about. */
export const FEIT_CODES = [
  'GESTART',
  'INFORMATIEBRIEF_VERZONDEN',
  'MEDEWERKING',
  /** One for each source that the kandidaat keeps out of the research; the value is the source. */
  'BRON_GEWEIGERD',
  'BENOEMBAARHEID_BEOORDEELD',
  'VOG_KLAARGEZET',
  'VOG_INGEDIEND',
  'VOG_NIET_AFGEGEVEN',
  'VOG_ONTVANGEN',
  'VOG_BEOORDEELD',
  'VRAGENLIJST_INGEDIEND',
  'VRAGENLIJST_BEOORDEELD',
  'VRAGENLIJST_AANGEVULD',
  'DOCUMENTEN_COMPLEET',
  'BRONONDERZOEK_AFGEROND',
  'UITVRAAG_AFGEROND',
  'GESPREK_GEHOUDEN',
  'BASISSCAN_AFGEROND',
  'CONCEPT_VOORGELEGD',
  'WEDERHOOR_UITSTEL',
  'WEDERHOOR',
  'WEDERHOOR_BEANTWOORD',
  'WEDERHOOR_AFGEROND',
  'RAPPORT_VASTGESTELD',
  'BEPERKT_ADVIES',
  'ADVIES_VOORBEREID',
  'GESPREK_OPDRACHTGEVER',
  'ADVIES_ONDERTEKEND',
  'BRIEF_GEREED',
  'INZAGE_VERSTREKEN',
  'ADVIES_VERSTREKT',
  'INGETROKKEN',
] as const;
export type FeitCode = (typeof FEIT_CODES)[number];

export interface Feit {
  readonly waarde: string;
  readonly op: Instant;
}
export type Feiten = Readonly<Record<string, Feit | undefined>>;

export const feitSleutel = (code: FeitCode, volgnummer = 1): string => (volgnummer === 1 ? code : `${code}/${volgnummer}`);

/** How often a fact came about: the facts of one code are numbered without gaps. */
export function feitAantal(feiten: Feiten, code: FeitCode): number {
  let aantal = 0;
  while (feiten[feitSleutel(code, aantal + 1)] !== undefined) aantal += 1;
  return aantal;
}

/** The last of the facts of one code, if any. */
export function laatsteFeit(feiten: Feiten, code: FeitCode): Feit | undefined {
  return feiten[feitSleutel(code, Math.max(1, feitAantal(feiten, code)))];
}
