import { DomainError } from '../fout/domain-error.js';
import type { DocumentStatus } from './document-status.js';

/**
 * What is known of viruses in a file. NIET_GESCAND: there is no scanner here and none is asked for; the screen must say so. WACHT: in
 * quarantine until the scanner answers. BESMET: was found later, and the file is gone.
 */
export const DOCUMENT_SCANS = ['NIET_GESCAND', 'WACHT', 'SCHOON', 'BESMET'] as const;
export type DocumentScan = (typeof DOCUMENT_SCANS)[number];

export interface ScanStand {
  readonly status: Extract<DocumentStatus, 'GEUPLOAD' | 'TER_BEOORDELING' | 'VERWIJDERD'>;
  readonly scan: DocumentScan;
}

/** Where a document begins. `uitslag`: GEEN when no scanner gave an answer. Refuses with BESTAND_BESMET. */
export function standBijUpload(uitslag: 'SCHOON' | 'BESMET' | 'GEEN', verplicht: boolean): ScanStand {
  if (uitslag === 'BESMET') throw new DomainError('BESTAND_BESMET');
  if (uitslag === 'SCHOON') return { status: 'TER_BEOORDELING', scan: 'SCHOON' };
  return verplicht ? { status: 'GEUPLOAD', scan: 'WACHT' } : { status: 'TER_BEOORDELING', scan: 'NIET_GESCAND' };
}

/** Where a document goes that waited in quarantine: by way of GESCAND, in which nothing stays. */
export function standNaQuarantaine(uitslag: 'SCHOON' | 'BESMET'): ScanStand {
  return uitslag === 'SCHOON' ? { status: 'TER_BEOORDELING', scan: 'SCHOON' } : { status: 'VERWIJDERD', scan: 'BESMET' };
}
