import type { Weigering } from '../fout/domain-error.js';
import { DOCUMENT_SOORT_CODES, type DocumentPartij, type DocumentSoortCode } from './document-soort.js';
import { DOCUMENT_SOORTEN } from './document-soorten.js';
import { VERBODEN_DOCUMENT_SOORTEN } from './verboden-document.js';

/** In bytes: 20 MB. */
export const MAX_BESTAND_BYTES = 20 * 1024 * 1024;

export const BESTANDSSOORTEN = ['pdf', 'docx', 'odt', 'jpg', 'png'] as const;
export type Bestandssoort = (typeof BESTANDSSOORTEN)[number];

export const BESTANDSSOORT_MIME: Readonly<Record<Bestandssoort, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  jpg: 'image/jpeg',
  png: 'image/png',
};

export function isDocumentSoort(soort: string): soort is DocumentSoortCode {
  return DOCUMENT_SOORT_CODES.some((code) => code === soort);
}

/** Refuses with `VERBODEN_GEGEVENS` (INV-15) or `DOCUMENTSOORT_ONBEKEND`. */
export function documentSoortWeigeringen(soort: string): readonly Weigering[] {
  if (isDocumentSoort(soort)) return [];
  return [{ code: VERBODEN_DOCUMENT_SOORTEN.some((verboden) => verboden === soort) ? 'VERBODEN_GEGEVENS' : 'DOCUMENTSOORT_ONBEKEND' }];
}

export interface NieuwBestand {
  readonly soort: string;
  readonly door: DocumentPartij;
  readonly bytes: number;
  /** The format that the content itself shows, not the one that the name claims; undefined when it is none that we know. */
  readonly bestandssoort: string | undefined;
}

/**
 * May this file be taken in? Refuses with the codes of `documentSoortWeigeringen`, and with `DOCUMENT_NIET_UPLOADEN` (a form, made by the
 * application, or not for this role), `BESTAND_LEEG`, `BESTAND_TE_GROOT` and `BESTANDSSOORT_NIET_TOEGESTAAN`.
 */
export function bestandWeigeringen(bestand: NieuwBestand): readonly Weigering[] {
  return [...soortWeigeringen(bestand), ...inhoudWeigeringen(bestand)];
}

/** Does this kind come as a file, from who stands so to the case? */
export function magUploaden(door: string, soort: DocumentSoortCode): boolean {
  const { vorm, door: makers } = DOCUMENT_SOORTEN[soort];
  return vorm === 'UPLOAD' && makers.some((maker) => maker === door);
}

function soortWeigeringen({ soort, door }: NieuwBestand): readonly Weigering[] {
  if (!isDocumentSoort(soort)) return documentSoortWeigeringen(soort);
  return magUploaden(door, soort) ? [] : [{ code: 'DOCUMENT_NIET_UPLOADEN' }];
}

/** About the file itself: BESTAND_LEEG, BESTAND_TE_GROOT, BESTANDSSOORT_NIET_TOEGESTAAN. */
export function inhoudWeigeringen({ bytes, bestandssoort }: Pick<NieuwBestand, 'bytes' | 'bestandssoort'>): readonly Weigering[] {
  const weigeringen: Weigering[] = [];
  if (!(bytes > 0)) weigeringen.push({ code: 'BESTAND_LEEG' });
  if (bytes > MAX_BESTAND_BYTES) weigeringen.push({ code: 'BESTAND_TE_GROOT', params: { megabyte: 20 } });
  if (!BESTANDSSOORTEN.some((toegestaan) => toegestaan === bestandssoort)) weigeringen.push({ code: 'BESTANDSSOORT_NIET_TOEGESTAAN' });
  return weigeringen;
}
