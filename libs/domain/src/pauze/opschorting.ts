import type { Weigering } from '../fout/domain-error.js';
import type { Instant } from '../kalender/instant.js';
import { addDays, type IsoDate } from '../kalender/iso-date.js';
import type { ToetsingStatus } from '../toetsing/toetsing-status.js';

/** A suspension that runs: no policy term goes on, the VOG and what others decide do. */
export interface Opschorting {
  /** 1 for the first suspension of the ronde. */
  readonly volgnummer: number;
  /** Where the case was, and where it goes on. */
  readonly van: ToetsingStatus;
  readonly begonnenOp: Instant;
  /** The last day of it, as chosen. The case does not go on by itself: the opdrachtgever is asked to decide. */
  readonly tot: IsoDate;
}

/** Policy: a case doesn't stand still for longer than half a year. */
const MAX_WEKEN = 26;

/** The end date is mandatory: after today, and at most 26 weeks away. Codes OPSCHORTING_EINDDATUM_ONJUIST, OPSCHORTING_TE_LANG. */
export function opschortingWeigeringen(tot: IsoDate, vandaag: IsoDate): readonly Weigering[] {
  if (tot <= vandaag) return [{ code: 'OPSCHORTING_EINDDATUM_ONJUIST' }];
  return tot > addDays(vandaag, 7 * MAX_WEKEN) ? [{ code: 'OPSCHORTING_TE_LANG', params: { weken: MAX_WEKEN } }] : [];
}
