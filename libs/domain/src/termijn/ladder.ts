import { addMilliseconds, type Instant } from '../kalender/instant.js';
import { addDays, type IsoDate } from '../kalender/iso-date.js';
import { atLocalTime, localDate } from '../kalender/tijdzone.js';
import { telWerkdagen } from '../kalender/werkdagen.js';
import type { LadderMoment } from './termijn-profiel.js';
import type { TermijnContext, TermijnMoment } from './termijn.js';

interface Grenzen {
  readonly aanvang: Instant;
  readonly einde: Instant;
}

/**
 * The instant of one moment, spread within the hour when the profile says so; the end itself never moves.
 * Undefined for a moment counted from a council meeting whose date isn't known.
 */
export function momentOp(trede: LadderMoment, grenzen: Grenzen, context: TermijnContext): Instant | undefined {
  const op = wanneerOp(trede, grenzen, context);
  const spreads = context.profiel.spreidt && trede.soort !== 'EINDE';
  return op !== undefined && spreads ? addMilliseconds(op, context.spreiding * 1000) : op;
}

function wanneerOp({ wanneer }: LadderMoment, grenzen: Grenzen, context: TermijnContext): Instant | undefined {
  if (wanneer.eenheid === 'SECONDEN') {
    return addMilliseconds(wanneer.anker === 'AANVANG' ? grenzen.aanvang : grenzen.einde, wanneer.aantal * 1000);
  }
  const anchors: Readonly<Record<typeof wanneer.anker, IsoDate | undefined>> = {
    AANVANG: localDate(grenzen.aanvang, context.zone),
    EINDE: localDate(grenzen.einde, context.zone),
    RAADSDATUM: context.raadsdatum,
  };
  const from = anchors[wanneer.anker];
  if (from === undefined) return undefined;
  const date = wanneer.eenheid === 'WERKDAGEN' ? telWerkdagen(context.kalender, from, wanneer.aantal) : addDays(from, wanneer.aantal);
  return atLocalTime(date, wanneer.tijd, context.zone);
}

/** Drops what can't be: a moment before the start, a reminder at or after the end. The end always stays. Sorts the rest. */
export function opVolgorde(momenten: readonly TermijnMoment[], grenzen: Grenzen): readonly TermijnMoment[] {
  return momenten
    .filter(({ soort, op }) => soort === 'EINDE' || (op >= grenzen.aanvang && (soort === 'ESCALATIE' || op < grenzen.einde)))
    .sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
}

export function toMoment({ moment, soort, ontvangers }: LadderMoment, op: Instant | undefined): TermijnMoment[] {
  return op === undefined ? [] : [{ moment, soort, op, ontvangers }];
}
