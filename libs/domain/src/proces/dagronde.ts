import type { Instant } from '../kalender/instant.js';

/** One page of the daily round: what was due at `tot`, after the place where the page before it ended. */
export interface DagrondeInput {
  readonly tot: Instant;
  /** Null for the first page. */
  readonly na: string | null;
}

/** Counts only, so that the history of the round says nothing about any case. */
export interface DagrondeAntwoord {
  readonly gedaan: number;
  /** Could not be recorded now; the next round tries again. */
  readonly mislukt: number;
  /** Where the page ended; null when there is no other. */
  readonly na: string | null;
}
