/** Functions that a person holds in an organisation. A role alone opens no dossier: the relation to the case does. */
export const ROLLEN = [
  'KANDIDAAT',
  'OPDRACHTGEVER',
  'ADVISEUR',
  'TOETSER',
  'KABINET',
  'GRIFFIER',
  'BEHEERDER',
  'FG',
  'AUDITOR',
  'UITVRAAG_BEANTWOORDER',
  'FORMATEUR',
] as const;
export type Rol = (typeof ROLLEN)[number];

/** Who asks: a person with the roles held in the organisation of the case. */
export interface Betrokkene {
  readonly persoonId: string;
  readonly rollen: readonly Rol[];
}
