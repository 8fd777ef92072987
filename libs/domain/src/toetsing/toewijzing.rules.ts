import type { Weigering } from '../fout/domain-error.js';
import type { ToetsingBeeld, ToewijzingBeeld } from './toetsing-beeld.js';

/** S02 is done with a leading adviseur who declared to be independent, and a toetser who is someone else. */
export function toewijzingCompleet(toewijzingen: readonly ToewijzingBeeld[]): boolean {
  const leidend = toewijzingen.find((t) => t.rol === 'ADVISEUR' && t.leidend && t.verklaring === 'GEEN_CONFLICT');
  return (
    leidend !== undefined &&
    toewijzingen.some((t) => t.rol === 'TOETSER' && t.persoonId !== leidend.persoonId && t.verklaring !== 'CONFLICT_GEMELD')
  );
}

/** The second adviseur who takes the lead when nobody leads any more, if that is what is asked (S-X4). */
export function volgtOp(
  toewijzingen: readonly ToewijzingBeeld[],
  nieuw: Pick<ToewijzingBeeld, 'persoonId' | 'rol'> & { readonly leidend?: boolean },
): ToewijzingBeeld | undefined {
  if (nieuw.rol !== 'ADVISEUR' || nieuw.leidend === false || toewijzingen.some((t) => t.leidend)) return undefined;
  return toewijzingen.find((t) => t.rol === 'ADVISEUR' && t.persoonId === nieuw.persoonId);
}

/** Whether the opdrachtgever is adviseur in this case, with whom is assigned now: then somebody from outside tests. */
const uitvoerder = (toewijzingen: readonly Pick<ToewijzingBeeld, 'persoonId' | 'rol'>[], opdrachtgeverId: string | null): boolean =>
  toewijzingen.some((t) => t.rol === 'ADVISEUR' && t.persoonId === opdrachtgeverId);

/** `vanBureau`: for whom is assigned now, whether he works for a bureau. Code TOETSER_EXTERN_VEREIST. */
export function toetserExternWeigeringen(
  { toewijzingen, opdrachtgeverId }: Pick<ToetsingBeeld, 'opdrachtgeverId' | 'toewijzingen'>,
  nieuw: Pick<ToewijzingBeeld, 'persoonId' | 'rol' | 'vanBureau'>,
): readonly Weigering[] {
  const alle = [...toewijzingen, nieuw];
  const intern = alle.some((t) => t.rol === 'TOETSER' && t.vanBureau !== true);
  return uitvoerder(alle, opdrachtgeverId) && intern ? [{ code: 'TOETSER_EXTERN_VEREIST' }] : [];
}

/**
 * Who may be assigned (INV-11): neither the kandidaat nor the opdrachtgever, nobody twice, one toetser, one leading adviseur. The opdrachtgever
 * may be adviseur where that was chosen for the organisation. Codes VIER_OGEN_GESCHONDEN, TOETSER_AL_TOEGEWEZEN.
 */
export function toewijzingWeigeringen(
  beeld: Pick<ToetsingBeeld, 'kandidaatId' | 'opdrachtgeverId' | 'toewijzingen' | 'opdrachtgeverIsUitvoerder'>,
  nieuw: Pick<ToewijzingBeeld, 'persoonId' | 'rol'> & { readonly leidend?: boolean },
): readonly Weigering[] {
  if (volgtOp(beeld.toewijzingen, nieuw) !== undefined) return [];
  const dubbel = beeld.toewijzingen.some((t) => t.persoonId === nieuw.persoonId);
  const magZelf = beeld.opdrachtgeverIsUitvoerder && nieuw.rol === 'ADVISEUR';
  const partij = nieuw.persoonId === beeld.kandidaatId || (nieuw.persoonId === beeld.opdrachtgeverId && !magZelf);
  if (dubbel || partij) return [{ code: 'VIER_OGEN_GESCHONDEN' }];
  const bezet = nieuw.rol === 'TOETSER' && beeld.toewijzingen.some((t) => t.rol === 'TOETSER');
  return bezet ? [{ code: 'TOETSER_AL_TOEGEWEZEN' }] : [];
}
