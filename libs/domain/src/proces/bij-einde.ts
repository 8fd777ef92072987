import type { StapCode } from '../stap/stap-code.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import type { FeitCode } from '../toetsing/feit.js';

export interface GevolgVanEinde {
  readonly sluit: readonly StapCode[];
  readonly feiten: readonly { readonly code: FeitCode; readonly waarde: string }[];
}

/**
 * Terms whose end is itself an answer: silence in hoor en wederhoor, or on the measures, is recorded as silence, and the reading window is over.
 * The end of every other term asks a person to act; undefined for those.
 */
export function bijEindeVanTermijn(code: TermijnCode, stap: string): GevolgVanEinde | undefined {
  switch (`${code}/${stap}`) {
    case 'T11/HOOR_EN_WEDERHOOR':
      return { sluit: ['HOOR_EN_WEDERHOOR'], feiten: [{ code: 'WEDERHOOR', waarde: 'GEEN_REACTIE' }] };
    case 'T11/MAATREGELEN':
      // A measure on which nothing was decided stays a proposal, and the report says so.
      return { sluit: ['MAATREGELEN'], feiten: [] };
    case 'T14/INZAGE':
      return { sluit: ['INZAGE'], feiten: [{ code: 'INZAGE_VERSTREKEN', waarde: 'INZAGE_VERSTREKEN' }] };
    default:
      return undefined;
  }
}
