import type { Tijdzone } from '../kalender/tijdzone.js';
import type { WetsVerwijzing } from '../rechtskader/wets-verwijzing.js';
import type { TermijnCode } from '../termijn/termijn-code.js';

/** What the law of a layer says about a benoeming, apart from the requirements of the person (`BENOEMBAARHEIDSEISEN`). */
export const LAAG_REGEL_CODES = [
  'BENOEMING',
  'ZORGPLICHT',
  'ONVERENIGBARE_BETREKKINGEN',
  'GEVOLG_ONVERENIGBAARHEID',
  'NEVENFUNCTIES',
  'VERBODEN_HANDELINGEN',
  'GEDRAGSCODE',
  'STEMMING',
  'AANVAARDING',
  'EED',
  'VACATURE',
  'AFTREDEN_VORIGEN',
  'VERWANTSCHAP',
  'OPGAVE_BELANGEN',
] as const;
export type LaagRegelCode = (typeof LAAG_REGEL_CODES)[number];

/** One rule in plain Dutch. A rule that is not in the list of a layer is not known to exist there. */
export interface LaagRegel {
  readonly code: LaagRegelCode;
  readonly uitleg: string;
  readonly wetsverwijzing: WetsVerwijzing;
}

/** How a kandidaat of this layer gets a VOG, and how long that takes. */
export interface VogWeg {
  readonly aanvraagBij: string;
  readonly beslisser: string;
  /** The terms of the decision, the shortest first. */
  readonly termijnen: readonly TermijnCode[];
  /** What one can do against a refusal; its reasons are never asked. */
  readonly rechtsmiddel: string;
  readonly wetsverwijzing: WetsVerwijzing;
}

export interface LaagRegels {
  /** The zones in which organisations of this layer lie. */
  readonly tijdzones: readonly Tijdzone[];
  readonly regels: readonly LaagRegel[];
  /** Examples of offices that don't go together with this one; the law has the whole list. */
  readonly onverenigbareBetrekkingen: readonly string[];
  readonly vog: VogWeg;
}

/** The articles come from older consolidated texts: settings for a jurist to check, never shown as a fact. */
export const regel = (code: LaagRegelCode, artikel: string, uitleg: string): LaagRegel => ({
  code,
  uitleg,
  wetsverwijzing: { tekst: artikel, geverifieerd: false },
});

/** Justis decides; everywhere but on the islands. */
export const VOG_VIA_JUSTIS = {
  aanvraagBij: 'Justis. De organisatie zet de aanvraag klaar met eHerkenning, de kandidaat vult aan met DigiD en betaalt.',
  beslisser: 'Justis, namens de minister',
  rechtsmiddel: 'Zienswijze binnen twee weken na het voornemen, bezwaar binnen zes weken na het besluit.',
  wetsverwijzing: { tekst: 'Wet justitiële en strafvorderlijke gegevens, artikel 28 tot en met 37', geverifieerd: false },
} as const satisfies Omit<VogWeg, 'termijnen'>;
