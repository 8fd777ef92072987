import { isInstant } from '#domain/kalender/instant.js';
import { isIsoDate } from '#domain/kalender/iso-date.js';
import { moment } from '../componenten/tijd.js';
import { keuzeWoord, statusWoord } from '../woorden/woorden.js';

/** What a detail of an event says, for people: days and times as they are told elsewhere, codes in words. */
export function detailWaarde(naam: string, waarde: string): string {
  if (isInstant(waarde) || isIsoDate(waarde)) return moment(waarde);
  return naam === 'stand' ? statusWoord(waarde) : keuzeWoord(naam, waarde);
}
