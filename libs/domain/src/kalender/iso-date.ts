import { DomainError } from '../fout/domain-error.js';

/** A calendar date `YYYY-MM-DD` without a zone. */
export type IsoDate = `${number}-${number}-${number}`;

// Plain arithmetic on midnight in UTC: dates have no zone, and counting days is done a thousand times where a clock is read once.
const DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Does this text name a day that exists, written as `YYYY-MM-DD`? */
export function isIsoDate(text: string): text is IsoDate {
  const midnight = SHAPE.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text); // 30 February reads as 2 March
}

/** Reads a date that came from outside. Refuses with `DATUM_ONGELDIG`. */
export function toIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new DomainError('DATUM_ONGELDIG');
  return text;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromMidnight(Date.parse(date) + days * DAY);
}

/** The same day of a later month; the last day of that month when it is shorter (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const from = new Date(date);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromMidnight(Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)));
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  return new Date(date).getUTCDay() || 7;
}

function fromMidnight(midnight: number): IsoDate {
  return toIsoDate(new Date(midnight).toISOString().slice(0, 10));
}
