import { magDocumentSoortZien } from '#domain/document/document-soorten.js';
import type { DocumentPartij, DocumentSoortCode } from '#domain/document/document-soort.js';
import { type Relatie, relatiesVan } from '#domain/toegang/relatie.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Beller } from '../handeling/opdracht.js';

/** May a person who has one of his relations to the case see this kind of document? Break-glass shows what the adviseur has. */
export function magZien(beller: Beller, beeld: ToetsingBeeld, type: DocumentSoortCode): boolean {
  const alsPartij = (relatie: Exclude<Relatie, 'TOEGEWEZEN'>): DocumentPartij => (relatie === 'NOODINZAGE' ? 'ADVISEUR' : relatie);
  return relatiesVan(beller, beeld).some((relatie) => relatie !== 'TOEGEWEZEN' && magDocumentSoortZien(alsPartij(relatie), type));
}

/** Made by the application itself: report and letter are read, corrected and kept in their own way. */
export const isEigenStuk = (type: DocumentSoortCode): boolean => type === 'RAPPORT' || type === 'ADVIES_CONCLUSIE';
