import type { Instant } from '../kalender/instant.js';

/** Facts of a ronde: recorded once, never changed. `X/2` is the second time that X came about. */
export const FEIT_CODES = [
  'GESTART',
  'INFORMATIEBRIEF_VERZONDEN',
  'MEDEWERKING',
  /** One for each source that the kandidaat keeps out of the research; the value is the source. */
  'BRON_GEWEIGERD',
  'BENOEMBAARHEID_BEOORDEELD',
  /** The value is what became known: GEVRAAGD, VERLEEND, GEWEIGERD. */
  'ONTHEFFING',
  'VOG_KLAARGEZET',
  'VOG_INGEDIEND',
  'VOG_NIET_AFGEGEVEN',
  'VOG_ONTVANGEN',
  'VOG_BEOORDEELD',
  /** The kandidaat tells, if he wants to, that a zienswijze, bezwaar or klaagschrift about the VOG runs. */
  'VOG_PROCEDURE',
  'VOG_NIEUWE_AANVRAAG',
  /** A verified VOG became too old: TE_OUD by its age, or the council date for which it is. */
  'VOG_VERLOPEN',
  /** The value is the reason: PG_GEHOORD. */
  'VOG_TERMIJN_VERLENGD',
  'VRAGENLIJST_INGEDIEND',
  'VRAGENLIJST_BEOORDEELD',
  'VRAGENLIJST_AANGEVULD',
  /** The kandidaat was asked for documents that were missing. */
  'DOCUMENTEN_GEVRAAGD',
  'DOCUMENTEN_COMPLEET',
  /** Something stayed missing and the opdrachtgever was asked to decide; the value is the part: VRAGENLIJST, DOCUMENTEN. */
  'VOORBEHOUD_GEVRAAGD',
  /** He lets the toetsing go on without it; the value is the part. */
  'VOORBEHOUD',
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
  /** On the islands: the value is the id of the person. */
  'TWEEDE_LEZER',
  'GESPREK_OPDRACHTGEVER',
  'ADVIES_ONDERTEKEND',
  'BRIEF_GEREED',
  'INZAGE_VERSTREKEN',
  'ADVIES_VERSTREKT',
  /** The value is the outcome; once more after it was put off. */
  'UITKOMST',
  'AANVAARDING',
  'NAZORG_BEGONNEN',
  /** The value is what was seen to. */
  'NAZORG_PUNT',
  'NAZORG_CONTROLE',
  'EINDE_AMBT',
  'HERIJKING_GESLOTEN',
  /** Someone may no longer work on the case; the value is role and ground. */
  'BELANGENCONFLICT',
  'WRAKING_INGEDIEND',
  'WRAKING_BESLIST',
  'INGETROKKEN',
  /** The value is the reason, as a code. */
  'GESTAAKT',
  /** First fact of a ronde after the first; the value is the reason (S-X10). */
  'HEROPEND',
  /** Last fact of a ronde with a signed conclusion that was opened again (INV-27). */
  'CONCLUSIE_VERVALLEN',
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
