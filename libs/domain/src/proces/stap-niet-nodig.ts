import type { StapCode } from '../stap/stap-code.js';
import type { FeitCode } from '../toetsing/feit.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { onbeantwoord } from '../wederhoor/wederhoor.rules.js';

/** The facts to record when a step has nothing to do in this case; undefined when it has. */
export function stapNietNodig(
  stap: StapCode,
  beeld: ToetsingBeeld,
): readonly { readonly code: FeitCode; readonly waarde: string }[] | undefined {
  if (stap === 'MAATREGELEN' && !beeld.werk.maatregelen.some((m) => m.status === 'VOORGESTELD')) return [];
  if (stap === 'BEANTWOORDING' && onbeantwoord(beeld.werk.reacties).length === 0)
    return [{ code: 'WEDERHOOR_BEANTWOORD', waarde: 'NIETS_TE_BEANTWOORDEN' }];
  return undefined;
}
