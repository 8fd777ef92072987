import { pipeline, type Readable } from 'node:stream';
import { type Bestandssoort, BESTANDSSOORT_MIME } from '#domain/document/bestand.rules.js';
import { isLeesbaar } from '#domain/document/document-status.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import { openStream } from '#vault/crypto/open-stream.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { type DocumentInhoud, documentPlek } from './document-plek.js';

/** By which a file opens, at its place and nowhere else. */
export interface Sleutel {
  readonly key: Buffer;
  readonly aad: string;
}

/** A file that may be read: what it is, and the key to open it. */
export interface LeesbaarBestand {
  readonly naam: string;
  readonly bestandssoort: Bestandssoort;
  readonly mediatype: string;
  /** In bytes, opened. */
  readonly grootte: number;
  readonly object: string;
  readonly sleutel: Sleutel;
}

/** A file on its way to the reader. The stream fails when a byte of it was changed. */
export type GeopendBestand = Pick<LeesbaarBestand, 'naam' | 'mediatype' | 'grootte'> & { readonly inhoud: Readable };

/**
 * Finds a document of the ronde. Refuses with DOCUMENT_ONBEKEND what is gone, not readable, or left out by `past`, and with
 * DOCUMENT_WACHT_OP_SCAN the uploader of what lies in quarantine.
 */
export async function zoekBestand(
  { tx, beeld, sleutels }: OpenDossier,
  documentId: string,
  past: (rij: DocumentEntity) => boolean,
): Promise<LeesbaarBestand> {
  const rij = await tx.manager.findOneBy(DocumentEntity, { id: documentId, toetsingId: beeld.toetsingId, ronde: beeld.ronde });
  if (rij === null || rij.object === null || !past(rij)) throw new DomainError('DOCUMENT_ONBEKEND');
  if (rij.status === 'GEUPLOAD' && rij.persoonId === tx.persoonId) throw new DomainError('DOCUMENT_WACHT_OP_SCAN');
  if (!isLeesbaar(rij.status)) throw new DomainError('DOCUMENT_ONBEKEND');
  const { naam } = sleutels.ontsluit<DocumentInhoud>(documentPlek(rij, 'inhoud'), rij.inhoud);
  return {
    naam,
    bestandssoort: rij.bestandssoort,
    mediatype: BESTANDSSOORT_MIME[rij.bestandssoort],
    grootte: rij.grootte,
    object: rij.object,
    sleutel: sleutelVan(sleutels, rij),
  };
}

/** Opens the file while it is read; nothing of it is kept. */
export async function openBestand(
  opslag: ObjectStore,
  { naam, mediatype, grootte, object, sleutel }: LeesbaarBestand,
): Promise<GeopendBestand> {
  return { naam, mediatype, grootte, inhoud: await stroomVan(opslag, object, sleutel) };
}

/** The key by which the file of a row opens; it was sealed for the document with which it came in. */
export const sleutelVan = (
  sleutels: Sleutelbos,
  { id, bestandVan, bewaarklasse }: Pick<DocumentEntity, 'id' | 'bestandVan' | 'bewaarklasse'>,
): Sleutel => sleutels.voorBestand(documentPlek({ id: bestandVan ?? id, bewaarklasse }, 'object'));

/** A stored file while it opens. */
export async function stroomVan(opslag: ObjectStore, object: string, { key, aad }: Sleutel): Promise<Readable> {
  const verzegeld = await opslag.get(object);
  // Errors reach the reader through the opened stream; the callback is there so that they are nobody's unhandled error.
  return pipeline(verzegeld, openStream(key, aad), () => undefined);
}
