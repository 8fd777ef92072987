import type { ToetsingStatus } from '../toetsing/toetsing-status.js';
import { isEindstatus, vanTot } from '../toetsing/toetsing-status.js';

/** How far a toetsing is, in three words for who forms a college: never why. */
export const PROCESSTATUSSEN = ['LOOPT', 'ADVIES_VERSTREKT', 'BEEINDIGD'] as const;
export type Processtatus = (typeof PROCESSTATUSSEN)[number];

const VERSTREKT = vanTot('ADVIES_VERSTREKT', 'NAZORG');

/** `van`: where a suspended case stood. That it is suspended is not told, nor whether a case that ended was withdrawn, refused, stopped or closed. */
export function processtatus(status: ToetsingStatus, van: ToetsingStatus | null): Processtatus {
  if (isEindstatus(status)) return 'BEEINDIGD';
  return VERSTREKT.includes(van ?? status) ? 'ADVIES_VERSTREKT' : 'LOOPT';
}
