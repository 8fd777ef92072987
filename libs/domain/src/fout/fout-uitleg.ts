/**
 * Who has to do something about a refusal; the API turns it into an HTTP status.
 * INVOER 400 · NIET_AANGEMELD 401 · NIET_BEVOEGD 403 · ONBEKEND 404 · METHODE 405 · TE_TRAAG 408 · STAND 409 (not now, in this state) · WEG 410 (destroyed) · VEROUDERD 412 ·
 * TE_GROOT 413 · MEDIATYPE 415 · REGEL 422 (a rule forbids it) · VOORWAARDE_ONTBREEKT 428 · TE_VEEL 429 · INTERN 500 (our mistake) ·
 * STORING 503 (try again later).
 */
export type FoutSoort =
  | 'INVOER'
  | 'NIET_AANGEMELD'
  | 'NIET_BEVOEGD'
  | 'ONBEKEND'
  | 'METHODE'
  | 'TE_TRAAG'
  | 'STAND'
  | 'WEG'
  | 'VEROUDERD'
  | 'TE_GROOT'
  | 'MEDIATYPE'
  | 'REGEL'
  | 'VOORWAARDE_ONTBREEKT'
  | 'TE_VEEL'
  | 'INTERN'
  | 'STORING';

export interface FoutUitleg {
  readonly soort: FoutSoort;
  readonly titel: string;
  /** Plain Dutch that says what to do; `{naam}` is replaced by the parameter of that name. */
  readonly uitleg: string;
}
