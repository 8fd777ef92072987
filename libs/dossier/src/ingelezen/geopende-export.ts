import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Plek } from '#vault/sleutelbos.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { VaultFout } from '#vault/vault-fout.js';
import { Beurten } from '../documenten/beurten.js';
import { type Sleutel, stroomVan } from '../documenten/lees-bestand.js';

/** Where the zip is sealed, with the key of the organisation. */
export const ingelezenPlek = (id: string): Plek => ({ tabel: 'ingelezen_dossier', kolom: 'object', rijId: id });

/** Shorter than a proxy or a browser waits for an answer. */
const MAX_WACHT_MS = 45_000;

/** Opens what was taken in, in memory and one at a time: however many look at once, memory stays flat. */
export class GeopendeExport {
  readonly #beurten = new Beurten(1, MAX_WACHT_MS);

  constructor(private readonly opslag: ObjectStore) {}

  /**
   * `werk` keeps nothing of the zip that is not copied. Refuses with TIJDELIJK_NIET_BESCHIKBAAR when too many wait, and with NIET_GEVONDEN when it
   * was deleted meanwhile.
   */
  open<T>(object: string, sleutel: Sleutel, werk: (zip: Buffer) => T): Promise<T> {
    return this.#beurten.om(async () => werk(await buffer(await this.#stroom(object, sleutel))));
  }

  /** A piece of it, read once more: who reads slowly holds nothing of it in memory, and no turn. Refuses with NIET_GEVONDEN. */
  async stuk(object: string, sleutel: Sleutel, van: number, bytes: number): Promise<Readable> {
    return Readable.from(knip(await this.#stroom(object, sleutel), van, van + bytes), { objectMode: false });
  }

  async #stroom(object: string, sleutel: Sleutel): Promise<Readable> {
    try {
      return await stroomVan(this.opslag, object, sleutel);
    } catch (error) {
      throw error instanceof VaultFout && error.code === 'OBJECT_ONBEKEND' ? new DomainError('NIET_GEVONDEN') : error;
    }
  }
}

async function* knip(stroom: Readable, van: number, tot: number): AsyncGenerator<Buffer> {
  let plaats = 0;
  for await (const deel of stroom) {
    if (!Buffer.isBuffer(deel)) continue;
    const [begin, einde] = [Math.max(0, van - plaats), Math.min(deel.length, tot - plaats)];
    if (begin < einde) yield deel.subarray(begin, einde);
    plaats += deel.length;
    if (plaats >= tot) return;
  }
}
