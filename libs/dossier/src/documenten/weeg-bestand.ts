import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type/core';
import { DomainError } from '#domain/fout/domain-error.js';
import { MAX_BESTAND_BYTES } from '#domain/document/bestand.rules.js';

/** Enough to recognise an office document, whose parts are named at the beginning. */
const MONSTER_BYTES = 128 * 1024;

export interface Weging {
  readonly bytes: number;
  /** The format that the content shows: `pdf`; undefined when it is none that we recognise. */
  readonly bestandssoort: string | undefined;
  /** SHA-256 of the content. */
  readonly hash: Buffer;
}

/**
 * Lets a file pass while it counts, hashes and keeps the first part to recognise its format. Breaks off with BESTAND_TE_GROOT as soon as
 * the limit is passed, so that nobody sends us more than that.
 */
export class WeegBestand extends Transform {
  readonly #hash = createHash('sha256');
  readonly #monster: Buffer[] = [];
  #bewaard = 0;
  #bytes = 0;

  constructor(private readonly maximum: number = MAX_BESTAND_BYTES) {
    super();
  }

  override _transform(deel: Buffer, _encoding: BufferEncoding, klaar: TransformCallback): void {
    this.#bytes += deel.length;
    if (this.#bytes > this.maximum) {
      klaar(new DomainError('BESTAND_TE_GROOT', { megabyte: Math.floor(this.maximum / (1024 * 1024)) }));
      return;
    }
    this.#hash.update(deel);
    if (this.#bewaard < MONSTER_BYTES) {
      const monster = deel.subarray(0, MONSTER_BYTES - this.#bewaard);
      this.#monster.push(Buffer.from(monster));
      this.#bewaard += monster.length;
    }
    klaar(null, deel);
  }

  /** What passed; call it once, at the end. */
  async uitkomst(): Promise<Weging> {
    const herkend = await fileTypeFromBuffer(Buffer.concat(this.#monster));
    return { bytes: this.#bytes, bestandssoort: herkend?.ext, hash: this.#hash.digest() };
  }
}
