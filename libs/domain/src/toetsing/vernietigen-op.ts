import type { Instant } from '../kalender/instant.js';
import { addDays, type IsoDate } from '../kalender/iso-date.js';
import { localDate } from '../kalender/tijdzone.js';
import type { ToetsingBeeld } from './toetsing-beeld.js';

/** T18: 28 calendar days after the end of a case that led to no benoeming. Policy, no statutory term is known. */
const BEWAARDAGEN = 28;

/** The date from which a case that ends now must be destroyed (INV-18). */
export function vernietigenOp(beeld: Pick<ToetsingBeeld, 'tijdzone'>, einde: Instant): IsoDate {
  return addDays(localDate(einde, beeld.tijdzone), BEWAARDAGEN);
}
