import type { Rol } from '#domain/toegang/rol.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';

/** The persons who hold this function in the case itself. Empty for a function of the organisation, such as KABINET. */
export function ontvangersVan(
  beeld: Pick<ToetsingBeeld, 'kandidaatId' | 'opdrachtgeverId' | 'toewijzingen' | 'uitvragen'>,
  rol: Rol,
): readonly string[] {
  switch (rol) {
    case 'KANDIDAAT':
      return [beeld.kandidaatId];
    case 'OPDRACHTGEVER':
      return beeld.opdrachtgeverId === null ? [] : [beeld.opdrachtgeverId];
    case 'ADVISEUR':
    case 'TOETSER':
      return beeld.toewijzingen
        .filter((t) => t.rol === rol)
        .sort((a, b) => Number(b.leidend) - Number(a.leidend))
        .map((t) => t.persoonId);
    case 'UITVRAAG_BEANTWOORDER':
      return beeld.uitvragen.map(({ persoonId }) => persoonId);
    case 'KABINET':
    case 'GRIFFIER':
    case 'BEHEERDER':
    case 'FG':
    case 'AUDITOR':
    case 'FORMATEUR':
      return [];
  }
}

/**
 * The function of the organisation that is told when nobody holds `rol`. Functions that are held in the case itself are never told as a
 * function: another adviseur has nothing to do with the case, nor has one who had to go. The coordinator then hears it.
 */
export function functieVoor(rol: Rol): readonly Rol[] {
  switch (rol) {
    case 'OPDRACHTGEVER':
    case 'ADVISEUR':
    case 'TOETSER':
      return ['KABINET'];
    case 'KANDIDAAT':
    case 'UITVRAAG_BEANTWOORDER':
    case 'FORMATEUR':
      return [];
    default:
      return [rol];
  }
}
