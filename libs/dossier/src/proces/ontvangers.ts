import type { Rol } from '#domain/toegang/rol.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';

/** The persons who hold this function in the case itself. Empty for a function of the organisation, such as KABINET. */
export function ontvangersVan(beeld: Pick<ToetsingBeeld, 'kandidaatId' | 'opdrachtgeverId' | 'toewijzingen'>, rol: Rol): readonly string[] {
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
    case 'KABINET':
    case 'GRIFFIER':
    case 'BEHEERDER':
    case 'FG':
    case 'AUDITOR':
      return [];
  }
}
