import type { Instant } from '../kalender/instant.js';
import { daysBetween } from '../kalender/iso-date.js';
import { atLocalTime, localDate } from '../kalender/tijdzone.js';
import { profielVan } from '../termijn/eigen-profiel.js';
import { isOefening, type ToetsingBeeld } from '../toetsing/toetsing-beeld.js';

type Benoeming = Pick<ToetsingBeeld, 'benoemdOp' | 'tijdzone' | 'termijnProfiel' | 'termijnProfielVersie' | 'eigenVersies'>;

/** Registering the outcome (T16) counts from noon of the council date; from `gemeld` when that date has passed already. In practice as well: the date is not shortened. */
export function aanvangUitkomst({ raadsdatum, tijdzone }: Pick<ToetsingBeeld, 'raadsdatum' | 'tijdzone'>, gemeld: Instant): Instant {
  const vergadering = raadsdatum === null ? gemeld : atLocalTime(raadsdatum, '12:00', tijdzone);
  return gemeld > vergadering ? gemeld : vergadering;
}

/**
 * Accepting (T17) counts from noon of the day of the benoeming, on which the person appointed hears of it. A benoeming that is registered
 * after that term was over counts from the registration: the process takes nobody as having refused before anyone could say otherwise.
 */
export function aanvangAanvaarding(beeld: Benoeming, gemeld: Instant): Instant {
  const { benoemdOp, tijdzone } = beeld;
  if (benoemdOp === null || isOefening(beeld)) return gemeld;
  const { aantal } = profielVan(beeld).termijnen.T17.duur;
  const gemeldNa = daysBetween(benoemdOp, localDate(gemeld, tijdzone));
  return gemeldNa > 0 && gemeldNa <= aantal ? atLocalTime(benoemdOp, '12:00', tijdzone) : gemeld;
}
