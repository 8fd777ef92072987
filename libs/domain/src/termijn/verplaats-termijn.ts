import { DomainError } from '../fout/domain-error.js';
import { addMilliseconds, type Instant, millisecondsBetween } from '../kalender/instant.js';
import { daysBetween, type IsoDate } from '../kalender/iso-date.js';
import { addLocalDays, endOfDay, localDate } from '../kalender/tijdzone.js';
import { telWerkdagen, volgendeWerkdag, werkdagenTussen } from '../kalender/werkdagen.js';
import { type Duur, klokduur } from './duur.js';
import { momentOp, opVolgorde, toMoment } from './ladder.js';
import { kalenderVoor, naarWerkdag, telDuur } from './laatste-dag.js';
import type { TermijnRegel } from './termijn-profiel.js';
import type { Termijn, TermijnContext } from './termijn.js';

/** A suspension: from the act that suspended the case to the act that resumed it. */
export interface Pauze {
  readonly van: Instant;
  readonly tot: Instant;
}

/**
 * Makes a term longer. The extension is counted from the last day before that day moved to a working day, when the term still
 * ends where the profile put it, and from its present last day otherwise. What counts from the end moves along; what counts from
 * the start stays. A moment keeps its code, so one that was recorded isn't recorded again.
 *
 * Whether the extension is allowed is asked of `verlengingWeigeringen`. Refuses with `TERMIJN_NIET_VERLENGBAAR` for a term counted
 * back from the council meeting: that one never moves.
 */
export function verleng(termijn: Termijn, duur: Duur, context: TermijnContext): Termijn {
  if (termijn.soort === 'TERUGREKEN') throw new DomainError('TERMIJN_NIET_VERLENGBAAR', { termijn: termijn.code });
  const regel = context.profiel.termijnen[termijn.code];
  const clock = klokduur(duur);
  if (clock !== undefined) return metEinde(termijn, addMilliseconds(termijn.einde, clock), context);
  const kalender = kalenderVoor(regel, context);
  const dag = telDuur(kalender, nominaleDag(termijn, regel, context), duur);
  return metEinde(termijn, endOfDay(naarWerkdag(regel, kalender, dag, duur), context.zone), context);
}

/**
 * Moves a term by the time that the case was suspended. Only policy terms pause: the law, others and the council meeting go on.
 * A term on the clock moves by the length of the pause; one in working days by the working days in it, any other by its
 * calendar days, after which the end moves to a working day where the profile says so. Recorded moments stay what they were.
 */
export function schuif(termijn: Termijn, pauze: Pauze, vastgelegd: readonly string[], context: TermijnContext): Termijn {
  const van = pauze.van > termijn.aanvang ? pauze.van : termijn.aanvang;
  if (termijn.soort !== 'BELEID' || pauze.tot <= van) return termijn;
  const regel = context.profiel.termijnen[termijn.code];
  const move = verschuiving(regel, { van, tot: pauze.tot }, context);
  const einde = klokduur(regel.duur) === undefined ? rolEinde(regel, move(termijn.einde), context) : move(termijn.einde);
  return metEinde(termijn, einde, context, move, vastgelegd);
}

function metEinde(
  termijn: Termijn,
  nieuwEinde: Instant,
  context: TermijnContext,
  moveFromStart: (op: Instant) => Instant = (op) => op,
  vastgelegd: readonly string[] = [],
): Termijn {
  const { aanvang } = termijn;
  const einde = vastgelegd.includes('EINDE') ? termijn.einde : nieuwEinde;
  const momenten = context.profiel.termijnen[termijn.code].ladder.flatMap((trede) => {
    const present = termijn.momenten.find(({ moment }) => moment === trede.moment);
    if (vastgelegd.includes(trede.moment)) return present ?? [];
    if (trede.wanneer.anker !== 'AANVANG') return toMoment(trede, momentOp(trede, { aanvang, einde: nieuwEinde }, context));
    return present === undefined ? [] : { ...present, op: moveFromStart(present.op) };
  });
  return { ...termijn, einde, momenten: opVolgorde(momenten, { aanvang, einde: nieuwEinde }) };
}

/** The last day as counted, when that is still what the end stands for. */
function nominaleDag(termijn: Termijn, regel: TermijnRegel, context: TermijnContext): IsoDate {
  const present = localDate(termijn.einde, context.zone);
  if (klokduur(regel.duur) !== undefined) return present;
  const kalender = kalenderVoor(regel, context);
  const counted = telDuur(kalender, localDate(termijn.aanvang, context.zone), regel.duur);
  return naarWerkdag(regel, kalender, counted, regel.duur) === present ? counted : present;
}

function verschuiving(regel: TermijnRegel, pauze: Pauze, { kalender, zone }: TermijnContext): (op: Instant) => Instant {
  if (klokduur(regel.duur) !== undefined) return (op) => addMilliseconds(op, millisecondsBetween(pauze.van, pauze.tot));
  const [van, tot] = [localDate(pauze.van, zone), localDate(pauze.tot, zone)];
  if (regel.duur.eenheid !== 'WERKDAGEN') return (op) => addLocalDays(op, daysBetween(van, tot), zone);
  // Suspended or resumed in a weekend is as on the working day after it: no day is lost, none is won.
  const days = werkdagenTussen(kalender, volgendeWerkdag(kalender, van), volgendeWerkdag(kalender, tot));
  return (op) => {
    const date = localDate(op, zone);
    return addLocalDays(op, daysBetween(date, telWerkdagen(kalender, date, days)), zone);
  };
}

function rolEinde(regel: TermijnRegel, einde: Instant, context: TermijnContext): Instant {
  const dag = naarWerkdag(regel, kalenderVoor(regel, context), localDate(einde, context.zone), regel.duur);
  return endOfDay(dag, context.zone);
}
