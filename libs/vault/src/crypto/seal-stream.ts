import { randomBytes } from 'node:crypto';
import type { TransformCallback } from 'node:stream';
import { Transform } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { encrypt } from './aead.js';
import { ChunkBuffer } from './chunk-buffer.js';
import { CHUNK_BYTES, chunkNonce, fileKey, NO_AAD, PREFIX_BYTES, SALT_BYTES, STREAM_VERSION } from './stream-format.js';

/** Seals a file of any length while it passes; `aad` says where it belongs, see `aadVan`. Memory: one chunk. */
export function sealStream(key: Uint8Array, aad: string): Transform {
  return new SealStream(key, aad);
}

class SealStream extends Transform {
  readonly #plain = new ChunkBuffer(CHUNK_BYTES);
  readonly #prefix = randomBytes(PREFIX_BYTES);
  readonly #key: Buffer;
  #number = 0;

  constructor(key: Uint8Array, aad: string) {
    super();
    const salt = randomBytes(SALT_BYTES);
    this.#key = fileKey(key, salt, aad);
    this.push(Buffer.concat([Buffer.of(STREAM_VERSION), salt, this.#prefix]));
  }

  override _transform(data: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      for (const chunk of this.#plain.add(data)) this.#seal(chunk, false);
      done();
    } catch (error) {
      done(toError(error));
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      this.#seal(this.#plain.rest(), true);
      done();
    } catch (error) {
      done(toError(error));
    }
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#plain.clear();
    this.#key.fill(0);
    done(error);
  }

  #seal(chunk: Buffer, last: boolean): void {
    this.push(encrypt(this.#key, chunkNonce(this.#prefix, this.#number, last), NO_AAD, chunk));
    this.#number += 1;
  }
}

function toError(error: unknown): Error {
  return isNativeError(error) ? error : new Error('sealing failed');
}
