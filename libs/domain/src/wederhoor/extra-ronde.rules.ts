import type { StapCode } from '../stap/stap-code.js';
import { type Duur, werkdagen } from '../termijn/duur.js';
import { laatsteFeit } from '../toetsing/feit.js';
import { isOefening, type ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { WEDERHOOR_EXTRA_WERKDAGEN } from './wederhoor.rules.js';

/**
 * How long T11 is in the extra round; undefined: as the profile has it. Counts for a concept that was put forward again because it changed,
 * not for one that was made anew. Practice keeps its own length.
 */
export function duurVanExtraRonde(stap: StapCode, beeld: Pick<ToetsingBeeld, 'feiten' | 'termijnProfiel'>): Duur | undefined {
  if (stap !== 'HOOR_EN_WEDERHOOR' && stap !== 'MAATREGELEN') return undefined;
  const beantwoord = laatsteFeit(beeld.feiten, 'WEDERHOOR_BEANTWOORD');
  const opnieuw = beantwoord?.waarde === 'OPNIEUW_VOORGELEGD' && beantwoord.op === laatsteFeit(beeld.feiten, 'CONCEPT_VOORGELEGD')?.op;
  return opnieuw && !isOefening(beeld) ? werkdagen(WEDERHOOR_EXTRA_WERKDAGEN) : undefined;
}
