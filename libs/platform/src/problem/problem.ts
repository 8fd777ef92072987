import type { FoutCode } from '#domain/fout/fout-codes.js';

/** One field that is wrong. `veld` is the path in the request body (`adres.postcode`, `lijst.0`), `code` is stable, `uitleg` is for people. */
export interface VeldFout {
  readonly veld: string;
  readonly code: string;
  readonly uitleg: string;
}

/** One of several things that stand in the way of an act; `vraag` names the question of the questionnaire that it is about. */
export interface ProblemReden {
  readonly code: FoutCode;
  readonly uitleg: string;
  readonly vraag?: string;
}

/** Problem details (RFC 9457) as every refused request gets them, as `application/problem+json`. */
export interface Problem {
  /** `urn:integriteitstoetsing:fout:<code>` */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Plain Dutch: what is the matter and what one can do. */
  readonly detail: string;
  /** Path of the request, without its query. */
  readonly instance: string;
  readonly code: FoutCode;
  /** The number a user may give to the administrator: the same as in the log. */
  readonly correlatieId: string;
  /** The trace of the request (W3C Trace Context), for who follows it through several programs. */
  readonly traceId: string;
  readonly fouten?: readonly VeldFout[];
  readonly redenen?: readonly ProblemReden[];
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';
