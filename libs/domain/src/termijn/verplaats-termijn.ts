import { DomainError } from '../fout/domain-error.js';
import { addMilliseconds, type Instant, millisecondsBetween } from '../kalender/instant.js';
import { daysBetween, type IsoDate } from '../kalender/iso-date.js';
import { addLocalDays, endOfDay, localDate } from '../kalender/tijdzone.js';
import { telWerkdagen, volgendeWerkdag, werkdagenTussen } from '../kalender/werkdagen.js';
import { type Pauze, verenigPauzes } from '../pauze/pauzes.js';
import { type Duur, klokduur } from './duur.js';
import { momentOp, opVolgorde, toMoment } from './ladder.js';
import { kalenderVoor, naarWerkdag, telDuur } from './laatste-dag.js';
import { regelVan } from './regel-van.js';
import type { TermijnRegel } from './termijn-profiel.js';
import type { Termijn, TermijnContext } from './termijn.js';

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
  const regel = regelVan(context, termijn.code);
  const clock = klokduur(duur);
  if (clock !== undefined) return metEinde(termijn, addMilliseconds(termijn.einde, clock), context);
  const kalender = kalenderVoor(regel, context);
  const dag = telDuur(kalender, nominaleDag(termijn, regel, context), duur);
  return metEinde(termijn, endOfDay(naarWerkdag(regel, kalender, dag, duur), context.zone), context);
}

/**
 * Puts a term where its pauses bring it, counted from `basisEinde`: where it would end without any. All pauses are counted at once, as a
 * union, so that it does not matter in which order they became known, whether they overlap, or how often they were corrected. A term on the
 * clock moves by their length; one in working days by the working days in them, any other by their calendar days, after which the end moves
 * to a working day where the profile says so. Recorded moments stay what they were. Which pauses hold for a term: `pauzesVan`.
 */
export function schuif(
  termijn: Termijn,
  pauzes: readonly Pauze[],
  vastgelegd: readonly string[],
  context: TermijnContext,
  basisEinde: Instant = termijn.einde,
): Termijn {
  const samen = verenigPauzes(pauzes, termijn.aanvang);
  const regel = regelVan(context, termijn.code);
  const move = verschuiving(regel, samen, context);
  const rolt = samen.length > 0 && klokduur(regel.duur) === undefined;
  const einde = rolt ? rolEinde(regel, move(basisEinde), context) : move(basisEinde);
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
  const momenten = regelVan(context, termijn.code).ladder.flatMap((trede) => {
    const present = termijn.momenten.find(({ moment }) => moment === trede.moment);
    if (vastgelegd.includes(trede.moment)) return present ?? [];
    const op = momentOp(trede, { aanvang, einde: nieuwEinde }, context);
    if (trede.wanneer.anker !== 'AANVANG') return toMoment(trede, op);
    return present === undefined || op === undefined ? [] : { ...present, op: moveFromStart(op) };
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

function verschuiving(regel: TermijnRegel, pauzes: readonly Pauze[], { kalender, zone }: TermijnContext): (op: Instant) => Instant {
  const som = (lengte: (pauze: Pauze) => number): number => pauzes.reduce((totaal, pauze) => totaal + lengte(pauze), 0);
  if (klokduur(regel.duur) !== undefined) {
    const milliseconds = som(({ van, tot }) => millisecondsBetween(van, tot));
    return (op) => addMilliseconds(op, milliseconds);
  }
  if (regel.duur.eenheid !== 'WERKDAGEN') {
    const days = som(({ van, tot }) => daysBetween(localDate(van, zone), localDate(tot, zone)));
    return (op) => addLocalDays(op, days, zone);
  }
  // Suspended or resumed in a weekend is as on the working day after it: no day is lost, none is won.
  const werkdag = (op: Instant): IsoDate => volgendeWerkdag(kalender, localDate(op, zone));
  const days = som(({ van, tot }) => werkdagenTussen(kalender, werkdag(van), werkdag(tot)));
  return (op) => {
    const date = localDate(op, zone);
    return addLocalDays(op, daysBetween(date, telWerkdagen(kalender, date, days)), zone);
  };
}

function rolEinde(regel: TermijnRegel, einde: Instant, context: TermijnContext): Instant {
  const dag = naarWerkdag(regel, kalenderVoor(regel, context), localDate(einde, context.zone), regel.duur);
  return endOfDay(dag, context.zone);
}
