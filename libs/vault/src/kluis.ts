import { randomBytes } from 'node:crypto';
import type { Transactie } from '#persistence/transactie.js';
import type { KeyProvider, WrappedKey } from './keys/key-provider.js';
import { openField, sealField } from './crypto/field.js';
import { aadVan } from './crypto/plaats.js';
import { type Laag, Sleutelbos } from './sleutelbos.js';

interface SleutelRij {
  readonly verpakt: Buffer;
  readonly sleutelId: string;
}

export interface VerzegeldeBetrokkenen {
  readonly sleutelId: string;
  readonly betrokkenen: Buffer;
}

const aadVanRecord = (organisatieId: string, rijId: string): string =>
  aadVan({ organisatieId, tabel: 'verwerking', kolom: 'betrokkenen', rijId });

const ID_BYTES = 16;

/** UUIDs as the bytes that they are: a list of a hundred people still fits in its row. */
function toBytes(ids: readonly string[]): Buffer {
  const bytes = Buffer.from(ids.join('').replaceAll('-', ''), 'hex');
  if (bytes.length !== ids.length * ID_BYTES) throw new Error('an id that is no UUID');
  return bytes;
}

const vanBytes = (bytes: Buffer): readonly string[] =>
  Array.from({ length: bytes.length / ID_BYTES }, (_, index) =>
    bytes.toString('hex', index * ID_BYTES, (index + 1) * ID_BYTES).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  );

/** Makes and opens the keys of cases and organisations. A destroyed key means: nobody reads that case again. */
export class Kluis {
  constructor(private readonly keys: KeyProvider) {}

  /** New data keys for a case (`toetsingId`), one per layer, or the one of the organisation itself (null); wrapped and stored. */
  async maak(tx: Transactie, toetsingId: string | null): Promise<Sleutelbos> {
    const dossier = await this.#maak(tx, toetsingId, 'DOSSIER');
    return new Sleutelbos(tx.organisatieId, dossier, toetsingId === null ? null : await this.#maak(tx, toetsingId, 'ONDERZOEK'));
  }

  async #maak(tx: Transactie, toetsingId: string | null, laag: Laag): Promise<Buffer> {
    const sleutel = randomBytes(32);
    const { sleutelId, verpakt } = await this.keys.wrap(toetsingId ?? tx.organisatieId, sleutel);
    await tx.manager.query(
      `INSERT INTO sleutel (id, organisatie_id, toetsing_id, laag, omhuld, kek_id, gemaakt_op) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
      [tx.organisatieId, toetsingId, laag, verpakt, sleutelId, tx.nu],
    );
    return sleutel;
  }

  /** Opens the wrapped key of a case (or of the organisation, when `eigenaarId` is its id), with that of its research where there is one. */
  async open(
    organisatieId: string,
    eigenaarId: string,
    sleutelId: string,
    verpakt: Buffer,
    onderzoek: WrappedKey | null = null,
  ): Promise<Sleutelbos> {
    const [dossier, vanOnderzoek] = await Promise.all([
      this.keys.unwrap(eigenaarId, { sleutelId, verpakt }),
      onderzoek === null ? null : this.keys.unwrap(eigenaarId, onderzoek),
    ]);
    return new Sleutelbos(organisatieId, dossier, vanOnderzoek);
  }

  /** The ids (UUIDs) of whom a record of the processing log is about, sealed together for that record with a key of its own purpose. */
  verzegelBetrokkenen(organisatieId: string, recordId: string, ids: readonly string[]): VerzegeldeBetrokkenen {
    const sleutelId = this.keys.currentId;
    const sleutel = this.keys.derive('verwerkingen', sleutelId);
    return { sleutelId, betrokkenen: sealField(sleutel, aadVanRecord(organisatieId, recordId), toBytes(ids)) };
  }

  /** The ids that `verzegelBetrokkenen` sealed. Refuses with SLEUTEL_ONBEKEND when that key is gone. */
  ontsluitBetrokkenen(organisatieId: string, recordId: string, { sleutelId, betrokkenen }: VerzegeldeBetrokkenen): readonly string[] {
    const sleutel = this.keys.derive('verwerkingen', sleutelId);
    return vanBytes(openField(sleutel, aadVanRecord(organisatieId, recordId), betrokkenen));
  }

  /** Always the same for one person and use within an organisation, and says nothing about him to who has no key. 32 hex digits. */
  pseudoniem(organisatieId: string, gebruik: string, persoonId: string): string {
    return this.keys.blindIndex(organisatieId, `${gebruik}|${persoonId}`).toString('hex').slice(0, 32);
  }

  /** The key of the organisation: for what belongs to no case, such as the names of its people. */
  async vanOrganisatie(tx: Transactie): Promise<Sleutelbos> {
    const rijen: readonly SleutelRij[] = await tx.manager.query(
      `SELECT omhuld AS verpakt, kek_id AS "sleutelId" FROM sleutel WHERE toetsing_id IS NULL`,
    );
    const [rij] = rijen;
    return rij === undefined ? this.maak(tx, null) : this.open(tx.organisatieId, tx.organisatieId, rij.sleutelId, rij.verpakt);
  }
}
