import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../fout/domain-error.js';

/** A calendar date `YYYY-MM-DD` without a zone. */
export type IsoDate = `${number}-${number}-${number}`;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Does this text name a day that exists, written as `YYYY-MM-DD`? */
export function isIsoDate(text: string): text is IsoDate {
  if (!SHAPE.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** Reads a date that came from outside. Refuses with `DATUM_ONGELDIG`. */
export function toIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new DomainError('DATUM_ONGELDIG');
  return text;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return toIsoDate(Temporal.PlainDate.from(date).add({ days }).toString());
}

/** The same day of a later month; the last day of that month when it is shorter (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return toIsoDate(Temporal.PlainDate.from(date).add({ months }).toString());
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}
