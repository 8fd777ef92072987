import { addMilliseconds, type Instant } from '../kalender/instant.js';

/** Policy: so long adviseur and toetser can still look up what they wrote. */
export const DAGEN_NA_RAPPORT = 14;

/** What the policy needs to know about when the work on the report was over. */
export interface WerkToegang {
  /** The instant at which the case is looked at. */
  readonly gezienOp: Instant;
  /** When the report was fixed; null before, and while work of someone with a conflict still waits for the toetser. */
  readonly rapportAf: Instant | null;
}

/**
 * Whether the access of adviseur and toetser has ended in this ronde: fourteen days after the report was fixed. A new ronde has no report yet, so
 * that reopening gives it back. (At withdrawal, stopping and closing it ends at once: see INZAGEN.)
 */
export function werkToegangVoorbij({ gezienOp, rapportAf }: WerkToegang): boolean {
  return rapportAf !== null && gezienOp >= addMilliseconds(rapportAf, DAGEN_NA_RAPPORT * 86_400_000);
}
