import type { LopendeNoodinzage } from '../noodinzage/noodinzage.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { isBenoeming } from '../toetsing/aanleiding.js';
import type { Betrokkene } from './rol.js';
import { werkToegangVoorbij } from './werk-toegang.js';

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
  /** Was asked one question and has not answered it yet: sees that question, and nothing else of the case (S09). */
  'UITVRAAG_BEANTWOORDER',
  /** The FG, for a reason, by approval of another, for some hours: sees the kinds that he asked for, and nothing else. */
  'NOODINZAGE',
  /** Forms the college of which the kandidaat would be part, as long as the opdrachtgever lets him follow it. */
  'FORMATEUR',
] as const;
export type Relatie = (typeof RELATIES)[number];

type Verband = Pick<ToetsingBeeld, 'aanleiding' | 'kandidaatId' | 'opdrachtgeverId' | 'toewijzingen'> &
  Partial<Pick<ToetsingBeeld, 'uitvragen' | 'werkToegang' | 'noodinzagen' | 'formateurs'>>;

/** The relations of a person to a case. Who is kandidaat in it is nothing else in it, whatever roles he holds. */
export function relatiesVan(wie: Betrokkene, toetsing: Verband): readonly Relatie[] {
  if (toetsing.kandidaatId === wie.persoonId) return ['KANDIDAAT'];
  // Nothing of a herijking is for the organ that appoints, not even that it was held (INV-29).
  const rollen = isBenoeming(toetsing.aanleiding) ? wie.rollen : wie.rollen.filter((rol) => rol !== 'GRIFFIER');
  const voorbij = toetsing.werkToegang !== undefined && werkToegangVoorbij(toetsing.werkToegang);
  // Who lost the function works on nothing in it any more, also where he is still assigned.
  const toewijzingen = voorbij ? [] : toetsing.toewijzingen.filter((t) => t.persoonId === wie.persoonId && wie.rollen.includes(t.rol));
  return [
    ...(toetsing.opdrachtgeverId === wie.persoonId ? (['OPDRACHTGEVER'] as const) : []),
    ...toewijzingen.map((t): Relatie => (t.verklaring === 'GEEN_CONFLICT' ? t.rol : 'TOEGEWEZEN')),
    ...(toetsing.uitvragen?.some(({ persoonId }) => persoonId === wie.persoonId) ? (['UITVRAAG_BEANTWOORDER'] as const) : []),
    ...(rollen.includes('FORMATEUR') && toetsing.formateurs?.includes(wie.persoonId) === true ? (['FORMATEUR'] as const) : []),
    ...(noodinzagenVan(wie, toetsing).length > 0 ? (['NOODINZAGE'] as const) : []),
    ...rollen.filter((rol) => rol === 'KABINET' || rol === 'GRIFFIER' || rol === 'FG' || rol === 'AUDITOR' || rol === 'BEHEERDER'),
  ];
}

/** Which looks of a person run now. */
export const noodinzagenVan = (wie: Betrokkene, { noodinzagen = [] }: Pick<Verband, 'noodinzagen'>): readonly LopendeNoodinzage[] =>
  wie.rollen.includes('FG') ? noodinzagen.filter(({ persoonId }) => persoonId === wie.persoonId) : [];
