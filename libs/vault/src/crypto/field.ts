import { VaultFout } from '../vault-fout.js';
import { open, seal } from './envelope.js';

/**
 * Seals one value for one place. `key`: the 32-byte data key of the case; `aad`: see `aadVan`. Same input, other bytes each time.
 * Format: version byte, nonce (12), cipher text, tag (16): 29 bytes longer than the plain text.
 */
export function sealField(key: Uint8Array, aad: string, plaintext: Uint8Array | string): Buffer {
  return seal('veld', key, aad, typeof plaintext === 'string' ? Buffer.from(plaintext, 'utf8') : plaintext);
}

/** Refuses with SLEUTEL_ONJUIST (other key, other place, changed bytes) or VORM_ONJUIST (never sealed by us). */
export function openField(key: Uint8Array, aad: string, sealed: Uint8Array): Buffer {
  return open('veld', key, aad, sealed);
}

/** Seals what JSON can hold. `undefined` and functions are a mistake of the caller. */
export function sealJson(key: Uint8Array, aad: string, value: unknown): Buffer {
  const json: unknown = JSON.stringify(value);
  if (typeof json !== 'string') throw new Error('only JSON values can be sealed');
  return sealField(key, aad, json);
}

/** The value; its shape is for the caller to check. Refuses as `openField`. */
export function openJson(key: Uint8Array, aad: string, sealed: Uint8Array): unknown {
  const plaintext = openField(key, aad, sealed);
  try {
    return JSON.parse(plaintext.toString('utf8'));
  } catch {
    throw new VaultFout('VORM_ONJUIST');
  }
}
