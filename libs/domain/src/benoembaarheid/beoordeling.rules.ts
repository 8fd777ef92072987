import type { Weigering } from '../fout/domain-error.js';
import { verbodenGegevensWeigeringen } from '../vragenlijst/verboden-gegevens.js';
import { type BenoembaarheidsOordeel, controleerOordeel, ontbrekendeOordelen } from './benoembaarheid.rules.js';
import type { Bestuurslaag } from './bestuurslaag.js';
import { BENOEMBAARHEIDSEISEN } from './eis.js';

type Toegelicht = BenoembaarheidsOordeel & { readonly toelichting: string };

/**
 * Are these judgements complete and possible, one for each requirement of the layer but the VOG (S04)? Refuses with the codes of
 * `controleerOordeel`, EIS_DUBBEL, OORDEEL_ONTBREEKT for each that is missing, and VERBODEN_GEGEVENS.
 */
export function beoordelingWeigeringen(bestuurslaag: Bestuurslaag, oordelen: readonly Toegelicht[]): readonly Weigering[] {
  const dubbel = oordelen.filter((oordeel, i) => oordelen.findIndex(({ eis }) => eis === oordeel.eis) !== i);
  return [
    ...oordelen.flatMap((oordeel) => controleerOordeel(bestuurslaag, oordeel)),
    ...dubbel.map(({ eis }): Weigering => ({ code: 'EIS_DUBBEL', params: { eis } })),
    ...ontbrekendeOordelen(bestuurslaag, oordelen).map((code): Weigering => ({
      code: 'OORDEEL_ONTBREEKT',
      params: { eis: naamVan(bestuurslaag, code) },
    })),
    ...verbodenGegevensWeigeringen(...oordelen.map(({ toelichting }) => toelichting)),
  ];
}

const naamVan = (bestuurslaag: Bestuurslaag, code: string): string =>
  BENOEMBAARHEIDSEISEN[bestuurslaag].find((eis) => eis.code === code)?.naam ?? code;
