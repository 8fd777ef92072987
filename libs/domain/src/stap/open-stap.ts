import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import type { StapCode } from './stap-code.js';

/**
 * Which opening of a step is open now; undefined when none is. A step is open at most once at a time. Openings need not follow each other:
 * steps of the VOG have the number of the application, and one that ended without a VOG was never verified.
 */
export function openVolgnummer(beeld: Pick<ToetsingBeeld, 'stappen'>, stap: StapCode): number | undefined {
  for (const [sleutel, status] of Object.entries(beeld.stappen)) {
    const [code, volgnummer = '1'] = sleutel.split('/');
    if (code === stap && status === 'OPEN') return Number(volgnummer);
  }
  return undefined;
}
