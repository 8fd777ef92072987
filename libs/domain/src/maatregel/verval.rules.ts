import { onverenigbaarheidWeigeringen } from '../benoembaarheid/benoembaarheid.rules.js';
import type { Weigering } from '../fout/domain-error.js';
import type { DossierWerk } from '../onderdeel/onderdeel.js';
import { onbeheersteRisicos } from '../risico/concept.rules.js';
import { statusovergangWeigeringen } from '../statusmachine/statusmachine.js';
import type { ToetsingStatus } from '../toetsing/toetsing-status.js';
import { MAATREGEL_OVERGANGEN } from './maatregel-status.js';
import type { MaatregelKern } from './maatregel.js';
import { verstrekkingsBlokkades } from './maatregel.rules.js';

/**
 * May the opdrachtgever let this measure lapse, once the report was fixed? Refuses with
 * - `STATUS_OVERGANG_ONGELDIG`: it lapsed already;
 * - `ONVERENIGBAARHEID_ZONDER_MAATREGEL` (INV-03): it is the measure that an incompatible office forces, and no other agreed one is left;
 * - `RISICO_ZONDER_MAATREGEL`: a HOOG or KRITIEK risk would be left with nothing, while the advice still rests on it.
 */
export function vervalWeigeringen(
  maatregelId: string,
  werk: Pick<DossierWerk, 'oordelen' | 'risicos' | 'maatregelen'>,
  status: ToetsingStatus,
): readonly Weigering[] {
  const maatregel = werk.maatregelen.find(({ id }) => id === maatregelId);
  if (maatregel === undefined) return [];
  const over = werk.maatregelen.filter(({ id }) => id !== maatregelId);
  const afgedwongen = maatregel.code === 'BM-01' && maatregel.moment === 'BIJ_BENOEMING';
  // In the aftercare a risk may have gone without anyone scoring it anew.
  const onbeheerst = status === 'NAZORG' ? [] : onbeheersteRisicos(werk.risicos, over);
  const eerder = onbeheersteRisicos(werk.risicos, werk.maatregelen).map(({ id }) => id);
  return [
    ...statusovergangWeigeringen(MAATREGEL_OVERGANGEN, maatregel.status, 'VERVALLEN'),
    ...(afgedwongen ? onverenigbaarheidWeigeringen(werk.oordelen, over, 'ADVIES') : []),
    ...onbeheerst
      .filter(({ id }) => !eerder.includes(id))
      .map(({ nummer }): Weigering => ({ code: 'RISICO_ZONDER_MAATREGEL', params: { nummer } })),
  ];
}

/**
 * Whether a condition for a positive letter was let go instead of met: a measure for before the benoeming that would have held the letter up
 * and that the opdrachtgever let lapse. What the adviseur left out of his concept was no condition yet.
 */
export const isVoorwaardeLosgelaten = (maatregelen: readonly MaatregelKern[]): boolean =>
  maatregelen.some((m) => m.vervallen !== undefined && verstrekkingsBlokkades([{ ...m, status: m.vervallen.van }]).length > 0);
