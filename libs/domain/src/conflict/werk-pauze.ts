import { daysBetween } from '../kalender/iso-date.js';
import type { Instant } from '../kalender/instant.js';
import { addLocalDays, localDate } from '../kalender/tijdzone.js';
import { telWerkdagen } from '../kalender/werkdagen.js';
import type { TermijnContext } from '../termijn/termijn.js';

/** Policy: so long at most the terms of work stand still while somebody else is found to do it (S-X4). */
const MAX_WERKDAGEN = 3;

/** The last instant of a pause that begins now and for which nobody comes sooner. */
export function uitersteWerkPauze(van: Instant, { kalender, zone }: Pick<TermijnContext, 'kalender' | 'zone'>): Instant {
  const dag = localDate(van, zone);
  return addLocalDays(van, daysBetween(dag, telWerkdagen(kalender, dag, MAX_WERKDAGEN)), zone);
}
