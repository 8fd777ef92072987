import { patched } from '@temporalio/workflow';
import { alleBladzijden, type DagrondeTelling, NIETS, tel } from './bladzijden.js';
import { scanWachtende, verwijderIngelezen, wisBestanden } from './proxies.js';

/**
 * A schedule starts this round every few minutes: it has what was taken in deleted once its time is over, then the files whose rows are gone, and those
 * scanned that came in while the virus scanner was away.
 */
export async function quarantaine(): Promise<DagrondeTelling> {
  const vervallen = patched('ingelezen') ? await verwijderIngelezen() : NIETS;
  const gewist = await wisBestanden();
  return [vervallen, gewist, await alleBladzijden((na) => scanWachtende({ na }))].reduce(tel);
}
