import type { WerkdagenKalender } from './feestdagen-kalender.js';
import { addDays, daysBetween, type IsoDate } from './iso-date.js';

/** This day when it is a working day, else the first one after it. */
export function volgendeWerkdag(kalender: WerkdagenKalender, datum: IsoDate): IsoDate {
  return firstFrom(kalender, datum, 1);
}

/** This day when it is a working day, else the last one before it. */
export function vorigeWerkdag(kalender: WerkdagenKalender, datum: IsoDate): IsoDate {
  return firstFrom(kalender, datum, -1);
}

/**
 * The `aantal`-th working day after `start`, or before it when `aantal` is negative. `start` itself is day 0 and needs not be a
 * working day; 0 gives `start` back.
 */
export function telWerkdagen(kalender: WerkdagenKalender, start: IsoDate, aantal: number): IsoDate {
  const step = aantal < 0 ? -1 : 1;
  let datum = start;
  for (let n = 0; n < Math.abs(aantal); n += 1) datum = firstFrom(kalender, addDays(datum, step), step);
  return datum;
}

/** Working days after `van` up to and including `tot`; negative when `tot` is earlier (then: from `tot` up to but not including `van`). */
export function werkdagenTussen(kalender: WerkdagenKalender, van: IsoDate, tot: IsoDate): number {
  const days = daysBetween(van, tot);
  const first = days < 0 ? tot : addDays(van, 1);
  let count = 0;
  for (let n = 0; n < Math.abs(days); n += 1) if (kalender.isWerkdag(addDays(first, n))) count += 1;
  return days < 0 ? -count : count;
}

function firstFrom(kalender: WerkdagenKalender, datum: IsoDate, step: 1 | -1): IsoDate {
  let found = datum;
  while (!kalender.isWerkdag(found)) found = addDays(found, step);
  return found;
}
