import fc from 'fast-check';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { VaultFout } from '../vault-fout.js';
import { newDataKey } from './aead.js';
import { openStream } from './open-stream.js';
import { sealStream } from './seal-stream.js';
import { CHUNK_BYTES, HEADER_BYTES, SEALED_CHUNK_BYTES } from './stream-format.js';

const key = newDataKey();
const aad = 'o1|document|bestand|d1';

/** Text in which every chunk is different, so that a wrong order shows. */
const plain = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, i) => (i + Math.floor(i / CHUNK_BYTES)) % 251));

async function run(transform: NodeJS.ReadWriteStream, parts: readonly Buffer[]): Promise<{ output: Buffer; error: unknown }> {
  const chunks: Buffer[] = [];
  const sink = new Writable({ write: (chunk: Buffer, _, done) => (chunks.push(chunk), done()) });
  const error: unknown = await pipeline(Readable.from(parts), transform, sink).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { output: Buffer.concat(chunks), error };
}

const seal = async (text: Buffer, place = aad): Promise<Buffer> => (await run(sealStream(key, place), [text])).output;
const unseal = (parts: readonly Buffer[], place = aad, k = key) => run(openStream(k, place), parts);

function cut(data: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(data.length / size) }, (_, i) => data.subarray(i * size, (i + 1) * size));
}

const frames = (sealed: Buffer): Buffer[] => cut(sealed.subarray(HEADER_BYTES), SEALED_CHUNK_BYTES);
const join = (sealed: Buffer, chunks: readonly (Buffer | undefined)[]): Buffer =>
  Buffer.concat([sealed.subarray(0, HEADER_BYTES), ...chunks.filter((chunk) => chunk !== undefined)]);

describe('a sealed file', () => {
  it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 7])(
    'opens to what went in: %i bytes',
    async (length) => {
      const text = plain(length);
      const sealed = await seal(text);
      expect(sealed.length).toBe(HEADER_BYTES + length + 16 * Math.max(1, Math.ceil(length / CHUNK_BYTES)));
      const { output, error } = await unseal([sealed]);
      expect(error).toBeUndefined();
      expect(output.equals(text)).toBe(true);
    },
  );

  it('does not care how the bytes arrive (property)', async () => {
    const text = plain(2 * CHUNK_BYTES + 100);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 500, max: 200_000 }), fc.integer({ min: 500, max: 200_000 }), async (writeSize, readSize) => {
        const sealed = (await run(sealStream(key, aad), cut(text, writeSize))).output;
        const { output, error } = await unseal(cut(sealed, readSize));
        expect(error).toBeUndefined();
        expect(output.equals(text)).toBe(true);
      }),
      { numRuns: 25 },
    );
    expect((await unseal(cut(await seal(plain(10)), 1))).output).toEqual(plain(10));
  });

  it('never looks the same twice', async () => {
    expect((await seal(plain(100))).equals(await seal(plain(100)))).toBe(false);
  });

  it('refuses any flipped bit, and lets only chunks before it out (property)', async () => {
    const text = plain(3 * CHUNK_BYTES);
    const sealed = await seal(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(sealed);
        flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at);
        const { output, error } = await unseal([flipped]);
        expect(error).toBeInstanceOf(VaultFout);
        const before = Math.max(0, Math.floor((at - HEADER_BYTES) / SEALED_CHUNK_BYTES)) * CHUNK_BYTES;
        expect(output.equals(text.subarray(0, output.length))).toBe(true);
        expect(output.length).toBeLessThanOrEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses any cut (property)', async () => {
    const sealed = await seal(plain(2 * CHUNK_BYTES + 50));
    const borders = [
      0,
      1,
      HEADER_BYTES - 1,
      HEADER_BYTES,
      HEADER_BYTES + 1,
      HEADER_BYTES + SEALED_CHUNK_BYTES,
      HEADER_BYTES + 2 * SEALED_CHUNK_BYTES,
      sealed.length - 1,
    ];
    for (const length of borders) expect((await unseal([sealed.subarray(0, length)])).error).toBeInstanceOf(VaultFout);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), async (length) =>
        expect((await unseal([sealed.subarray(0, length)])).error).toBeInstanceOf(VaultFout),
      ),
      { numRuns: 40 },
    );
  });

  it.each<[string, (chunks: Buffer[], other: Buffer[]) => (Buffer | undefined)[]]>([
    ['swapped chunks', ([a, b, c]) => [b, a, c]],
    ['a dropped chunk', ([a, , c]) => [a, c]],
    ['a dropped tail', ([a, b]) => [a, b]],
    ['a repeated chunk', ([a, b, c]) => [a, b, b, c]],
    ['a repeated tail', ([a, b, c]) => [a, b, c, c]],
    ['an empty tail', ([a, b, c]) => [a, b, c, Buffer.alloc(16)]],
    ['bytes after the end', ([a, b, c]) => [a, b, c, Buffer.of(1)]],
    ['a chunk of another file', ([a, , c], [, other]) => [a, other, c]],
    ['nothing but a header', () => []],
  ])('refuses %s', async (_, tamper) => {
    const sealed = await seal(plain(3 * CHUNK_BYTES));
    const other = await seal(plain(3 * CHUNK_BYTES));
    const { error } = await unseal([join(sealed, tamper(frames(sealed), frames(other)))]);
    expect(error).toBeInstanceOf(VaultFout);
  });

  it('refuses any piece of another file of the same case (property)', async () => {
    const [one, other] = [await seal(plain(2 * CHUNK_BYTES + 9)), await seal(plain(2 * CHUNK_BYTES + 9))];
    await fc.assert(
      fc.asyncProperty(fc.nat(one.length - 1), fc.integer({ min: 1, max: one.length }), async (from, length) => {
        const mixed = Buffer.concat([one.subarray(0, from), other.subarray(from, from + length), one.subarray(from + length)]);
        const whole = [one, other].some((file) => file.equals(mixed));
        expect((await unseal([mixed])).error === undefined).toBe(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('opens only in its own place, with its own key', async () => {
    const sealed = await seal(plain(10));
    expect(await unseal([sealed], 'o1|document|bestand|d2')).toEqual({ output: Buffer.alloc(0), error: new VaultFout('SLEUTEL_ONJUIST') });
    expect(await unseal([sealed], aad, newDataKey())).toEqual({ output: Buffer.alloc(0), error: new VaultFout('SLEUTEL_ONJUIST') });
    expect((await unseal([])).error).toEqual(new VaultFout('VORM_ONJUIST'));
    expect(() => sealStream(key.subarray(1), aad)).toThrow(VaultFout);
    expect((await unseal([sealed], aad, key.subarray(1))).error).toBeInstanceOf(VaultFout);
  });

  it('fails when its source fails', async () => {
    const broken = Readable.from(
      (function* () {
        yield plain(10);
        throw new Error('bron kapot');
      })(),
    );
    const sink = new Writable({ write: (_chunk, _, done) => done() });
    await expect(pipeline(broken, sealStream(key, aad), sink)).rejects.toThrow('bron kapot');
  });
});
