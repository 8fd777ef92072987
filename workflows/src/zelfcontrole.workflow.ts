import type { DagrondeTelling } from './bladzijden.js';
import { NIETS, tel } from './bladzijden.js';
import { controleerBewijs } from './proxies.js';

/** A schedule starts this round every ten minutes: it looks for what somebody changed in the database who passed by the application. */
export async function zelfcontrole(): Promise<DagrondeTelling> {
  return tel(NIETS, await controleerBewijs());
}
