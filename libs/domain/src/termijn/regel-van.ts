import { kalenderdagen } from './duur.js';
import type { TermijnCode } from './termijn-code.js';
import type { TermijnRegel } from './termijn-profiel.js';
import type { TermijnContext } from './termijn.js';

/**
 * The rule of a term in one case: that of its profile, but for the maximum age of a VOG (T23). That is a setting of the organisation, pinned at
 * the start, and the guards of the benoeming count with the same number.
 */
export function regelVan(
  { profiel, vogMaxOuderdomDagen }: Pick<TermijnContext, 'profiel' | 'vogMaxOuderdomDagen'>,
  code: TermijnCode,
): TermijnRegel {
  const regel = profiel.termijnen[code];
  return code === 'T23' && vogMaxOuderdomDagen !== undefined ? { ...regel, duur: kalenderdagen(vogMaxOuderdomDagen) } : regel;
}
