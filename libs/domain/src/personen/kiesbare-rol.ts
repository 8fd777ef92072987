/** Functions in which who prepares cases chooses somebody by name: to work on a case, or to follow those of a formatie. */
export const KIESBARE_ROLLEN = ['ADVISEUR', 'TOETSER', 'FORMATEUR'] as const;
export type KiesbareRol = (typeof KIESBARE_ROLLEN)[number];
