import { magZien } from '../toegang/beslis.js';
import { relatiesVan } from '../toegang/relatie.js';
import type { Betrokkene } from '../toegang/rol.js';
import { magDocumentZien } from './document-inzage.js';
import type { DocumentSoortCode } from './document-soort.js';

/** Whether a document of this kind goes along in the export that this person gets: what he may open anyway, and nothing else. */
export function gaatMeeInExport(wie: Betrokkene, beeld: Parameters<typeof magZien>[2], soort: DocumentSoortCode): boolean {
  if (soort === 'VOG') return magZien(wie, 'VOG_BESTAND', beeld);
  if (soort === 'ADVIES_CONCLUSIE') return magZien(wie, 'BRIEF', beeld);
  const inzage = magZien(wie, 'DOCUMENTEN', beeld) || magZien(wie, 'BEWIJSSTUKKEN', beeld);
  return inzage && magDocumentZien(relatiesVan(wie, beeld), soort);
}
