import { randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import { decrypt, encrypt, NONCE_BYTES } from '#vault/crypto/aead.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { VaultFout } from '#vault/vault-fout.js';

const ENCODING = 'binary/integriteitstoetsing-v1';
const { Payload: PayloadProto } = temporal.api.common.v1;

/**
 * Seals every payload with AES-256-GCM under a key of its own purpose: Temporal keeps nothing that can be read without our key file.
 * A payload is a nonce (12 bytes) and the sealed protobuf with its tag; the id of the key stands beside it, so that keys can rotate.
 */
export class EncryptingCodec implements PayloadCodec {
  constructor(private readonly keys: KeyProvider) {}

  async encode(payloads: Payload[]): Promise<Payload[]> {
    const keyId = this.keys.currentId;
    const key = this.keys.derive('temporal-payload', keyId);
    return payloads.map((payload) => {
      const nonce = randomBytes(NONCE_BYTES);
      const sealed = encrypt(key, nonce, aad(keyId), PayloadProto.encode(payload).finish());
      return { metadata: { encoding: Buffer.from(ENCODING), sleutel: Buffer.from(keyId) }, data: Buffer.concat([nonce, sealed]) };
    });
  }

  /** Refuses with VORM_ONJUIST what we did not seal, SLEUTEL_ONJUIST what was changed, SLEUTEL_ONBEKEND what an unknown key sealed. */
  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map(({ metadata, data }) => {
      const { encoding, sleutel } = metadata ?? {};
      if (encoding === undefined || sleutel === undefined || !data || Buffer.from(encoding).toString() !== ENCODING)
        throw new VaultFout('VORM_ONJUIST');
      const keyId = Buffer.from(sleutel).toString();
      const key = this.keys.derive('temporal-payload', keyId);
      return PayloadProto.decode(decrypt(key, data.subarray(0, NONCE_BYTES), aad(keyId), data.subarray(NONCE_BYTES)));
    });
  }
}

const aad = (keyId: string): Buffer => Buffer.from(`${ENCODING}|${keyId}`);
