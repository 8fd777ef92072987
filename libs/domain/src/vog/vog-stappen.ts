import type { StapCode } from '../stap/stap-code.js';

/** The steps in which a VOG is waited for. The signature under the advice ends them: from then on it rests on what there is. */
export const VOG_WACHTSTAPPEN = [
  'VOG_KLAARZETTEN',
  'VOG_INDIENEN',
  'VOG_BESLISSING',
  'VOG_VERIFICATIE',
  'VOG_VERVOLG',
  'VOG_PROCEDURE',
] as const satisfies readonly StapCode[];
