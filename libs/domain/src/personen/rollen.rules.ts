import type { Weigering } from '../fout/domain-error.js';
import { ROLLEN, type Rol } from '../toegang/rol.js';

/** Functions that a beheerder gives and takes. Who is kandidaat is for who starts a toetsing, and nothing that a beheerder sees. */
export type MedewerkerRol = Exclude<Rol, 'KANDIDAAT'>;
export const MEDEWERKER_ROLLEN: readonly MedewerkerRol[] = ROLLEN.filter((rol): rol is MedewerkerRol => rol !== 'KANDIDAAT');

/** Who manages the accounts reaches no content, and who looks afterwards had no part in it. */
const STAAT_ALLEEN: readonly Rol[] = ['BEHEERDER', 'AUDITOR'];
/** Neighbours of one another in no person: the FG watches who decides and researches, the griffier is kept out of both. */
const NIET_NAAST: Readonly<Partial<Record<Rol, readonly Rol[]>>> = {
  FG: ['OPDRACHTGEVER', 'ADVISEUR', 'TOETSER', 'KABINET'],
  GRIFFIER: ['OPDRACHTGEVER', 'ADVISEUR', 'TOETSER', 'KABINET'],
};

/** Whether one person can hold both. */
export function gaanSamen(een: Rol, ander: Rol): boolean {
  if (een === ander) return true;
  if (STAAT_ALLEEN.includes(een) || STAAT_ALLEEN.includes(ander)) return false;
  return !(NIET_NAAST[een]?.includes(ander) ?? false) && !(NIET_NAAST[ander]?.includes(een) ?? false);
}

/** Each pair of functions that never meet in one person, once: what the database refuses too. */
export const NIET_SAMEN: readonly (readonly [Rol, Rol])[] = ROLLEN.flatMap((een, i) =>
  ROLLEN.slice(i + 1).flatMap((ander): (readonly [Rol, Rol])[] => (gaanSamen(een, ander) ? [] : [[een, ander]])),
);

/** Given by two: one proposes, another confirms. */
const DOOR_TWEE: readonly Rol[] = ['OPDRACHTGEVER', 'FG'];
export const vraagtBevestiging = (rol: Rol): boolean => DOOR_TWEE.includes(rol);

/** Code ROLCOMBINATIE_NIET_TOEGESTAAN. */
export function combinatieWeigeringen(rollen: readonly Rol[]): readonly Weigering[] {
  return NIET_SAMEN.some(([een, ander]) => rollen.includes(een) && rollen.includes(ander))
    ? [{ code: 'ROLCOMBINATIE_NIET_TOEGESTAAN' }]
    : [];
}

export interface RolWijziging {
  /** The beheerder who changes it. */
  readonly doorId: string;
  readonly persoonId: string;
  /** All functions of the person now, that of kandidaat too. */
  readonly nu: readonly Rol[];
  readonly straks: readonly MedewerkerRol[];
  /** Whether somebody else manages the organisation and is not blocked. */
  readonly andereBeheerder: boolean;
  /** Gives the order at this moment. */
  readonly isOpdrachtgever: boolean;
}

export const gegevenRollen = ({ nu, straks }: Pick<RolWijziging, 'nu' | 'straks'>): readonly MedewerkerRol[] =>
  MEDEWERKER_ROLLEN.filter((rol) => straks.includes(rol) && !nu.includes(rol));
export const ontnomenRollen = ({ nu, straks }: Pick<RolWijziging, 'nu' | 'straks'>): readonly MedewerkerRol[] =>
  MEDEWERKER_ROLLEN.filter((rol) => nu.includes(rol) && !straks.includes(rol));

/** Whether these can become the functions of a person. Codes FUNCTIESCHEIDING, LAATSTE_BEHEERDER, OPDRACHTGEVER_IN_FUNCTIE, ROLCOMBINATIE_NIET_TOEGESTAAN. */
export function rolWeigeringen(wijziging: RolWijziging): readonly Weigering[] {
  const { doorId, persoonId, nu, straks, andereBeheerder, isOpdrachtgever } = wijziging;
  const weg = ontnomenRollen(wijziging);
  return [
    ...(doorId === persoonId && gegevenRollen(wijziging).length > 0 ? [{ code: 'FUNCTIESCHEIDING' } as const] : []),
    ...(weg.includes('BEHEERDER') && !andereBeheerder ? [{ code: 'LAATSTE_BEHEERDER' } as const] : []),
    ...(weg.includes('OPDRACHTGEVER') && isOpdrachtgever ? [{ code: 'OPDRACHTGEVER_IN_FUNCTIE' } as const] : []),
    ...combinatieWeigeringen([...straks, ...(nu.includes('KANDIDAAT') ? (['KANDIDAAT'] as const) : [])]),
  ];
}

/** Who may decide that somebody gets a function that two must give: neither who proposed it, nor who gets it. Code FUNCTIESCHEIDING. */
export function bevestigingWeigeringen(
  doorId: string,
  { persoonId, voorgesteldDoor }: { readonly persoonId: string; readonly voorgesteldDoor: string },
): readonly Weigering[] {
  return doorId === persoonId || doorId === voorgesteldDoor ? [{ code: 'FUNCTIESCHEIDING' }] : [];
}
