import { pipeline, type Readable } from 'node:stream';
import { BESTANDSSOORT_MIME } from '#domain/document/bestand.rules.js';
import { isLeesbaar } from '#domain/document/document-status.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import { openStream } from '#vault/crypto/open-stream.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { type DocumentInhoud, documentPlek } from './document-plek.js';

/** A file that may be read: what it is, and the key to open it. */
export interface LeesbaarBestand {
  readonly naam: string;
  readonly mediatype: string;
  /** In bytes, opened. */
  readonly grootte: number;
  readonly object: string;
  readonly sleutel: { readonly key: Buffer; readonly aad: string };
}

/** A file on its way to the reader. The stream fails when a byte of it was changed. */
export type GeopendBestand = Pick<LeesbaarBestand, 'naam' | 'mediatype' | 'grootte'> & { readonly inhoud: Readable };

/** Finds a document of the ronde. Refuses with DOCUMENT_ONBEKEND what is gone, not readable, or of a kind that `past` leaves out. */
export async function zoekBestand(
  { tx, beeld, sleutels }: OpenDossier,
  documentId: string,
  past: (rij: DocumentEntity) => boolean,
): Promise<LeesbaarBestand> {
  const rij = await tx.manager.findOneBy(DocumentEntity, { id: documentId, toetsingId: beeld.toetsingId, ronde: beeld.ronde });
  if (rij === null || rij.object === null || !isLeesbaar(rij.status) || !past(rij)) throw new DomainError('DOCUMENT_ONBEKEND');
  const { naam } = sleutels.ontsluit<DocumentInhoud>(documentPlek(rij, 'inhoud'), rij.inhoud);
  return {
    naam,
    mediatype: BESTANDSSOORT_MIME[rij.bestandssoort],
    grootte: rij.grootte,
    object: rij.object,
    sleutel: sleutels.voorBestand(documentPlek({ ...rij, id: rij.bestandVan ?? documentId }, 'object')),
  };
}

/** Opens the file while it is read; nothing of it is kept. */
export async function openBestand(
  opslag: ObjectStore,
  { naam, mediatype, grootte, object, sleutel }: LeesbaarBestand,
): Promise<GeopendBestand> {
  const verzegeld = await opslag.get(object);
  // Errors reach the reader through the opened stream; the callback is there so that they are nobody's unhandled error.
  const inhoud = pipeline(verzegeld, openStream(sleutel.key, sleutel.aad), () => undefined);
  return { naam, mediatype, grootte, inhoud };
}
