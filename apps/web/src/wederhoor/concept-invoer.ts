import type { Schema } from '../api/verzoek.js';
import type { ConceptOnderdeel } from './onderdelen-van-concept.js';

/** What is typed about one part. Empty: nothing is said about it. */
export interface Invoer {
  readonly soort: string;
  readonly tekst: string;
  readonly besluit: string;
}
export interface Waarden {
  readonly delen: Readonly<Record<string, Invoer>>;
}

const LEEG: Invoer = { soort: '', tekst: '', besluit: '' };
export const leeg = (onderdelen: readonly ConceptOnderdeel[]): Waarden => ({
  delen: Object.fromEntries(onderdelen.map(({ id }) => [id, LEEG])),
});

export const isBeslisbaar = ({ maatregel }: ConceptOnderdeel): boolean =>
  maatregel?.status === 'VOORGESTELD' && maatregel.nogVoorTeLeggen !== true;

/** What the API takes: only what was said. */
export function naarReactie(onderdelen: readonly ConceptOnderdeel[], { delen }: Waarden): Schema['WederhoorReactieDto'] {
  const gezegd = onderdelen.map((onderdeel) => ({ onderdeel, invoer: delen[onderdeel.id] ?? LEEG }));
  return {
    reacties: gezegd
      .filter(({ invoer }) => invoer.soort !== '')
      .map(({ onderdeel: { onderwerp, id }, invoer }) => ({
        onderwerp,
        onderwerpId: id,
        soort: invoer.soort as Schema['ReactieInvoerDto']['soort'],
        tekst: invoer.tekst,
      })),
    maatregelen: gezegd
      .filter(({ onderdeel, invoer }) => invoer.besluit !== '' && isBeslisbaar(onderdeel))
      .map(({ onderdeel: { id }, invoer }) => ({ maatregelId: id, besluit: invoer.besluit as Schema['MaatregelKeuzeDto']['besluit'] })),
  };
}

/** What is still missing: everything but agreement needs words. */
export const ontbreekt = (onderdelen: readonly ConceptOnderdeel[], { delen }: Waarden): readonly string[] =>
  onderdelen.flatMap(({ id }) => {
    const { soort, tekst } = delen[id] ?? LEEG;
    return soort !== '' && soort !== 'AKKOORD' && tekst.trim() === '' ? [id] : [];
  });
