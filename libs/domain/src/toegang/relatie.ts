import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import type { Betrokkene } from './rol.js';

/** How a person stands to one case. A role of the organisation becomes a relation only where the case allows it. */
export const RELATIES = [
  'KANDIDAAT',
  'OPDRACHTGEVER',
  'ADVISEUR',
  'TOETSER',
  /** Assigned, but without a signed declaration of independence: sees number and function only (INV-12). */
  'TOEGEWEZEN',
  'KABINET',
  'GRIFFIER',
  'FG',
  'AUDITOR',
  'BEHEERDER',
] as const;
export type Relatie = (typeof RELATIES)[number];

type Verband = Pick<ToetsingBeeld, 'kandidaatId' | 'opdrachtgeverId' | 'toewijzingen'>;

/** The relations of a person to a case. Who is kandidaat in it is nothing else in it, whatever roles he holds. */
export function relatiesVan(wie: Betrokkene, toetsing: Verband): readonly Relatie[] {
  if (toetsing.kandidaatId === wie.persoonId) return ['KANDIDAAT'];
  const toewijzingen = toetsing.toewijzingen.filter((t) => t.persoonId === wie.persoonId);
  return [
    ...(toetsing.opdrachtgeverId === wie.persoonId ? (['OPDRACHTGEVER'] as const) : []),
    ...toewijzingen.map((t): Relatie => (t.verklaring === 'GEEN_CONFLICT' ? t.rol : 'TOEGEWEZEN')),
    ...wie.rollen.filter((rol) => rol === 'KABINET' || rol === 'GRIFFIER' || rol === 'FG' || rol === 'AUDITOR' || rol === 'BEHEERDER'),
  ];
}
