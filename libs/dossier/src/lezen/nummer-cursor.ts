import { DomainError } from '#domain/fout/domain-error.js';

/** A cursor of a list that is ordered by a number, as callers get it: to be handed back, not to be read. */
export const naarNummerCursor = (nummer: number): string => Buffer.from(`n${nummer}`).toString('base64url');

/** Refuses with INVOER_ONJUIST what `naarNummerCursor` did not make. */
export function vanNummerCursor(tekst: string): number {
  const [, nummer] = /^n(\d{1,15})$/.exec(Buffer.from(tekst, 'base64url').toString('utf8')) ?? [];
  if (nummer === undefined) throw new DomainError('INVOER_ONJUIST');
  return Number(nummer);
}
