import { DomainError } from '../fout/domain-error.js';
import type { DocumentSoort, DocumentSoortCode } from './document-soort.js';
import { DOCUMENT_SOORTEN } from './document-soorten.js';

/** Which documents are asked for, and when, as it was agreed; a case keeps the version with which it started. */
export interface Documentenlijst {
  readonly versie: number;
  readonly soorten: Readonly<Record<DocumentSoortCode, Pick<DocumentSoort, 'vereist' | 'stappen'>>>;
}

/** Every built-in version. A version never changes; a change is a new one. Those of an organisation rest on one of these: `eigen-documentenlijst.ts`. */
export const documentenlijsten: readonly Documentenlijst[] = [{ versie: 1, soorten: DOCUMENT_SOORTEN }];

/** Finds a built-in version; that of a case is `documentenlijstVan`. Refuses with `DOCUMENTENLIJST_ONBEKEND`. */
export function documentenlijst(versie: number): Documentenlijst {
  const gevonden = documentenlijsten.find((lijst) => lijst.versie === versie);
  if (gevonden === undefined) throw new DomainError('DOCUMENTENLIJST_ONBEKEND');
  return gevonden;
}
