import type { Bench } from '../bench-system.js';
import { PlayedCase } from './played-case.js';
import { untilQuiet } from './quiet.js';
import { playToInvestigation } from './road.js';

let made = 0;

/**
 * A case of normal terms, played until the kandidaat has agreed: all steps of the research are open and their terms run for weeks. Returns its id when
 * everything that follows from that has been done, to be copied.
 */
export async function exampleCase(bench: Bench): Promise<string> {
  made += 1;
  const played = new PlayedCase(bench, `kandidaat-vb${made}`);
  await playToInvestigation(played, 'NORMAAL');
  await untilQuiet(bench);
  return played.id;
}
