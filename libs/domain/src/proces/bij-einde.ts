import type { StapCode } from '../stap/stap-code.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import type { TaakSoort } from '../taak/taak-soort.js';
import type { MomentCode, MomentSoort } from '../termijn/termijn-profiel.js';
import type { Rol } from '../toegang/rol.js';
import type { FeitCode } from '../toetsing/feit.js';
import { BEWAREN, isLangePlek } from './lange-termijn.js';

export interface GevolgVanEinde {
  readonly sluit: readonly StapCode[];
  readonly feiten: readonly { readonly code: FeitCode; readonly waarde: string }[];
  /** A VOG that was verified is too old from now on. */
  readonly vogVerloopt?: true;
}

/**
 * Terms whose end is itself an answer: silence in hoor en wederhoor, or on the measures, is recorded as silence, and the reading window is over,
 * the VOG is too old, or a benoeming that nobody accepted is taken as not accepted.
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
    case 'T23/VOG_GELDIGHEID':
      return { sluit: ['VOG_GELDIGHEID'], feiten: [{ code: 'VOG_VERLOPEN', waarde: 'TE_OUD' }], vogVerloopt: true };
    case 'T17/AANVAARDING':
      return { sluit: ['AANVAARDING'], feiten: [{ code: 'AANVAARDING', waarde: 'GEACHT_NIET_AANVAARD' }] };
    default:
      return undefined;
  }
}

/**
 * The task of a moment that asks a person to act. When a VOG stays away longer than the law gives for its decision, the opdrachtgever has a
 * choice to make (S-X3), and so he has when the end date of a suspension has come; at all other moments somebody looks into it. Undefined: who is told gets the usual task.
 */
export function keuzeBijMoment(code: TermijnCode, moment: MomentCode): TaakSoort | undefined {
  if (code === 'OPSCHORTING' && moment === 'EINDE') return 'OPSCHORTING_VOORBIJ';
  const blijftUit = (code === 'T06c' && moment === 'EINDE') || (code === 'T06d' && moment === 'ESCALATIE_1');
  return blijftUit ? 'VOG_VERVOLG_KIEZEN' : undefined;
}

/** What the evidence calls a moment: each of them leaves an event, and so does every end (INV-20). */
export const GEBEURTENIS_BIJ_MOMENT = {
  HERINNERING: 'HERINNERING',
  EINDE: 'TERMIJN_VERSTREKEN',
  ESCALATIE: 'ESCALATIE',
} as const satisfies Record<MomentSoort, string>;

export interface TaakBijMoment {
  readonly soort: TaakSoort;
  /** Null: whoever this kind of task is usually for. */
  readonly rol: Rol | null;
}

/**
 * The tasks that a moment of a term leaves. No end passes in silence: it leaves a task, unless it is itself the answer (`bijEindeVanTermijn`).
 * Long terms have nobody who waits for them: all who are told have the task.
 */
export function takenBijMoment(
  {
    code,
    stap,
    moment,
    soort,
  }: { readonly code: TermijnCode; readonly stap: string; readonly moment: MomentCode; readonly soort: MomentSoort },
  ontvangers: readonly Rol[],
): readonly TaakBijMoment[] {
  const keuze = keuzeBijMoment(code, moment);
  switch (soort) {
    case 'HERINNERING':
      // The announcement: from now on the decision can be taken.
      return stap === BEWAREN ? [{ soort: 'VERNIETIGING_BESLISSEN', rol: null }] : [];
    case 'ESCALATIE':
      return ontvangers.map((rol) => ({ soort: keuze ?? 'ESCALATIE', rol }));
    case 'EINDE':
      if (isLangePlek(stap)) return ontvangers.map((rol) => ({ soort: 'TERMIJN_VERSTREKEN', rol }));
      return bijEindeVanTermijn(code, stap) === undefined ? [{ soort: keuze ?? 'TERMIJN_VERSTREKEN', rol: null }] : [];
  }
}
