import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { type StapCode, stapSleutel } from './stap-code.js';

/** Which opening of a step is open now; undefined when none is. A step is open at most once at a time. */
export function openVolgnummer(beeld: Pick<ToetsingBeeld, 'stappen'>, stap: StapCode): number | undefined {
  for (let volgnummer = 1; beeld.stappen[stapSleutel(stap, volgnummer)] !== undefined; volgnummer += 1) {
    if (beeld.stappen[stapSleutel(stap, volgnummer)] === 'OPEN') return volgnummer;
  }
  return undefined;
}
