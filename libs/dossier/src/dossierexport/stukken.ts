import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { canonical } from '#audit/canonical/canonical.js';
import type { DocumentSoortCode } from '#domain/document/document-soort.js';
import { gaatMeeInExport } from '#domain/document/document-in-export.js';
import { isLeesbaar } from '#domain/document/document-status.js';
import { magZien } from '#domain/toegang/beslis.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import { RapportEntity } from '#persistence/entities/rapport.entity.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { openBestand, zoekBestand } from '../documenten/lees-bestand.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller } from '../handeling/opdracht.js';
import { openRapport } from '../rapport/rapport-rij.js';

/** A document that goes along, with the key that it opens by; not read yet. */
export interface Stuk {
  readonly documentId: string;
  readonly soort: DocumentSoortCode;
  readonly naam: string;
  readonly open: () => Promise<Readable>;
}

/** The same after it was read once, to know what it is; it is read again when it is sent. */
export interface GeteldStuk extends Stuk {
  readonly bytes: number;
  readonly crc32: number;
  /** Hex. */
  readonly sha256: string;
}

/** The documents of the ronde and the reports that this receiver may open: those of the first, then those of the second kind. */
export async function verzamelStukken(dossier: OpenDossier, beller: Beller, opslag: ObjectStore): Promise<readonly Stuk[]> {
  return [...(await documenten(dossier, beller, opslag)), ...(await rapporten(dossier, beller))];
}

async function documenten(dossier: OpenDossier, beller: Beller, opslag: ObjectStore): Promise<readonly Stuk[]> {
  const { tx, beeld } = dossier;
  const rijen = await tx.manager.find(DocumentEntity, {
    where: { toetsingId: beeld.toetsingId, ronde: beeld.ronde },
    order: { gemaaktOp: 'ASC', id: 'ASC' },
  });
  const mee = rijen.filter(({ status, object, type }) => isLeesbaar(status) && object !== null && gaatMeeInExport(beller, beeld, type));
  const stukken: Stuk[] = [];
  for (const { id, type } of mee) {
    const bestand = await zoekBestand(dossier, id, () => true);
    stukken.push({ documentId: id, soort: type, naam: bestand.naam, open: async () => (await openBestand(opslag, bestand)).inhoud });
  }
  return stukken;
}

/** As they were fixed: the JSON of which the chain holds the hash. */
async function rapporten({ tx, beeld, sleutels }: OpenDossier, beller: Beller): Promise<readonly Stuk[]> {
  // Who may read all versions may so too in a new ronde, which has no report of its own yet.
  const alle = magZien(beller, 'RAPPORT_VERSIES', beeld);
  if (!alle && !magZien(beller, 'RAPPORT', beeld)) return [];
  const rijen = await tx.manager.find(RapportEntity, {
    where: { toetsingId: beeld.toetsingId, ...(alle ? {} : { ronde: beeld.ronde }) },
    order: { ronde: 'ASC', versie: 'ASC' },
  });
  return rijen.map((rij) => {
    const json = canonical(openRapport(sleutels, rij).inhoud);
    const naam = `rapport-ronde${rij.ronde}-v${rij.versie}.json`;
    return { documentId: rij.id, soort: 'RAPPORT', naam, open: async () => Readable.from([Buffer.from(json, 'utf8')]) };
  });
}

/** Reads it through, a piece at a time. Fails when a byte of it was changed. */
export async function tel(stuk: Stuk): Promise<GeteldStuk> {
  const hash = createHash('sha256');
  let [bytes, crc] = [0, 0];
  for await (const deel of await stuk.open()) {
    if (!Buffer.isBuffer(deel)) continue;
    hash.update(deel);
    [bytes, crc] = [bytes + deel.length, crc32(deel, crc)];
  }
  return { ...stuk, bytes, crc32: crc, sha256: hash.digest('hex') };
}
