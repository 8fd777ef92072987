import type { Instant } from '../kalender/instant.js';

export type TermijnStatus = 'LOOPT' | 'VERSTREKEN' | 'GEHAALD' | 'TE_LAAT_GEHAALD' | 'VERVALLEN';

/** A term as it was recorded: its status, when it closed, and when its end was recorded; null when that is not so. */
export interface VastgelegdeTermijn {
  readonly status: TermijnStatus;
  readonly geslotenOp: Instant | null;
  readonly eindeVastgelegdOp: Instant | null;
}

/**
 * How a term is told. One whose end closed its own step was not met late: nobody did what it waited for, and its end was the answer
 * (silence in hoor en wederhoor, the reading window, acceptance).
 */
export const vertelStatus = ({ status, geslotenOp, eindeVastgelegdOp }: VastgelegdeTermijn): TermijnStatus =>
  status === 'TE_LAAT_GEHAALD' && geslotenOp !== null && geslotenOp === eindeVastgelegdOp ? 'VERSTREKEN' : status;
