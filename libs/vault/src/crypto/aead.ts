import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { VaultFout } from '../vault-fout.js';

export const KEY_BYTES = 32;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';

/** AES-256-GCM: cipher text followed by its tag. A nonce may never be used twice with one key. */
export function encrypt(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, plaintext: Uint8Array): Buffer {
  const cipher = createCipheriv(ALGORITHM, requireKey(key), nonce, { authTagLength: TAG_BYTES }).setAAD(aad);
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** The plain text, once its tag is right; refuses with SLEUTEL_ONJUIST, and gives nothing away before that. */
export function decrypt(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Buffer {
  if (sealed.length < TAG_BYTES) throw new VaultFout('VORM_ONJUIST');
  const decipher = createDecipheriv(ALGORITHM, requireKey(key), nonce, { authTagLength: TAG_BYTES }).setAAD(aad);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const plaintext = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES));
  try {
    decipher.final();
  } catch {
    plaintext.fill(0);
    throw new VaultFout('SLEUTEL_ONJUIST');
  }
  return plaintext;
}

/** A new random data key of 32 bytes. */
export function newDataKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** Refuses with SLEUTEL_ONJUIST what is no 32-byte key. */
export function requireKey(key: Uint8Array): Uint8Array {
  if (key.length !== KEY_BYTES) throw new VaultFout('SLEUTEL_ONJUIST', 'een sleutel heeft 32 bytes');
  return key;
}
