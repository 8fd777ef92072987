import type { Weigering } from '../fout/domain-error.js';
import { profielVan } from '../termijn/eigen-profiel.js';
import { verlengingWeigeringen } from '../termijn/termijnprofielen.js';
import { laatsteFeit } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';

/** Why the decision on a VOG may take longer: on the islands the procureur-generaal is heard. There is no other reason. */
export const VOG_VERLENG_REDENEN = ['PG_GEHOORD'] as const;
export type VogVerlengReden = (typeof VOG_VERLENG_REDENEN)[number];

/** Only on the islands, and once (T06d). Refuses with TERMIJN_NIET_VERLENGBAAR. */
export function vogVerlengingWeigeringen(beeld: ToetsingBeeld): readonly Weigering[] {
  const { bestuurslaag, feiten } = beeld;
  if (bestuurslaag !== 'OPENBAAR_LICHAAM') return [{ code: 'TERMIJN_NIET_VERLENGBAAR', params: { termijn: 'T06' } }];
  return verlengingWeigeringen(profielVan(beeld), 'T06d', verlengdInDezeAanvraag(feiten));
}

/** How often the term of the application that runs was made longer: each application begins anew. */
export function verlengdInDezeAanvraag(feiten: ToetsingBeeld['feiten']): number {
  const verlengd = laatsteFeit(feiten, 'VOG_TERMIJN_VERLENGD');
  const ingediend = laatsteFeit(feiten, 'VOG_INGEDIEND');
  return verlengd !== undefined && (ingediend === undefined || verlengd.op >= ingediend.op) ? 1 : 0;
}
