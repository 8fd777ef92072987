import type { Weigering } from '../fout/domain-error.js';
import type { TermijnCode } from './termijn-code.js';

/** Why a term was made longer. The term of a VOG on the islands (T06d) has an act of its own. */
export const VERLENG_REDENEN = ['OP_VERZOEK_KANDIDAAT', 'VERZOEK_INGEWIKKELD', 'VEEL_VERZOEKEN'] as const;
export type VerlengReden = (typeof VERLENG_REDENEN)[number];

/** Which reasons go with a term; how long and how often is in its profile. */
const REDENEN: Readonly<Partial<Record<TermijnCode, readonly VerlengReden[]>>> = {
  T11: ['OP_VERZOEK_KANDIDAAT'],
  T22: ['VERZOEK_INGEWIKKELD', 'VEEL_VERZOEKEN'], // AVG art. 12 lid 3
};

/** Refuses with TERMIJN_NIET_VERLENGBAAR a term that never is, and with VERLENGREDEN_ONJUIST a reason that doesn't go with it. */
export function verlengRedenWeigeringen(code: TermijnCode, reden: VerlengReden): readonly Weigering[] {
  const redenen = REDENEN[code];
  if (redenen === undefined) return [{ code: 'TERMIJN_NIET_VERLENGBAAR', params: { termijn: code } }];
  return redenen.includes(reden) ? [] : [{ code: 'VERLENGREDEN_ONJUIST', params: { termijn: code } }];
}
