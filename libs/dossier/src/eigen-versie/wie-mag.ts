import type { ToegangBesluit } from '#domain/toegang/beslis.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { Beller } from '../handeling/opdracht.js';

/** Decides without a case: by what somebody is in the organisation. */
export type MagVersies = (beller: Beller, opdrachtgeverId: string | null) => ToegangBesluit;

/** Who prepares: the kabinet or the beheerder. */
export const steltVersiesVoor: MagVersies = (beller) => besluit(rolVan(beller, ['KABINET', 'BEHEERDER']));

/** Who decides: the one active opdrachtgever, or who stands in for him (INV-13). */
export const publiceertVersies: MagVersies = ({ persoonId }, opdrachtgeverId) =>
  besluit(persoonId === opdrachtgeverId ? 'OPDRACHTGEVER' : null);

/** Who may know: they, and who watches. */
export const zietVersies: MagVersies = (beller, opdrachtgeverId) =>
  beller.persoonId === opdrachtgeverId ? besluit('OPDRACHTGEVER') : besluit(rolVan(beller, ['KABINET', 'BEHEERDER', 'FG', 'AUDITOR']));

type Houding = Extract<Rol, 'OPDRACHTGEVER' | 'KABINET' | 'BEHEERDER' | 'FG' | 'AUDITOR'>;
const rolVan = ({ rollen }: Beller, mogelijk: readonly Houding[]): Houding | null => mogelijk.find((rol) => rollen.includes(rol)) ?? null;
const besluit = (relatie: Houding | null): ToegangBesluit => ({
  toegestaan: relatie !== null,
  code: relatie === null ? 'GEEN_TOEGANG' : null,
  relatie,
});
