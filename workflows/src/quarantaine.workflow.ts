import { alleBladzijden, type DagrondeTelling, tel } from './bladzijden.js';
import { scanWachtende, wisBestanden } from './proxies.js';

/**
 * A schedule starts this round every few minutes: it has the files deleted whose rows are gone, and those scanned that came in while the virus
 * scanner was away.
 */
export async function quarantaine(): Promise<DagrondeTelling> {
  const gewist = await wisBestanden();
  return tel(gewist, await alleBladzijden((na) => scanWachtende({ na })));
}
