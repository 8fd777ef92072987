import type { TransformCallback } from 'node:stream';
import { Transform } from 'node:stream';
import { VaultFout } from '../vault-fout.js';
import { decrypt } from './aead.js';
import { ChunkBuffer } from './chunk-buffer.js';
import { chunkNonce, fileKey, HEADER_BYTES, NO_AAD, SALT_BYTES, SEALED_CHUNK_BYTES, STREAM_VERSION } from './stream-format.js';

/**
 * Opens what `sealStream` made with the same key and place. A chunk comes out only after its tag was found right; that nothing is missing
 * at the end is known at the end, so a consumer must treat an error of this stream as a refusal of the whole file.
 * Fails with VaultFout SLEUTEL_ONJUIST or VORM_ONJUIST.
 */
export function openStream(key: Uint8Array, aad: string): Transform {
  return new OpenStream(key, aad);
}

interface Header {
  readonly key: Buffer;
  readonly prefix: Buffer;
}

class OpenStream extends Transform {
  readonly #key: Buffer;
  readonly #aad: string;
  readonly #sealed = new ChunkBuffer(SEALED_CHUNK_BYTES);
  #head = Buffer.alloc(0);
  #header: Header | undefined;
  #number = 0;

  constructor(key: Uint8Array, aad: string) {
    super();
    this.#key = Buffer.from(key);
    this.#aad = aad;
  }

  override _transform(data: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      const body = this.#header === undefined ? this.#takeHeader(data) : data;
      for (const chunk of this.#sealed.add(body)) this.#open(chunk, false);
      done();
    } catch (error) {
      done(toFout(error));
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      this.#open(this.#sealed.rest(), true);
      done();
    } catch (error) {
      done(toFout(error));
    }
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#sealed.clear();
    this.#key.fill(0);
    this.#header?.key.fill(0);
    done(error);
  }

  /** Collects the header; gives back what follows it. */
  #takeHeader(data: Buffer): Buffer {
    this.#head = Buffer.concat([this.#head, data]);
    if (this.#head.length < HEADER_BYTES) return Buffer.alloc(0);
    if (this.#head[0] !== STREAM_VERSION) throw new VaultFout('VORM_ONJUIST');
    const salt = this.#head.subarray(1, 1 + SALT_BYTES);
    this.#header = { key: fileKey(this.#key, salt, this.#aad), prefix: Buffer.from(this.#head.subarray(1 + SALT_BYTES, HEADER_BYTES)) };
    const body = this.#head.subarray(HEADER_BYTES);
    this.#head = Buffer.alloc(0);
    return body;
  }

  #open(chunk: Buffer, last: boolean): void {
    if (this.#header === undefined) throw new VaultFout('VORM_ONJUIST');
    this.push(decrypt(this.#header.key, chunkNonce(this.#header.prefix, this.#number, last), NO_AAD, chunk));
    this.#number += 1;
  }
}

function toFout(error: unknown): Error {
  return error instanceof VaultFout ? error : new VaultFout('VORM_ONJUIST');
}
