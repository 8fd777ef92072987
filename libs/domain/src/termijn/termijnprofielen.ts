import { DomainError, type Weigering } from '../fout/domain-error.js';
import { type Duur, isKorter } from './duur.js';
import { NORMAAL } from './profielen/normaal.profiel.js';
import { OEFEN } from './profielen/oefen.profiel.js';
import { VERSNELD } from './profielen/versneld.profiel.js';
import type { TermijnCode } from './termijn-code.js';
import type { LadderMoment, MomentCode, TermijnProfiel } from './termijn-profiel.js';

/** Every built-in version of every profile. A version never changes; a change is a new one. Those of an organisation: `eigen-profiel.ts`. */
export const termijnprofielen: readonly TermijnProfiel[] = [NORMAAL, VERSNELD, OEFEN];

/** Finds a built-in profile; that of a case is `profielVan`. Refuses with `TERMIJNPROFIEL_ONBEKEND`. */
export function termijnProfiel(code: string, versie: number): TermijnProfiel {
  const gevonden = termijnprofielen.find((profiel) => profiel.code === code && profiel.versie === versie);
  if (gevonden === undefined) throw new DomainError('TERMIJNPROFIEL_ONBEKEND');
  return gevonden;
}

/** The newest built-in version of a profile; what a new case gets is `nieuwsteProfiel`. Refuses with `TERMIJNPROFIEL_ONBEKEND`. */
export function nieuwsteProfielVersie(code: string): number {
  const versies = termijnprofielen.filter((profiel) => profiel.code === code).map(({ versie }) => versie);
  if (versies.length === 0) throw new DomainError('TERMIJNPROFIEL_ONBEKEND');
  return Math.max(...versies);
}

/** Refuses (`TERMIJN_TE_KORT`) a length below the minimum of the term: INV-09 and INV-10, except in OEFEN. */
export function duurWeigeringen(profiel: TermijnProfiel, code: TermijnCode, duur: Duur): readonly Weigering[] {
  const { minimum } = profiel.termijnen[code];
  return minimum !== undefined && isKorter(duur, minimum) ? [{ code: 'TERMIJN_TE_KORT', params: { termijn: code } }] : [];
}

/** Refuses (`TERMIJN_NIET_VERLENGBAAR`) an extension that the profile doesn't offer, or not once more. */
export function verlengingWeigeringen(profiel: TermijnProfiel, code: TermijnCode, eerderVerlengd: number): readonly Weigering[] {
  const maximaal = profiel.termijnen[code].verlenging?.maximaal ?? 0;
  return eerderVerlengd < maximaal ? [] : [{ code: 'TERMIJN_NIET_VERLENGBAAR', params: { termijn: code } }];
}

/** What a moment of a term is about, for the screen: its kind, who is told, what happens. */
export function ladderMoment(profiel: TermijnProfiel, code: TermijnCode, moment: MomentCode): LadderMoment | undefined {
  return profiel.termijnen[code].ladder.find((trede) => trede.moment === moment);
}
