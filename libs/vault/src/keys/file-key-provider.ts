import { createHmac, hkdfSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { KEY_BYTES } from '../crypto/aead.js';
import { unwrapKey, wrapKey } from '../crypto/key-wrap.js';
import { errorCode } from '../error-code.js';
import { VaultFout } from '../vault-fout.js';
import type { KeyFile } from './key-file.js';
import { parseKeyFile } from './key-file.js';
import type { ErfelijkDoel, KeyProvider, KeyPurpose, WrappedKey } from './key-provider.js';

/** Keys from the file that SLEUTEL_BESTAND names, read once at start. */
export class FileKeyProvider implements KeyProvider {
  readonly #file: KeyFile;
  readonly #indexKey: Buffer;
  /** Derived once: the worker asks for the same one at every payload. */
  readonly #derived = new Map<string, Buffer>();

  /** @param text contents of a key file, see `parseKeyFile`. */
  constructor(text: string) {
    this.#file = parseKeyFile(text);
    this.#indexKey = hkdf(this.#file.indexKey, 'blinde-index');
  }

  /** Refuses with SLEUTELBESTAND_ONJUIST when the file is missing, unreadable or wrong. */
  static async open(path: string): Promise<FileKeyProvider> {
    return new FileKeyProvider(await readFile(path, 'utf8').catch(onleesbaar));
  }

  get currentId(): string {
    return this.#file.currentId;
  }

  get ids(): readonly string[] {
    return [...this.#file.keys.keys()];
  }

  async wrap(ownerId: string, dataKey: Uint8Array): Promise<WrappedKey> {
    return { sleutelId: this.currentId, verpakt: wrapKey(this.#kek(this.currentId), this.currentId, ownerId, dataKey) };
  }

  async unwrap(ownerId: string, { sleutelId, verpakt }: WrappedKey): Promise<Buffer> {
    return unwrapKey(this.#kek(sleutelId), sleutelId, ownerId, verpakt);
  }

  derive(purpose: KeyPurpose, keyId: string = this.currentId): Buffer {
    const name = `${purpose}/${keyId}`;
    const known = this.#derived.get(name);
    if (known !== undefined) return known;
    const derived = hkdf(this.#kek(keyId), purpose);
    this.#derived.set(name, derived);
    return derived;
  }

  erf(purpose: ErfelijkDoel, keyId: string, derived: Buffer): void {
    this.#derived.set(`${purpose}/${keyId}`, derived);
  }

  blindIndex(organisatieId: string, value: string): Buffer {
    if (!/^[A-Za-z0-9-]+$/.test(organisatieId)) throw new Error('an organisation is named by its id');
    return createHmac('sha256', this.#indexKey).update(`${organisatieId}|${value}`, 'utf8').digest();
  }

  #kek(keyId: string): Buffer {
    const key = this.#file.keys.get(keyId);
    if (key === undefined)
      throw new VaultFout('SLEUTEL_ONBEKEND', `De sleutel ${keyId}, waarmee dit is beveiligd, staat niet (meer) bij de sleutels.`);
    return key;
  }
}

function hkdf(key: Uint8Array, purpose: KeyPurpose | 'blinde-index'): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `integriteitstoetsing/${purpose}/v1`, KEY_BYTES));
}

/** Why a key file can't be read. */
export function onleesbaar(error: unknown): never {
  throw new VaultFout(
    'SLEUTELBESTAND_ONJUIST',
    errorCode(error) === 'ENOENT'
      ? 'Het bestand van SLEUTEL_BESTAND bestaat niet.'
      : 'Het bestand van SLEUTEL_BESTAND kan niet gelezen worden. Controleer de rechten.',
  );
}
