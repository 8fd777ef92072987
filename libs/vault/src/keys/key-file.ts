import { randomBytes } from 'node:crypto';
import { KEY_BYTES } from '../crypto/aead.js';
import { VaultFout } from '../vault-fout.js';

/** Reserved name of the key behind all blind indexes. It never wraps anything and stays when the others rotate. */
export const INDEX_ID = 'index';

export interface KeyFile {
  readonly currentId: string;
  /** Key-encryption keys by id, without the index key. */
  readonly keys: ReadonlyMap<string, Buffer>;
  readonly indexKey: Buffer;
}

/**
 * Reads a key file: lines `id:sleutel`, the key being 32 bytes in base64. `#` starts a comment line. The first key is the current one; one
 * line has the id `index`. Refuses with SLEUTELBESTAND_ONJUIST and names the line, never what it says.
 */
export function parseKeyFile(text: string): KeyFile {
  const keys = new Map<string, Buffer>();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const { id, key } = parseLine(line, index + 1);
    if (keys.has(id)) throw onjuist(`regel ${index + 1} gebruikt een naam die al eerder voorkomt.`);
    if ([...keys.values()].some((other) => other.equals(key)))
      throw onjuist(`regel ${index + 1} herhaalt een sleutel van een andere regel.`);
    keys.set(id, key);
  }
  const indexKey = keys.get(INDEX_ID);
  keys.delete(INDEX_ID);
  const [currentId] = keys.keys();
  if (currentId === undefined) throw onjuist('er staat geen sleutel in.');
  if (indexKey === undefined) throw onjuist(`de regel die begint met ${INDEX_ID}: ontbreekt.`);
  return { currentId, keys, indexKey };
}

/** Text of a new key file with random keys, ready to be written with mode 0600. `kop`: a comment for the first line. */
export function newKeyFile(keyId: string, kop?: string): string {
  const sleutel = (): string => randomBytes(KEY_BYTES).toString('base64');
  return [...(kop === undefined ? [] : [`# ${kop}`]), `${keyId}:${sleutel()}`, `${INDEX_ID}:${sleutel()}`, ''].join('\n');
}

function parseLine(line: string, number: number): { readonly id: string; readonly key: Buffer } {
  const [, id, base64] = /^([a-z0-9][a-z0-9-]{0,39}):\s*([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
  if (id === undefined || base64 === undefined) throw onjuist(`regel ${number} heeft niet de vorm naam:sleutel.`);
  const key = Buffer.from(base64, 'base64');
  if (key.length !== KEY_BYTES || key.toString('base64') !== base64)
    throw onjuist(`de sleutel op regel ${number} is geen 32 bytes in base64.`);
  if (key.every((byte) => byte === key[0])) throw onjuist(`de sleutel op regel ${number} is niet willekeurig gekozen.`);
  return { id, key };
}

export function onjuist(uitleg: string): VaultFout {
  return new VaultFout('SLEUTELBESTAND_ONJUIST', `De sleutels van SLEUTEL_BESTAND of SLEUTELS kloppen niet: ${uitleg}`);
}
