import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../fout/domain-error.js';
import { toInstant, type Instant } from './instant.js';
import { toIsoDate, type IsoDate } from './iso-date.js';

/** The zones of the organisations that use the system: the European Netherlands, Bonaire, and Sint Eustatius and Saba. */
export const TIJDZONES = ['Europe/Amsterdam', 'America/Kralendijk', 'America/Lower_Princes'] as const;
export type Tijdzone = (typeof TIJDZONES)[number];

/** Reads a zone that came from outside. Refuses with `TIJDZONE_ONBEKEND`. */
export function toTijdzone(text: string): Tijdzone {
  const zone = TIJDZONES.find((known) => known === text);
  if (zone === undefined) throw new DomainError('TIJDZONE_ONBEKEND');
  return zone;
}

/** Local clock time `HH:MM`. */
export type Kloktijd = `${number}:${number}`;

/** The day it is on the clock of the organisation. */
export function localDate(instant: Instant, zone: Tijdzone): IsoDate {
  return toIsoDate(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString());
}

/** A local clock time on a day. A time that summer time skips becomes the same distance later, one that occurs twice the first. */
export function atLocalTime(date: IsoDate, time: Kloktijd, zone: Tijdzone): Instant {
  return zoned(date, time, zone);
}

/** The last millisecond of a day: a term that ends on a day may be met until then. */
export function endOfDay(date: IsoDate, zone: Tijdzone): Instant {
  return zoned(date, '23:59:59.999', zone);
}

/** The same local clock time, `days` calendar days later. */
export function addLocalDays(instant: Instant, days: number, zone: Tijdzone): Instant {
  return toInstant(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).add({ days }).toInstant().toString());
}

function zoned(date: IsoDate, plainTime: string, timeZone: Tijdzone): Instant {
  return toInstant(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime }).toInstant().toString());
}
