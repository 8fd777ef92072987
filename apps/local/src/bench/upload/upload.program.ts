/**
 * A process of its own, so that its memory is that of uploads and of nothing else. Asked by one message, answers with one.
 */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { newDataKey } from '#vault/crypto/aead.js';
import { sealStream } from '#vault/crypto/seal-stream.js';
import { FileObjectStore } from '#vault/store/file-object-store.js';

export interface UploadVraag {
  readonly map: string;
  readonly bytes: number;
  /** Uploads one after another, in turns with plain copies; or so many at once. */
  readonly meet: { readonly beurten: number } | { readonly tegelijk: number };
}

type Wijze = 'verzegeld' | 'kopie';

export interface UploadMeting {
  readonly verzegeld: readonly number[];
  readonly kopie: readonly number[];
  /** Bytes that the process grew at most. */
  readonly groei: number;
}

const STUK = Buffer.alloc(64 * 1024, 'fictief ');
const RSS_MS = 5;

function* inhoud(bytes: number): Generator<Buffer> {
  for (let rest = bytes; rest > 0; rest -= STUK.length) yield STUK.subarray(0, Math.min(rest, STUK.length));
}

async function main({ map, bytes, meet }: UploadVraag): Promise<UploadMeting> {
  const store = await FileObjectStore.open(pathToFileURL(map).href);
  const doe: Readonly<Record<Wijze, () => Promise<number>>> = {
    verzegeld: async () => {
      const [naam, begon] = [randomUUID(), performance.now()];
      const verzegeld = sealStream(newDataKey(), 'bench');
      await Promise.all([pipeline(Readable.from(inhoud(bytes)), verzegeld), store.put(naam, verzegeld)]);
      const ms = performance.now() - begon;
      await store.delete(naam);
      return ms;
    },
    kopie: async () => {
      const [pad, begon] = [join(map, randomUUID()), performance.now()];
      await pipeline(Readable.from(inhoud(bytes)), createWriteStream(pad, { flush: true }));
      const ms = performance.now() - begon;
      await rm(pad);
      return ms;
    },
  };
  await doe.verzegeld();
  await doe.kopie();
  if ('tegelijk' in meet) {
    const groei = await metGeheugen(() => Promise.all(Array.from({ length: meet.tegelijk }, doe.verzegeld)));
    return { verzegeld: [], kopie: [], groei };
  }
  const tijden: Record<Wijze, number[]> = { verzegeld: [], kopie: [] };
  for (let beurt = 0; beurt < meet.beurten; beurt += 1)
    for (const wijze of ['verzegeld', 'kopie'] as const) tijden[wijze].push(await doe[wijze]());
  return { ...tijden, groei: 0 };
}

async function metGeheugen(werk: () => Promise<unknown>): Promise<number> {
  const begin = process.memoryUsage.rss();
  let hoogst = begin;
  const timer = setInterval(() => (hoogst = Math.max(hoogst, process.memoryUsage.rss())), RSS_MS);
  await werk();
  clearInterval(timer);
  return Math.max(hoogst, process.memoryUsage.rss()) - begin;
}

process.once('message', (vraag: UploadVraag) => {
  main(vraag).then(
    (meting) => process.send?.(meting, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
});
