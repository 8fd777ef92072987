import type { FoutCode } from './fout-codes.js';

/** Values that the Dutch explanation of a code may name: codes, dates, counts. Never names or content of a dossier. */
export type FoutParams = Readonly<Record<string, string | number>>;

/** Why something is not possible now: the unit in which guards speak and the API answers. */
export interface Weigering {
  readonly code: FoutCode;
  readonly params?: FoutParams;
}

/** An expected refusal. Mistakes of ours are plain exceptions; this one is an answer to the caller. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: FoutCode,
    readonly params: FoutParams = {},
    /** Everything that stands in the way, when it is more than the first reason. */
    readonly weigeringen: readonly Weigering[] = [],
  ) {
    super(code);
  }
}

/** Throws when something stands in the way: the first refusal as the code, all of them as its reasons. */
export function eis(weigeringen: readonly Weigering[]): void {
  const [first] = weigeringen;
  if (first !== undefined) throw new DomainError(first.code, first.params, weigeringen);
}
