import type { Instant } from '#domain/kalender/instant.js';
import { type IsoDate, weekday } from '#domain/kalender/iso-date.js';
import { endOfDay, localDate, type Tijdzone } from '#domain/kalender/tijdzone.js';

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** `2027-01-18` as `ma 18-01-2027`. */
export function dateText(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${DAYS[weekday(date) - 1]} ${day}-${month}-${year}`;
}

/** `ma 18-01-2027 09:00` on the clock of the organisation; the end of a day is written as 24:00. */
export function momentText(op: Instant, zone: Tijdzone): string {
  const date = localDate(op, zone);
  const time =
    op === endOfDay(date, zone) ? '24:00' : new Intl.DateTimeFormat('nl-NL', { timeZone: zone, timeStyle: 'short' }).format(new Date(op));
  return `${dateText(date)} ${time}`;
}
