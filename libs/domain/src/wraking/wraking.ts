import type { Weigering } from '../fout/domain-error.js';
import { openVolgnummer } from '../stap/open-stap.js';
import { laatsteFeit } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';

export const WRAKING_BESLUITEN = ['TOEGEWEZEN', 'AFGEWEZEN'] as const;
export type WrakingBesluit = (typeof WRAKING_BESLUITEN)[number];

/** The kandidaat can object to someone who works on his case once per ronde (S-X5). Code WRAKING_AL_INGEDIEND. */
export function wrakenWeigeringen({ feiten }: Pick<ToetsingBeeld, 'feiten'>): readonly Weigering[] {
  return laatsteFeit(feiten, 'WRAKING_INGEDIEND') === undefined ? [] : [{ code: 'WRAKING_AL_INGEDIEND' }];
}

/** As long as the opdrachtgever did not decide, nothing is fixed, signed or handed over. Code WRAKING_ONBESLIST. */
export function wrakingOpenWeigeringen(beeld: Pick<ToetsingBeeld, 'stappen'>): readonly Weigering[] {
  return openVolgnummer(beeld, 'WRAKING') === undefined ? [] : [{ code: 'WRAKING_ONBESLIST' }];
}
