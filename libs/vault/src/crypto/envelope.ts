import { randomBytes } from 'node:crypto';
import { VaultFout } from '../vault-fout.js';
import { decrypt, encrypt, NONCE_BYTES, TAG_BYTES } from './aead.js';

const VERSION = 1;
const MIN_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

/** What is sealed; part of the additional data, so that one thing never opens as another. */
export type EnvelopeKind = 'veld' | 'sleutel';

/**
 * One version byte, 12 random bytes of nonce, cipher text, 16 bytes of tag.
 * A random nonce is safe for 2^32 seals under one key; a data key belongs to one case, which stays far below that.
 */
export function seal(kind: EnvelopeKind, key: Uint8Array, aad: string, plaintext: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  return Buffer.concat([Buffer.of(VERSION), nonce, encrypt(key, nonce, additionalData(kind, aad), plaintext)]);
}

/** Opens what `seal` made with the same kind, key and additional data. Refuses with SLEUTEL_ONJUIST or VORM_ONJUIST. */
export function open(kind: EnvelopeKind, key: Uint8Array, aad: string, sealed: Uint8Array): Buffer {
  if (sealed.length < MIN_BYTES || sealed[0] !== VERSION) throw new VaultFout('VORM_ONJUIST');
  return decrypt(key, sealed.subarray(1, 1 + NONCE_BYTES), additionalData(kind, aad), sealed.subarray(1 + NONCE_BYTES));
}

function additionalData(kind: EnvelopeKind, aad: string): Buffer {
  return Buffer.from(`integriteitstoetsing/${kind}/v${VERSION}|${aad}`, 'utf8');
}
