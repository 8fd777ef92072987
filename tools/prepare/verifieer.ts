import { STIL, type Melder } from '../../apps/local/src/engine/start-error.js';
import { ensurePython } from './python.js';

/** A Python that tools/verifier/verifieer.py runs in. Refuses with a StartError without Python 3.11 or when fetching fails. */
export const ensureVerifieer = (meld: Melder = STIL): Promise<string> => ensurePython('verifier', 'De verifier in Python', 'python', meld);
