import type { Relatie } from '../toegang/relatie.js';
import type { DocumentSoortCode } from './document-soort.js';
import { magDocumentSoortZien } from './document-soorten.js';

/** May a person who stands so to the case see this kind of document? Break-glass shows what the adviseur has. */
export function magDocumentZien(relaties: readonly Relatie[], soort: DocumentSoortCode): boolean {
  return relaties.some(
    (relatie) => relatie !== 'TOEGEWEZEN' && magDocumentSoortZien(relatie === 'NOODINZAGE' ? 'ADVISEUR' : relatie, soort),
  );
}

/** Made by the application itself: report and letter are read, corrected and kept in their own way. */
export const isEigenStuk = (soort: DocumentSoortCode): boolean => soort === 'RAPPORT' || soort === 'ADVIES_CONCLUSIE';

/** Never judged or read as an ordinary document: the VOG has a check of its own, and what the application makes is no upload. */
export const heeftEigenWeg = (soort: DocumentSoortCode): boolean => soort === 'VOG' || isEigenStuk(soort);
