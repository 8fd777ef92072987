import type { Instant } from '../kalender/instant.js';
import type { TermijnCode, TermijnSoort } from '../termijn/termijn-code.js';

/** A time in which a term stood still. */
export interface Pauze {
  readonly van: Instant;
  readonly tot: Instant;
}

/** A time in which nobody could do the work of this function: someone had to go because of a conflict of interest (S-X4). */
export interface WerkPauze extends Pauze {
  readonly rol: 'ADVISEUR' | 'TOETSER';
}

/** All that a case stood still for, by cause. */
export interface Pauzes {
  readonly opschortingen: readonly Pauze[];
  readonly storingen: readonly Pauze[];
  readonly werk?: readonly WerkPauze[];
}

type SoortTermijn = { readonly code: TermijnCode; readonly soort: TermijnSoort };

/** The end of the suspension itself, the age that a VOG may reach, and the end of a hold on destruction: they go on whatever happens. */
export const LOOPT_ALTIJD_DOOR = ['OPSCHORTING', 'T23', 'BEWAARBLOKKADE'] as const satisfies readonly TermijnCode[];
/** What nobody can keep while the systems behind the VOG are away. */
export const GERAAKT_DOOR_STORING = ['T04', 'T05', 'T06a', 'T06b', 'T06c', 'T06d'] as const satisfies readonly TermijnCode[];

/** Only policy terms stand still while a case is suspended: the law, others and the council meeting go on. */
export const staatStilBijOpschorting = ({ code, soort }: SoortTermijn): boolean =>
  soort === 'BELEID' && !LOOPT_ALTIJD_DOOR.some((door) => door === code);

export const staatStilBijStoring = ({ code }: Pick<SoortTermijn, 'code'>): boolean =>
  GERAAKT_DOOR_STORING.some((geraakt) => geraakt === code);

/** The terms of the work itself, by who does it. */
const EIGEN_TERMIJNEN: Readonly<Record<WerkPauze['rol'], readonly TermijnCode[]>> = {
  ADVISEUR: ['T07', 'T08', 'T09', 'T10'],
  TOETSER: ['T12'],
};

/** The pauses that hold for this term; they may overlap. */
export const pauzesVan = (termijn: SoortTermijn, { opschortingen, storingen, werk = [] }: Pauzes): readonly Pauze[] => [
  ...werk.filter(({ rol }) => EIGEN_TERMIJNEN[rol].includes(termijn.code)),
  ...(staatStilBijOpschorting(termijn) ? opschortingen : []),
  ...(staatStilBijStoring(termijn) ? storingen : []),
];

/** The union, from `vanaf` on: sorted, apart from each other, none of them empty. However often a moment was paused, it counts once. */
export function verenigPauzes(pauzes: readonly Pauze[], vanaf: Instant): readonly Pauze[] {
  const opVolgorde = pauzes
    .map(({ van, tot }) => ({ van: van > vanaf ? van : vanaf, tot }))
    .filter(({ van, tot }) => tot > van)
    .sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0));
  return opVolgorde.reduce<readonly Pauze[]>((samen, pauze) => {
    const laatste = samen.at(-1);
    if (laatste === undefined || pauze.van > laatste.tot) return [...samen, pauze];
    return [...samen.slice(0, -1), { van: laatste.van, tot: pauze.tot > laatste.tot ? pauze.tot : laatste.tot }];
  }, []);
}
