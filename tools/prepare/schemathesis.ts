import { STIL, type Melder } from '../../apps/local/src/engine/start-error.js';
import { ensurePython } from './python.js';

/** The program of Schemathesis, which holds the running API against its OpenAPI document. Refuses with a StartError without Python 3.11 or when fetching fails. */
export const ensureSchemathesis = (meld: Melder = STIL): Promise<string> => ensurePython('schemathesis', 'Schemathesis', 'st', meld);
