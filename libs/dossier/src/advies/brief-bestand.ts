import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import { sealStream } from '#vault/crypto/seal-stream.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { type DocumentInhoud, documentPlek } from '../documenten/document-plek.js';
import { openBestand, zoekBestand } from '../documenten/lees-bestand.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import { vasteUuid } from '../handeling/vaste-uuid.js';

/** The letter itself, or the same letter with the marks of secrecy on every page. */
export type BriefSoort = 'brief' | 'geheime-brief';

/** The organ that appoints keeps its letter itself. */
const BEWAARKLASSE = 'R4';

export interface BriefBestand {
  readonly documentId: string;
  /** Of the PDF, in hex. */
  readonly sha256: string;
}

/** Stores a letter: the sealed file and its row, whose id follows from the ronde. What a crash leaves in the store no row knows, and goes at night. */
export async function bewaarBrief(dossier: OpenDossier, opslag: ObjectStore, soort: BriefSoort, pdf: Uint8Array): Promise<BriefBestand> {
  const { tx, beeld, sleutels } = dossier;
  const [id, object] = [vasteId(`document|${soort}`, beeld), randomUUID()];
  const { key, aad } = sleutels.voorBestand(documentPlek({ id, bewaarklasse: BEWAARKLASSE }, 'object'));
  await opslag.put(object, Readable.from([Buffer.from(pdf)]).pipe(sealStream(key, aad)));
  const inhoud: DocumentInhoud = { naam: 'conclusiebrief.pdf', reden: null };
  const hash = sha256(pdf);
  const nu = new Date(tx.nu);
  await tx.manager.insert(DocumentEntity, {
    id,
    ...rijVan(dossier),
    type: 'ADVIES_CONCLUSIE',
    status: 'AKKOORD',
    scan: 'SCHOON',
    bewaarklasse: BEWAARKLASSE,
    bestandssoort: 'pdf',
    grootte: pdf.length,
    object,
    verbintenis: hash,
    inhoud: sleutels.verzegel(documentPlek({ id, bewaarklasse: BEWAARKLASSE }, 'inhoud'), inhoud),
    persoonId: null,
    gemaaktOp: nu,
    beoordeeldOp: nu,
  });
  return { documentId: id, sha256: hash.toString('hex') };
}

/** A letter that is ready to be read, also after the transaction in which it was found. */
export interface LeesbareBrief extends BriefBestand {
  /** The PDF; fails when the file is not, byte for byte, the one that was stored. */
  readonly lees: () => Promise<Buffer>;
}

export async function openBrief(dossier: OpenDossier, opslag: ObjectStore, documentId: string): Promise<LeesbareBrief> {
  const bestand = await zoekBestand(dossier, documentId, (rij) => rij.type === 'ADVIES_CONCLUSIE');
  const { verbintenis } = await dossier.tx.manager.findOneByOrFail(DocumentEntity, { id: documentId });
  return {
    documentId,
    sha256: verbintenis.toString('hex'),
    lees: async () => {
      const pdf = await buffer((await openBestand(opslag, bestand)).inhoud);
      if (!sha256(pdf).equals(verbintenis)) throw new Error('the stored letter is not the one that was made');
      return pdf;
    },
  };
}

const sha256 = (inhoud: Uint8Array | string): Buffer => createHash('sha256').update(inhoud).digest();

/** The same each time for one ronde; the random id of the case makes it say nothing. */
const vasteId = (soort: string, { toetsingId, ronde }: OpenDossier['beeld']): string => vasteUuid(`${soort}|${toetsingId}|${ronde}`);
