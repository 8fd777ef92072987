import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { sealStream } from '#vault/crypto/seal-stream.js';
import { openStream } from '#vault/crypto/open-stream.js';
import type { Plek } from '#vault/sleutelbos.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** The letter itself, or the same letter with the marks of secrecy on every page. */
export type BriefSoort = 'brief' | 'geheime-brief';

export interface BriefBestand {
  readonly documentId: string;
  /** Of the PDF, in hex. */
  readonly sha256: string;
}

const plek = (documentId: string, kolom: 'object' | 'inhoud'): Plek => ({ tabel: 'document', kolom, rijId: documentId });
const sha256 = (inhoud: Uint8Array | string): Buffer => createHash('sha256').update(inhoud).digest();

/**
 * Stores a letter: the sealed file and its row. The name of the object follows from the ronde, and it is written under the lock of the
 * case: what a crash left behind is replaced by the next run.
 */
export async function bewaarBrief({ tx, beeld, sleutels }: OpenDossier, opslag: ObjectStore, soort: BriefSoort, pdf: Uint8Array): Promise<BriefBestand> {
  const { organisatieId, toetsingId, ronde } = beeld;
  const [documentId, object] = [vasteId(`document|${soort}`, toetsingId, ronde), vasteId(`object|${soort}`, toetsingId, ronde)];
  const { key, aad } = sleutels.voorBestand(plek(documentId, 'object'));
  await opslag.delete(object);
  await opslag.put(object, Readable.from([Buffer.from(pdf)]).pipe(sealStream(key, aad)));
  const hash = sha256(pdf);
  await tx.manager.query(
    `INSERT INTO document (id, organisatie_id, toetsing_id, ronde, type, status, scan, bewaarklasse, bestandssoort, grootte, object, verbintenis, inhoud, persoon_id, gemaakt_op, beoordeeld_op)
     VALUES ($1, $2, $3, $4, 'ADVIES_CONCLUSIE', 'AKKOORD', 'SCHOON', 'R4', 'pdf', $5, $6, $7, $8, NULL, $9, $9)`,
    [documentId, organisatieId, toetsingId, ronde, pdf.length, object, hash, sleutels.verzegel(plek(documentId, 'inhoud'), { naam: 'conclusiebrief.pdf' }), tx.nu],
  );
  return { documentId, sha256: hash.toString('hex') };
}

interface BestandRij {
  readonly object: string;
  readonly verbintenis: Buffer;
}

/** A letter that is ready to be read, also after the transaction in which it was found. */
export interface LeesbareBrief extends BriefBestand {
  /** The PDF; fails when the file is not, byte for byte, the one that was stored. */
  readonly lees: () => Promise<Buffer>;
}

export async function openBrief({ tx, beeld, sleutels }: OpenDossier, opslag: ObjectStore, documentId: string): Promise<LeesbareBrief> {
  const rijen: readonly BestandRij[] = await tx.manager.query(
    `SELECT d.object, d.verbintenis FROM document d WHERE d.id = $1 AND d.toetsing_id = $2 AND d.object IS NOT NULL`,
    [documentId, beeld.toetsingId],
  );
  const [rij] = rijen;
  if (rij === undefined) throw new Error('the file of a letter is not there');
  const { key, aad } = sleutels.voorBestand(plek(documentId, 'object'));
  return {
    documentId,
    sha256: rij.verbintenis.toString('hex'),
    lees: async () => {
      const verzegeld = await opslag.get(rij.object);
      const geopend = openStream(key, aad);
      verzegeld.once('error', (error) => geopend.destroy(error));
      const pdf = await buffer(verzegeld.pipe(geopend));
      if (!sha256(pdf).equals(rij.verbintenis)) throw new Error('the stored letter is not the one that was made');
      return pdf;
    },
  };
}

/** A UUID that is the same each time for one ronde; the random id of the case makes it say nothing. */
function vasteId(soort: string, toetsingId: string, ronde: number): string {
  const hex = sha256(`${soort}|${toetsingId}|${ronde}`).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
