import { VaultFout } from '../vault-fout.js';
import { KEY_BYTES } from './aead.js';
import { open, seal } from './envelope.js';

/** Seals a data key under a key-encryption key, for one owner (a case). 61 bytes: version, nonce (12), key (32), tag (16). */
export function wrapKey(kek: Uint8Array, keyId: string, ownerId: string, dataKey: Uint8Array): Buffer {
  if (dataKey.length !== KEY_BYTES) throw new Error('a data key has 32 bytes');
  return seal('sleutel', kek, aad(keyId, ownerId), dataKey);
}

/** Refuses with SLEUTEL_ONJUIST when the key is wrapped by another key or for another owner. */
export function unwrapKey(kek: Uint8Array, keyId: string, ownerId: string, wrapped: Uint8Array): Buffer {
  const dataKey = open('sleutel', kek, aad(keyId, ownerId), wrapped);
  if (dataKey.length !== KEY_BYTES) throw new VaultFout('VORM_ONJUIST');
  return dataKey;
}

function aad(keyId: string, ownerId: string): string {
  if (![keyId, ownerId].every((id) => /^[A-Za-z0-9_.-]+$/.test(id))) throw new Error('keys and owners are named by ids');
  return `${keyId}|${ownerId}`;
}
