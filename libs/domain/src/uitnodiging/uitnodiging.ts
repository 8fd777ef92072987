import type { Weigering } from '../fout/domain-error.js';
import { addMilliseconds, type Instant } from '../kalender/instant.js';

/** So long an invitation can be used. */
export const UITNODIGING_DAGEN = 7;

/** Somebody may tie the account of his own choice to the person that we invited, once. */
export interface UitnodigingStand {
  readonly verlooptOp: Instant;
  readonly gebruiktOp: Instant | null;
  /** By hand, or because a newer one came. */
  readonly ingetrokkenOp: Instant | null;
}

/** When an invitation of this moment ends. */
export const uitnodigingVerlooptOp = (nu: Instant): Instant => addMilliseconds(nu, UITNODIGING_DAGEN * 86_400_000);

/** Why an invitation can't be used any more. Who knows its code may be told. */
export function uitnodigingWeigeringen({ verlooptOp, gebruiktOp, ingetrokkenOp }: UitnodigingStand, nu: Instant): readonly Weigering[] {
  if (gebruiktOp !== null) return [{ code: 'UITNODIGING_GEBRUIKT' }];
  return ingetrokkenOp !== null || nu >= verlooptOp ? [{ code: 'UITNODIGING_VERLOPEN' }] : [];
}
