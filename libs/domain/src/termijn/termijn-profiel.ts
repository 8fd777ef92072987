import type { Rol } from '../toegang/rol.js';
import type { Duur } from './duur.js';
import type { TermijnCode, TermijnSoort } from './termijn-code.js';
import type { Wanneer } from './wanneer.js';

/** OEFEN is for demonstrations: seconds instead of days, and the only profile that may go below a minimum. */
export const TERMIJN_PROFIEL_CODES = ['NORMAAL', 'VERSNELD', 'OEFEN'] as const;
export type TermijnProfielCode = (typeof TERMIJN_PROFIEL_CODES)[number];

export type MomentCode = 'HERINNERING_1' | 'HERINNERING_2' | 'EINDE' | 'ESCALATIE_1' | 'ESCALATIE_2';
export const MOMENT_SOORTEN = ['HERINNERING', 'EINDE', 'ESCALATIE'] as const;
export type MomentSoort = (typeof MOMENT_SOORTEN)[number];

/** What is to happen at a moment of a term, apart from when. */
export interface LadderTrede {
  readonly moment: MomentCode;
  readonly soort: MomentSoort;
  readonly ontvangers: readonly Rol[];
  /** Plain Dutch, for the screen with the terms of a case. */
  readonly watDanGebeurt: string;
}

export interface LadderMoment extends LadderTrede {
  readonly wanneer: Wanneer;
}

/** What a term is, the same in every profile. */
export interface TermijnBasis {
  readonly omschrijving: string;
  readonly soort: TermijnSoort;
  /**
   * Where the end goes when the last day is no working day. ONGEWIJZIGD: the system acts itself, or a later day would
   * stretch a maximum. The Algemene termijnenwet decides for WETTELIJK and FEITELIJK; for BELEID it is policy.
   */
  readonly laatsteDag: 'VOLGENDE_WERKDAG' | 'VORIGE_WERKDAG' | 'ONGEWIJZIGD';
  readonly ladder: readonly LadderTrede[];
}

/** How long a term lasts in one profile, and when its moments are. A moment without a time doesn't occur in that profile. */
export interface TermijnTijden {
  readonly duur: Duur;
  readonly minimum?: Duur;
  readonly verlenging?: { readonly duur: Duur; readonly maximaal: number };
  readonly wanneer: Partial<Readonly<Record<Exclude<MomentCode, 'EINDE'>, Wanneer>>>;
}

export interface TermijnRegel extends Omit<TermijnBasis, 'ladder'>, Omit<TermijnTijden, 'wanneer'> {
  readonly code: TermijnCode;
  readonly ladder: readonly LadderMoment[];
}

/** All terms as they were agreed in one version; a case keeps the version with which it started. */
export interface TermijnProfiel {
  readonly code: TermijnProfielCode;
  readonly versie: number;
  readonly omschrijving: string;
  /** May reminders and escalations be spread within the hour, so that not all fall due in the same second? */
  readonly spreidt: boolean;
  readonly termijnen: Readonly<Record<TermijnCode, TermijnRegel>>;
}
