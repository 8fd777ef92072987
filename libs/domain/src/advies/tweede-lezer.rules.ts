import type { Weigering } from '../fout/domain-error.js';
import { laatsteFeit } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';

type Zaak = Pick<ToetsingBeeld, 'bestuurslaag' | 'opdrachtgeverId' | 'kandidaatId' | 'toewijzingen' | 'feiten'>;

/**
 * On the islands the gezaghebber decides on the VOG and signs the advice; somebody else reads along before he signs (INV-21).
 * Who can: an independent adviseur or toetser of this case, who knows the report. Refuses with `TWEEDE_LEZER_NIET_NODIG`,
 * `ROLVERMENGING_BES` (the gezaghebber or the kandidaat), `PERSOON_ZONDER_ROL`.
 */
export function tweedeLezerWeigeringen(zaak: Zaak, persoonId: string): readonly Weigering[] {
  if (zaak.bestuurslaag !== 'OPENBAAR_LICHAAM') return [{ code: 'TWEEDE_LEZER_NIET_NODIG' }];
  if (persoonId === zaak.opdrachtgeverId || persoonId === zaak.kandidaatId) return [{ code: 'ROLVERMENGING_BES' }];
  return kanMeelezen(zaak, persoonId) ? [] : [{ code: 'PERSOON_ZONDER_ROL' }];
}

/** Refuses with `ROLVERMENGING_BES` a signature on the islands without a second reader, or whose second reader left the case (INV-21). */
export function ondertekeningOpDeEilandenWeigeringen(zaak: Zaak): readonly Weigering[] {
  if (zaak.bestuurslaag !== 'OPENBAAR_LICHAAM') return [];
  const lezer = laatsteFeit(zaak.feiten, 'TWEEDE_LEZER')?.waarde;
  return lezer !== undefined && lezer !== zaak.opdrachtgeverId && kanMeelezen(zaak, lezer) ? [] : [{ code: 'ROLVERMENGING_BES' }];
}

const kanMeelezen = ({ toewijzingen }: Zaak, persoonId: string): boolean =>
  toewijzingen.some((t) => t.persoonId === persoonId && t.verklaring === 'GEEN_CONFLICT');
