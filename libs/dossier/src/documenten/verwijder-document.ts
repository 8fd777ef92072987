import { DomainError } from '#domain/fout/domain-error.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import { vergeetZouten } from '../bewijs/vergeet-zouten.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { type DocumentInhoud, documentPlek } from './document-plek.js';

const LEEG: DocumentInhoud = { naam: '', reden: null };

/**
 * Deletes a file from every row of the case that shares it, also those of earlier rondes: for what may not be there at all. Returns the names of
 * the objects to delete once the transaction is committed.
 */
export async function verwijderBestand(dossier: OpenDossier, { object }: Pick<DocumentEntity, 'object'>): Promise<readonly string[]> {
  if (object === null) return [];
  const rijen = await dossier.tx.manager.findBy(DocumentEntity, { toetsingId: dossier.beeld.toetsingId, object });
  const weg: string[] = [];
  for (const { id } of rijen) weg.push(...(await verwijderDocument(dossier, id)));
  return weg;
}

/**
 * Marks a document as deleted, forgets its name, and by which salts the chain committed to it: who knows a file can't find out that it was this
 * one. Returns the names of the objects to delete once the transaction is committed. Refuses with DOCUMENT_ONBEKEND. One that is gone already stays gone.
 */
export async function verwijderDocument(dossier: OpenDossier, documentId: string): Promise<readonly string[]> {
  const { tx, beeld, sleutels } = dossier;
  const rij = await tx.manager.findOneBy(DocumentEntity, { id: documentId, toetsingId: beeld.toetsingId });
  if (rij === null) throw new DomainError('DOCUMENT_ONBEKEND');
  if (rij.object === null) return [];
  const inhoud = sleutels.verzegel(documentPlek(rij, 'inhoud'), LEEG);
  await tx.manager.update(
    DocumentEntity,
    { id: documentId },
    { status: 'VERWIJDERD', object: null, inhoud, beoordeeldOp: new Date(tx.nu) },
  );
  await vergeetZouten(dossier, { soorten: ['beoordeelDocument'], gegevens: { objectId: documentId } });
  // A file that was taken over into a new ronde stays as long as one of its rows is there.
  const gedeeld = await tx.manager.existsBy(DocumentEntity, { toetsingId: beeld.toetsingId, object: rij.object });
  if (gedeeld) return [];
  await vergeetZouten(dossier, { soorten: ['uploadDocument'], gegevens: { objectId: rij.bestandVan ?? documentId } });
  // Whatever happens after the commit, the round sees to it that the file goes.
  await tx.manager.query(`INSERT INTO te_wissen (organisatie_id, object, sinds) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
    tx.organisatieId,
    rij.object,
    tx.nu,
  ]);
  return [rij.object];
}
