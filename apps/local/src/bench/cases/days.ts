import { addDays, type IsoDate } from '#domain/kalender/iso-date.js';
import { toInstant } from '#domain/kalender/instant.js';
import { localDate } from '#domain/kalender/tijdzone.js';

/** A date in the zone of the practice organisation, so many days from today. */
export function daysFromToday(days: number): IsoDate {
  return addDays(localDate(toInstant(new Date().toISOString()), 'Europe/Amsterdam'), days);
}
