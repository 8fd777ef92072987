import { DomainError } from '#domain/fout/domain-error.js';

/** Where a page ended: the value that the list is ordered by, and the id that breaks ties. */
export interface Cursor {
  readonly waarde: string;
  readonly id: string;
}

const WAARDE = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z|infinity)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The cursor as callers get it: to be handed back, not to be read. */
export function naarTekst({ waarde, id }: Cursor): string {
  return Buffer.from(`${waarde} ${id}`).toString('base64url');
}

/** Refuses with INVOER_ONJUIST what `naarTekst` did not make. */
export function vanTekst(tekst: string): Cursor {
  const [waarde = '', id = '', ...rest] = Buffer.from(tekst, 'base64url').toString('utf8').split(' ');
  if (rest.length > 0 || !WAARDE.test(waarde) || !UUID.test(id) || (waarde !== 'infinity' && Number.isNaN(Date.parse(waarde)))) {
    throw new DomainError('INVOER_ONJUIST');
  }
  return { waarde, id };
}

export interface Bladzijde<T> {
  readonly rijen: readonly T[];
  /** Whether there is more; then `cursor` asks for it. */
  readonly meer: boolean;
  readonly cursor: string | null;
}

/** One page of rows of which one more than asked was read, to know whether there is a next page without counting. */
export function toBladzijde<R, T>(
  gelezen: readonly R[],
  aantal: number,
  einde: (rij: R) => Cursor,
  maak: (rijen: readonly R[]) => readonly T[],
): Bladzijde<T> {
  const rijen = gelezen.slice(0, aantal);
  const laatste = rijen.at(-1);
  const meer = gelezen.length > aantal;
  return { rijen: maak(rijen), meer, cursor: meer && laatste !== undefined ? naarTekst(einde(laatste)) : null };
}
