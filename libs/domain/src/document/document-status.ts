import { magStatusovergang, type Statusmachine } from '../statusmachine/statusmachine.js';

export const DOCUMENT_STATUSSEN = ['GEUPLOAD', 'GESCAND', 'TER_BEOORDELING', 'AKKOORD', 'AANVULLEN', 'NIET_NODIG', 'VERWIJDERD'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSSEN)[number];

/**
 * Nobody sees a file before it was scanned; an infected file goes from GEUPLOAD to VERWIJDERD. Every status can end in VERWIJDERD: an uploader may take a file back, a forbidden document is
 * deleted wherever it is found, and R0 documents go right after the check.
 */
export const DOCUMENT_OVERGANGEN: Statusmachine<DocumentStatus> = {
  GEUPLOAD: ['GESCAND', 'VERWIJDERD'],
  GESCAND: ['TER_BEOORDELING', 'VERWIJDERD'],
  TER_BEOORDELING: ['AKKOORD', 'AANVULLEN', 'NIET_NODIG', 'VERWIJDERD'],
  AKKOORD: ['VERWIJDERD'],
  AANVULLEN: ['VERWIJDERD'],
  NIET_NODIG: ['VERWIJDERD'],
  VERWIJDERD: [],
};

export const magDocumentOvergang = (van: DocumentStatus, naar: DocumentStatus): boolean =>
  magStatusovergang(DOCUMENT_OVERGANGEN, van, naar);

/** Only these can be opened by anybody. */
export const isLeesbaar = (status: DocumentStatus): boolean =>
  status === 'TER_BEOORDELING' || status === 'AKKOORD' || status === 'AANVULLEN';
