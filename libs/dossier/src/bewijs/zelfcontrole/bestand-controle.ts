import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import { openStream } from '#vault/crypto/open-stream.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { VaultFout } from '#vault/vault-fout.js';
import { sleutelVan, type Sleutel } from '../../documenten/lees-bestand.js';
import type { Vind } from './afwijking.js';
import { openZaak } from './open-zaak.js';

interface BestandRij {
  readonly id: string;
  readonly toetsingId: string;
  readonly object: string;
  readonly verbintenis: string;
  readonly bestandVan: string | null;
  readonly bewaarklasse: BewaarKlasse;
  /** A letter of ours is fixed by the hash of the PDF, what came in by that of the sealed object. */
  readonly isBrief: boolean;
}

export interface BestandGrond {
  readonly transacties: Transacties;
  readonly kluis: Kluis;
  readonly opslag: ObjectStore;
}

/** Sealed letters that were opened and found as they were made, by case, and then by document, hash and sealed bytes. */
export type GezieneBrieven = Map<string, Set<string>>;

const RIJ = `SELECT id, toetsing_id AS "toetsingId", object, encode(verbintenis, 'hex') AS verbintenis, bestand_van AS "bestandVan", bewaarklasse,
  type = 'ADVIES_CONCLUSIE' AS "isBrief" FROM document`;

/** The files with ids after `na`, at most so many: each is in the store, byte for byte. Answers the id of the last one; undefined when there are no more. */
export async function controleerBestanden(
  { transacties, kluis, opslag }: BestandGrond,
  organisatieId: string,
  na: string,
  hoogstens: number,
  gezien: GezieneBrieven,
  vind: Vind,
): Promise<string | undefined> {
  const namens = { organisatieId, persoonId: null };
  const rijen = await transacties.in(namens, (tx) =>
    tx.manager.query<readonly BestandRij[]>(`${RIJ} WHERE object IS NOT NULL AND id > $1 ORDER BY id LIMIT $2`, [na, hoogstens]),
  );
  for (const rij of rijen) {
    const wat = await mis(rij);
    // Deleted by the application meanwhile: the row tells.
    if (wat !== undefined && (await transacties.in(namens, (tx) => staatErNog(tx, rij)))) vind('BESTAND', rij.id, wat);
  }
  return rijen.at(-1)?.id;

  async function mis(rij: BestandRij): Promise<string | undefined> {
    const verzegeld = await hashVan(opslag, rij.object);
    if (verzegeld === undefined) return 'dit bestand is weg';
    if (!rij.isBrief) return verzegeld === rij.verbintenis ? undefined : 'dit bestand is niet wat is vastgelegd';
    const kenmerk = `${rij.id}/${rij.verbintenis}/${verzegeld}`;
    if (gezien.get(rij.toetsingId)?.has(kenmerk) === true) return undefined;
    const sleutels = await transacties.in(namens, (tx) => openZaak(tx, kluis, rij.toetsingId));
    if (sleutels === undefined) return undefined;
    if ((await hashVan(opslag, rij.object, sleutelVan(sleutels, rij))) !== rij.verbintenis) return 'deze brief is niet wat is vastgelegd';
    gezien.set(rij.toetsingId, (gezien.get(rij.toetsingId) ?? new Set()).add(kenmerk));
    return undefined;
  }
}

/**
 * Whether the row still says that there is a file. Of a case that is being destroyed the files go before the rows: until that is done they say
 * nothing. The chain tells that it is, since who administers the database can write the row of a destruction too.
 */
async function staatErNog({ manager }: Transactie, { id, object }: BestandRij): Promise<boolean> {
  const rijen: readonly unknown[] = await manager.query(
    `SELECT FROM document d WHERE d.id = $1 AND d.object = $2 AND NOT EXISTS (
       SELECT FROM vernietiging v JOIN audit_gebeurtenis g ON g.toetsing_id = v.toetsing_id AND g.soort = 'vernietig' AND g.gegevens->>'vernietigingId' = v.id::text
        WHERE v.toetsing_id = d.toetsing_id AND v.status = 'BEZIG' AND NOT EXISTS (
          SELECT FROM audit_gebeurtenis k WHERE k.toetsing_id = v.toetsing_id AND k.soort = 'VERNIETIGING_VOLTOOID' AND k.gegevens->>'vernietigingId' = v.id::text))`,
    [id, object],
  );
  return rijen.length > 0;
}

/** No object has that name, or none can have it: a row that was changed is no reason to leave the files after it alone. */
const WEG = ['OBJECT_ONBEKEND', 'OBJECTNAAM_ONJUIST'];

/** SHA-256 (hex) of an object as it is stored, or opened when there is a key; undefined when it is not there, or doesn't open. */
async function hashVan(opslag: ObjectStore, object: string, sleutel?: Sleutel): Promise<string | undefined> {
  let stroom: Readable;
  try {
    stroom = await opslag.get(object);
  } catch (error) {
    if (error instanceof VaultFout && WEG.includes(error.code)) return undefined;
    throw error;
  }
  const hash = createHash('sha256');
  try {
    if (sleutel === undefined) await pipeline(stroom, hash);
    else await pipeline(stroom, openStream(sleutel.key, sleutel.aad), hash);
  } catch (error) {
    if (sleutel !== undefined && error instanceof VaultFout) return undefined;
    throw error;
  }
  return hash.digest('hex');
}
