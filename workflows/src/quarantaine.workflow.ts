import { alleBladzijden, type DagrondeTelling } from './bladzijden.js';
import { scanWachtende } from './proxies.js';

/** A schedule starts this round every few minutes: it has the files scanned that came in while the virus scanner was away. */
export async function quarantaine(): Promise<DagrondeTelling> {
  return alleBladzijden((na) => scanWachtende({ na }));
}
