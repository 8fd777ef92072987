/** Cuts a stream into chunks of one size. The last chunk stays inside until `rest`, because only the end of the stream shows that it is the last. */
export class ChunkBuffer {
  readonly #chunk: Buffer;
  #filled = 0;

  constructor(size: number) {
    this.#chunk = Buffer.alloc(size);
  }

  /** Full chunks that are certainly not the last. A chunk is only valid until the next one is asked for. */
  *add(data: Uint8Array): Generator<Buffer> {
    let offset = 0;
    while (offset < data.length) {
      if (this.#filled === this.#chunk.length) {
        this.#filled = 0;
        yield this.#chunk;
      }
      const part = data.subarray(offset, offset + this.#chunk.length - this.#filled);
      this.#chunk.set(part, this.#filled);
      this.#filled += part.length;
      offset += part.length;
    }
  }

  rest(): Buffer {
    return this.#chunk.subarray(0, this.#filled);
  }

  clear(): void {
    this.#chunk.fill(0);
    this.#filled = 0;
  }
}
