/**
 * Who has to do something about a refusal; the API turns it into an HTTP status.
 * INVOER 400 · ONBEKEND 404 · NIET_BEVOEGD 403 · STAND 409 (not now, in this state) · VEROUDERD 412 · REGEL 422 (a rule forbids it).
 */
export type FoutSoort = 'INVOER' | 'ONBEKEND' | 'NIET_BEVOEGD' | 'STAND' | 'VEROUDERD' | 'REGEL';

export interface FoutUitleg {
  readonly soort: FoutSoort;
  readonly titel: string;
  /** Plain Dutch that says what to do; `{naam}` is replaced by the parameter of that name. */
  readonly uitleg: string;
}
