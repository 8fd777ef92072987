import type { Melder } from '../engine/start-error.js';
import type { Aanval } from './aanval.js';
import { OP_HET_LOG } from './aanvallen-op-het-log.js';
import { OP_KETENS } from './aanvallen-op-ketens.js';
import { OP_RIJEN } from './aanvallen-op-rijen.js';
import { type Uitslag, voerUit } from './ontdek.js';
import { maakWereld } from './wereld.js';

export const AANVALLEN: readonly Aanval[] = [...OP_KETENS, ...OP_HET_LOG, ...OP_RIJEN];

/** Each attack on a fresh copy of a system of its own. Whoever aborts gets nothing of it; nothing stays behind. */
export async function voerDrillUit(meld: Melder, signal: AbortSignal): Promise<readonly Uitslag[]> {
  meld('Een eigen database starten om in te knoeien');
  const wereld = await maakWereld(meld);
  try {
    const uitslagen: Uitslag[] = [];
    for (const [i, aanval] of AANVALLEN.entries()) {
      signal.throwIfAborted();
      meld(`Aanval ${i + 1} van ${AANVALLEN.length}: ${aanval.naam}`);
      const kopie = await wereld.kopie();
      try {
        uitslagen.push(await voerUit(aanval, kopie, wereld.organisaties));
      } finally {
        await kopie.sluit();
      }
    }
    return uitslagen;
  } finally {
    await wereld.sluit();
  }
}
