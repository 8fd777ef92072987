import type { Weigering } from '../fout/domain-error.js';
import { MAATREGEL_CATALOGUS, type MaatregelCode } from './maatregel-catalogus.js';
import type { Beheersmaatregel, MaatregelKern } from './maatregel.js';

/**
 * Is this a measure that the catalogue knows in this form?
 * Refuses with `MAATREGEL_MOMENT_ONGELDIG` and `MAATREGEL_NIET_OPENBAAR`.
 */
export function maatregelWeigeringen(maatregel: Pick<Beheersmaatregel, 'code' | 'moment' | 'zichtbaarheid'>): readonly Weigering[] {
  const { code, moment, zichtbaarheid } = maatregel;
  const soort = MAATREGEL_CATALOGUS[code];
  const weigeringen: Weigering[] = [];
  if (!soort.momenten.includes(moment)) weigeringen.push({ code: 'MAATREGEL_MOMENT_ONGELDIG', params: { maatregel: code } });
  if (zichtbaarheid === 'OPENBAAR' && !soort.magOpenbaar)
    weigeringen.push({ code: 'MAATREGEL_NIET_OPENBAAR', params: { maatregel: code } });
  return weigeringen;
}

/** UITGEVOERD needs evidence, unless the catalogue asks for none. Refuses with `MAATREGEL_BEWIJS_ONTBREEKT`. */
export function uitvoeringWeigeringen(code: MaatregelCode, heeftBewijs: boolean): readonly Weigering[] {
  return heeftBewijs || MAATREGEL_CATALOGUS[code].bewijs === null
    ? []
    : [{ code: 'MAATREGEL_BEWIJS_ONTBREEKT', params: { maatregel: code } }];
}

/**
 * A letter with a positive conclusion waits until every measure for before the benoeming was carried out: there is no conclusion under a
 * condition. A measure that the kandidaat refused, or that lapsed, does not block; the refusal stands in the report, and a positive conclusion
 * after a lapse needs its words (`minimaleMotivering`).
 * Refuses with `MAATREGEL_NIET_UITGEVOERD`, once per measure.
 */
export function verstrekkingsBlokkades(maatregelen: readonly MaatregelKern[]): readonly Weigering[] {
  return maatregelen
    .filter((m) => m.moment === 'VOOR_BENOEMING')
    .filter((m) => m.status !== 'UITGEVOERD' && m.status !== 'GEWEIGERD_DOOR_KANDIDAAT' && m.status !== 'VERVALLEN')
    .map((m) => ({ code: 'MAATREGEL_NIET_UITGEVOERD', params: { maatregel: m.code } }));
}
