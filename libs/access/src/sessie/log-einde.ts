import type { Logger } from '#platform/logging/logger.js';

/** Why a session ended that somebody or something ended; one that was left unused or lasted too long ends without a line. */
export type EindReden = 'AFGEMELD' | 'ELDERS_AFGEMELD' | 'OPNIEUW_AANGEMELD' | 'TE_VEEL' | 'DOOR_AANMELDDIENST';

/** One line for each session that ended, with the `kenmerk` of its beginning: its id, which opens nothing. */
export function logEinde(logger: Logger, reden: EindReden, sessieIds: readonly string[]): void {
  for (const sessieId of sessieIds) logger.info({ kenmerk: sessieId, reden }, 'sessie beëindigd');
}
