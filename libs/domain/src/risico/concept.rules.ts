import { type Bevinding, bevindingWeigeringen } from '../bevinding/bevinding.rules.js';
import type { Weigering } from '../fout/domain-error.js';
import { isLevendeMaatregel } from '../maatregel/maatregel-status.js';
import type { Beheersmaatregel } from '../maatregel/maatregel.js';
import { maatregelWeigeringen } from '../maatregel/maatregel.rules.js';
import { isSchaal, isZwaar, niveauVan } from './risico-score.js';
import { type Risico, risicoWeigeringen } from './risico.rules.js';

/**
 * The guard of `legConceptVoor`: may the concept go to the kandidaat? Refuses with the codes of `bevindingWeigeringen`, `risicoWeigeringen`
 * and `maatregelWeigeringen`, and with `RISICO_ZONDER_BEVINDING` and `RISICO_ZONDER_MAATREGEL` (a HOOG or KRITIEK risk needs a measure,
 * or the reason why none can help). A concept without findings is possible: there may be nothing to tell.
 */
export function conceptWeigeringen(
  bevindingen: readonly Bevinding[],
  risicos: readonly Risico[],
  maatregelen: readonly Beheersmaatregel[],
): readonly Weigering[] {
  const geldende = bevindingen.filter((b) => b.status !== 'VERVALLEN');
  const levende = maatregelen.filter((m) => isLevendeMaatregel(m.status));
  const onbeheerst = onbeheersteRisicos(risicos, maatregelen);
  return [
    ...geldende.flatMap(bevindingWeigeringen),
    ...risicos.flatMap((risico) => [
      ...grondslagWeigeringen(risico, geldende),
      ...risicoWeigeringen(risico, maatregelen),
      ...(onbeheerst.includes(risico) ? [weiger('RISICO_ZONDER_MAATREGEL', risico)] : []),
    ]),
    ...levende.flatMap(maatregelWeigeringen),
  ];
}

function weiger(code: 'RISICO_ZONDER_BEVINDING' | 'RISICO_ZONDER_MAATREGEL', risico: Risico): Weigering {
  return { code, params: { nummer: risico.nummer } };
}

/** A risk rests on at least one of these findings. Refuses with `RISICO_ZONDER_BEVINDING`. */
export const grondslagWeigeringen = (risico: Risico, bevindingen: readonly Pick<Bevinding, 'id'>[]): readonly Weigering[] =>
  bevindingen.some((b) => risico.bevindingIds.includes(b.id)) ? [] : [weiger('RISICO_ZONDER_BEVINDING', risico)];

/** The risks that are HOOG or KRITIEK without a measure that can do its work, and without the reason why none can. */
export function onbeheersteRisicos<T extends Risico>(risicos: readonly T[], maatregelen: readonly Beheersmaatregel[]): readonly T[] {
  const levende = maatregelen.filter((m) => isLevendeMaatregel(m.status));
  return risicos.filter((risico) => !isBeheerst(risico, levende));
}

function isBeheerst(risico: Risico, levende: readonly Beheersmaatregel[]): boolean {
  const geldigeScore = isSchaal(risico.bruto.kans) && isSchaal(risico.bruto.impact);
  if (geldigeScore && !isZwaar(niveauVan(risico.bruto))) return true;
  return levende.some((m) => m.risicoIds.includes(risico.id)) || (risico.nietBeheersbaar ?? '').trim() !== '';
}
