import type { Weigering } from '../fout/domain-error.js';
import { laatsteFeit } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';

type Zaak = Pick<ToetsingBeeld, 'bestuurslaag' | 'vogVereist' | 'opdrachtgeverId' | 'kandidaatId' | 'toewijzingen' | 'feiten'>;

/**
 * Whether who signs the advice also decides on the VOG that it rests on: the gezaghebber on the islands (INV-21). Not in a case that asks for
 * no VOG: nobody decides on anything there, and no roles are mixed.
 */
export const beslistOokOverVog = ({ bestuurslaag, vogVereist }: Pick<Zaak, 'bestuurslaag' | 'vogVereist'>): boolean =>
  bestuurslaag === 'OPENBAAR_LICHAAM' && vogVereist;

/** Refuses with `TWEEDE_LEZER_NIET_NODIG` where no roles are mixed. */
export const tweedeLezerNodigWeigeringen = (zaak: Pick<Zaak, 'bestuurslaag' | 'vogVereist'>): readonly Weigering[] =>
  beslistOokOverVog(zaak) ? [] : [{ code: 'TWEEDE_LEZER_NIET_NODIG' }];

/**
 * On the islands the gezaghebber decides on the VOG and signs the advice; somebody else reads along before he signs (INV-21).
 * Who can: an independent adviseur or toetser of this case, who knows the report. Refuses with `ROLVERMENGING_BES` (the gezaghebber or the kandidaat), `PERSOON_ZONDER_ROL`.
 */
export function tweedeLezerWeigeringen(zaak: Zaak, persoonId: string): readonly Weigering[] {
  if (persoonId === zaak.opdrachtgeverId || persoonId === zaak.kandidaatId) return [{ code: 'ROLVERMENGING_BES' }];
  return kanMeelezen(zaak, persoonId) ? [] : [{ code: 'PERSOON_ZONDER_ROL' }];
}

/** Refuses with `ROLVERMENGING_BES` a signature on the islands without a second reader, or whose second reader left the case (INV-21). */
export function ondertekeningOpDeEilandenWeigeringen(zaak: Zaak): readonly Weigering[] {
  if (!beslistOokOverVog(zaak)) return [];
  const lezer = laatsteFeit(zaak.feiten, 'TWEEDE_LEZER')?.waarde;
  return lezer !== undefined && lezer !== zaak.opdrachtgeverId && kanMeelezen(zaak, lezer) ? [] : [{ code: 'ROLVERMENGING_BES' }];
}

const kanMeelezen = ({ toewijzingen }: Zaak, persoonId: string): boolean =>
  toewijzingen.some((t) => t.persoonId === persoonId && t.verklaring === 'GEEN_CONFLICT');
