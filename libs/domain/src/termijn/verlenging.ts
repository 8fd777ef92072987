import type { Weigering } from '../fout/domain-error.js';
import { feitAantal, type FeitCode, type Feiten } from '../toetsing/feit.js';
import type { TermijnCode } from './termijn-code.js';
import type { TermijnProfiel } from './termijn-profiel.js';
import type { TermijnStatus } from './termijn-status.js';
import { verlengingWeigeringen } from './termijnprofielen.js';

/** Why a term was made longer. The term of a VOG on the islands (T06d) has an act of its own. */
export const VERLENG_REDENEN = ['OP_VERZOEK_KANDIDAAT', 'VERZOEK_INGEWIKKELD', 'VEEL_VERZOEKEN'] as const;
export type VerlengReden = (typeof VERLENG_REDENEN)[number];

/** Which reasons go with a term; how long and how often is in its profile. */
const REDENEN: Readonly<Partial<Record<TermijnCode, readonly VerlengReden[]>>> = {
  T11: ['OP_VERZOEK_KANDIDAAT'],
  T22: ['VERZOEK_INGEWIKKELD', 'VEEL_VERZOEKEN'], // AVG art. 12 lid 3
};

/** The fact by which the kandidaat can see that the time she asked for was given; she may ask once in a ronde. */
export const VERLENG_FEIT: Readonly<Partial<Record<VerlengReden, FeitCode>>> = { OP_VERZOEK_KANDIDAAT: 'WEDERHOOR_UITSTEL' };

/** How often more time was given before for this reason, whatever the term it was given to. */
export function eerderVerlengd(feiten: Feiten, reden: VerlengReden): number {
  const feit = VERLENG_FEIT[reden];
  return feit === undefined ? 0 : feitAantal(feiten, feit);
}

/** The reasons for which this term can be made longer now; none once it had what its profile gives. */
export function verlengRedenen(
  profiel: TermijnProfiel,
  feiten: Feiten,
  { code, status, verlengd }: { readonly code: TermijnCode; readonly status: TermijnStatus; readonly verlengd: number },
): readonly VerlengReden[] {
  if (status !== 'LOOPT') return [];
  return (REDENEN[code] ?? []).filter(
    (reden) => verlengingWeigeringen(profiel, code, Math.max(verlengd, eerderVerlengd(feiten, reden))).length === 0,
  );
}

/** Refuses with TERMIJN_NIET_VERLENGBAAR a term that never is, and with VERLENGREDEN_ONJUIST a reason that doesn't go with it. */
export function verlengRedenWeigeringen(code: TermijnCode, reden: VerlengReden): readonly Weigering[] {
  const redenen = REDENEN[code];
  if (redenen === undefined) return [{ code: 'TERMIJN_NIET_VERLENGBAAR', params: { termijn: code } }];
  return redenen.includes(reden) ? [] : [{ code: 'VERLENGREDEN_ONJUIST', params: { termijn: code } }];
}
