import { DomainError } from '../fout/domain-error.js';
import type { DocumentSoort, DocumentSoortCode } from './document-soort.js';
import { DOCUMENT_SOORTEN } from './document-soorten.js';

/** Which documents are asked for, and when, as it was agreed; a case keeps the version with which it started. */
export interface Documentenlijst {
  readonly versie: number;
  readonly soorten: Readonly<Record<DocumentSoortCode, Pick<DocumentSoort, 'vereist' | 'stappen'>>>;
}

/** Every version to which a case may be pinned. A version never changes; a change is a new one. */
export const documentenlijsten: readonly Documentenlijst[] = [{ versie: 1, soorten: DOCUMENT_SOORTEN }];

/** Finds the version to which a case is pinned. Refuses with `DOCUMENTENLIJST_ONBEKEND`. */
export function documentenlijst(versie: number): Documentenlijst {
  const gevonden = documentenlijsten.find((lijst) => lijst.versie === versie);
  if (gevonden === undefined) throw new DomainError('DOCUMENTENLIJST_ONBEKEND');
  return gevonden;
}
