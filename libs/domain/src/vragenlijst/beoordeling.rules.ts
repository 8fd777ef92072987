import type { Weigering } from '../fout/domain-error.js';
import { feitAantal, feitSleutel, type Feiten } from '../toetsing/feit.js';
import { verbodenGegevensWeigeringen } from './verboden-gegevens.js';

export const VRAGENLIJST_OORDELEN = ['VOLLEDIG', 'ONVOLLEDIG'] as const;
export type VragenlijstOordeel = (typeof VRAGENLIJST_OORDELEN)[number];

/** A kandidaat is asked to add to the answers twice at most (S06). */
export const MAX_AANVULRONDES = 2;

/** Refuses with AANVULRONDES_OP, REDEN_ONTBREEKT (incomplete without saying what is missing), VERBODEN_GEGEVENS. */
export function vragenlijstOordeelWeigeringen(feiten: Feiten, oordeel: VragenlijstOordeel, toelichting: string): readonly Weigering[] {
  const onvolledig = oordeel === 'ONVOLLEDIG';
  return [
    ...(onvolledig && aanvulrondes(feiten) >= MAX_AANVULRONDES ? [{ code: 'AANVULRONDES_OP' } as const] : []),
    ...(onvolledig && toelichting.trim() === '' ? [{ code: 'REDEN_ONTBREEKT' } as const] : []),
    ...verbodenGegevensWeigeringen(toelichting),
  ];
}

/** How often the kandidaat was asked to add to the answers. */
export function aanvulrondes(feiten: Feiten): number {
  const oordelen = Array.from(
    { length: feitAantal(feiten, 'VRAGENLIJST_BEOORDEELD') },
    (_, i) => feiten[feitSleutel('VRAGENLIJST_BEOORDEELD', i + 1)],
  );
  return oordelen.filter((feit) => feit?.waarde === 'ONVOLLEDIG').length;
}
