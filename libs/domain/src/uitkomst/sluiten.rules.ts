import type { Weigering } from '../fout/domain-error.js';
import { laatsteFeit } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { isAfgewezen, isBesloten } from './uitkomst.js';

/**
 * The process closes what has ended: after a withdrawal or a stop, when there was no benoeming, and when nobody accepted it in time.
 * A decision that was put off, and a benoeming that can still be accepted, stay open. Refuses with STATUS_LAAT_NIET_TOE.
 */
export function sluitWeigeringen({
  status,
  uitkomst,
  feiten,
}: Pick<ToetsingBeeld, 'status' | 'uitkomst' | 'feiten'>): readonly Weigering[] {
  const geachtNietAanvaard = laatsteFeit(feiten, 'AANVAARDING')?.waarde === 'GEACHT_NIET_AANVAARD';
  if (status !== 'UITKOMST_GEREGISTREERD' || isAfgewezen(uitkomst) || geachtNietAanvaard) return [];
  return [{ code: 'STATUS_LAAT_NIET_TOE', params: { status } }];
}

/** Withdrawing and stopping are over once the organ has decided; not while it puts its decision off. Refuses with STATUS_LAAT_NIET_TOE. */
export function besluitWeigeringen({ status, uitkomst }: Pick<ToetsingBeeld, 'status' | 'uitkomst'>): readonly Weigering[] {
  return status === 'UITKOMST_GEREGISTREERD' && isBesloten(uitkomst) ? [{ code: 'STATUS_LAAT_NIET_TOE', params: { status } }] : [];
}
