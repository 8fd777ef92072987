import type { Weigering } from '../fout/domain-error.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';

/** A question that waits for its answer. */
export interface OpenUitvraag {
  readonly id: string;
  readonly persoonId: string;
}

/** An official is asked about a case in which he has no other part. Code VIER_OGEN_GESCHONDEN. */
export function beantwoorderWeigeringen(
  { kandidaatId, opdrachtgeverId, toewijzingen }: Pick<ToetsingBeeld, 'kandidaatId' | 'opdrachtgeverId' | 'toewijzingen'>,
  persoonId: string,
): readonly Weigering[] {
  const betrokken = persoonId === kandidaatId || persoonId === opdrachtgeverId || toewijzingen.some((t) => t.persoonId === persoonId);
  return betrokken ? [{ code: 'VIER_OGEN_GESCHONDEN' }] : [];
}

/** S09 is done when every question was answered or taken back. Code UITVRAAG_ONBEANTWOORD. */
export function uitvraagWeigeringen({ uitvragen }: Pick<ToetsingBeeld, 'uitvragen'>): readonly Weigering[] {
  return uitvragen.length === 0 ? [] : [{ code: 'UITVRAAG_ONBEANTWOORD', params: { aantal: uitvragen.length } }];
}
