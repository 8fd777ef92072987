import { eis } from '../fout/domain-error.js';
import { addMilliseconds, type Instant } from '../kalender/instant.js';
import { endOfDay, localDate } from '../kalender/tijdzone.js';
import { type Duur, klokduur } from './duur.js';
import { momentOp, opVolgorde, toMoment } from './ladder.js';
import { kalenderVoor, naarWerkdag, telDuur } from './laatste-dag.js';
import { regelVan } from './regel-van.js';
import type { TermijnCode } from './termijn-code.js';
import type { TermijnRegel } from './termijn-profiel.js';
import type { Termijn, TermijnContext } from './termijn.js';
import { duurWeigeringen } from './termijnprofielen.js';

export interface TermijnVraag extends TermijnContext {
  readonly code: TermijnCode;
  /** When the trigger happened; the day it happened on, in the zone of the organisation, is day 0. */
  readonly aanvang: Instant;
  /** Another length than the profile's: a measure with its own deadline, a short second round. Refused below the minimum. */
  readonly duur?: Duur;
}

/**
 * The end and the ladder of a term. A term in days ends at 23:59:59.999 local time of its last day, one in hours or shorter runs
 * on the clock. For each `laatsteDag` rule see `naarWerkdag`. A term counted back may end before its start: its end is then due at once.
 *
 * Refuses with `TERMIJN_TE_KORT`. A spread outside the hour and a counted-back term without a council date are mistakes of the caller.
 */
export function berekenTermijn(vraag: TermijnVraag): Termijn {
  const { code, profiel, aanvang, spreiding } = vraag;
  if (!Number.isInteger(spreiding) || spreiding < 0 || spreiding > 3599) throw new RangeError('spreiding must be 0 to 3599 seconds');
  const regel = regelVan(vraag, code);
  const duur = vraag.duur ?? regel.duur;
  eis(duurWeigeringen(profiel, code, duur));
  const einde = eindeVan(regel, duur, vraag);
  const momenten = regel.ladder.flatMap((trede) => toMoment(trede, momentOp(trede, { aanvang, einde }, vraag)));
  return { code, soort: regel.soort, aanvang, einde, momenten: opVolgorde(momenten, { aanvang, einde }) };
}

function eindeVan(regel: TermijnRegel, duur: Duur, vraag: TermijnVraag): Instant {
  const clock = klokduur(duur);
  if (clock !== undefined) return addMilliseconds(vraag.aanvang, clock);
  const kalender = kalenderVoor(regel, vraag);
  if (regel.soort !== 'TERUGREKEN') {
    const dag = telDuur(kalender, localDate(vraag.aanvang, vraag.zone), duur);
    return endOfDay(naarWerkdag(regel, kalender, dag, duur), vraag.zone);
  }
  if (vraag.raadsdatum === undefined) throw new RangeError(`${regel.code} can't be counted back without a raadsdatum`);
  return endOfDay(naarWerkdag(regel, kalender, telDuur(kalender, vraag.raadsdatum, duur, -1), duur), vraag.zone);
}
