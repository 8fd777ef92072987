import type { StapCode } from '../stap/stap-code.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import type { FeitCode } from '../toetsing/feit.js';

export interface GevolgVanEinde {
  readonly sluit: readonly StapCode[];
  readonly feit: { readonly code: FeitCode; readonly waarde: string };
}

/**
 * Terms whose end is itself an answer: silence in hoor en wederhoor is recorded as silence, and the reading window is over.
 * The end of every other term asks a person to act; undefined for those.
 */
export function bijEindeVanTermijn(code: TermijnCode): GevolgVanEinde | undefined {
  switch (code) {
    case 'T11':
      return { sluit: ['HOOR_EN_WEDERHOOR', 'MAATREGELEN'], feit: { code: 'WEDERHOOR', waarde: 'GEEN_REACTIE' } };
    case 'T14':
      return { sluit: ['INZAGE'], feit: { code: 'INZAGE_VERSTREKEN', waarde: 'INZAGE_VERSTREKEN' } };
    default:
      return undefined;
  }
}
