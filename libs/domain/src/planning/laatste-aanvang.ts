import { addMilliseconds, type Instant } from '../kalender/instant.js';
import { addDays, type IsoDate } from '../kalender/iso-date.js';
import { atLocalTime, endOfDay, localDate } from '../kalender/tijdzone.js';
import { berekenTermijn, type TermijnVraag } from '../termijn/bereken-termijn.js';
import { klokduur } from '../termijn/duur.js';
import { telDuur } from '../termijn/laatste-dag.js';
import { regelVan } from '../termijn/regel-van.js';

/**
 * The last instant at which this term may begin and end no later than `uiterlijk`. Found by trying days, each counted as the term
 * itself is counted: a later day never gives an earlier end. Counting back only says where to begin trying.
 */
export function laatsteAanvang(vraag: Omit<TermijnVraag, 'aanvang'>, uiterlijk: Instant): Instant {
  const { code, zone, kalender } = vraag;
  const duur = vraag.duur ?? regelVan(vraag, code).duur;
  const klok = klokduur(duur);
  if (klok !== undefined) return addMilliseconds(uiterlijk, -klok);
  const opTijd = (dag: IsoDate): boolean => berekenTermijn({ ...vraag, aanvang: atLocalTime(dag, '00:00', zone) }).einde <= uiterlijk;
  let dag = telDuur(kalender, localDate(uiterlijk, zone), duur, -1);
  while (!opTijd(dag)) dag = addDays(dag, -1);
  while (opTijd(addDays(dag, 1))) dag = addDays(dag, 1);
  return endOfDay(dag, zone);
}
