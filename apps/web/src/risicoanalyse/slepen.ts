import { MAATREGEL_CODES, type MaatregelCode } from '#domain/maatregel/maatregel-catalogus.js';

/** What is dragged to a risk: a measure of the catalogue, or one that was proposed before. */
export interface Gesleept {
  readonly code?: MaatregelCode | undefined;
  readonly maatregelId?: string;
}

const SOORT = 'application/x-its-maatregel';

/** Codes and ids only travel along: nothing about a person leaves the page when it is dropped elsewhere. */
export function pak(overdracht: DataTransfer, wat: Gesleept): void {
  overdracht.setData(SOORT, JSON.stringify(wat));
  overdracht.effectAllowed = 'link';
}

export const isMaatregel = (overdracht: DataTransfer): boolean => overdracht.types.includes(SOORT);

export function laatLos(overdracht: DataTransfer): Gesleept | undefined {
  const gelezen = overdracht.getData(SOORT);
  if (gelezen === '') return undefined;
  const { code, maatregelId } = JSON.parse(gelezen) as { readonly code?: string; readonly maatregelId?: string };
  return { code: MAATREGEL_CODES.find((een) => een === code), ...(maatregelId === undefined ? {} : { maatregelId }) };
}
