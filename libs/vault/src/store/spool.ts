import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const STUK = 64 * 1024;

/** A stream that was read to its end and can be read again. */
export interface Spool {
  readonly bytes: number;
  /** SHA-256 in base64. */
  readonly sha256: string;
  /** From the beginning, as often as needed. */
  lees(): Readable;
  sluit(): Promise<void>;
}

/**
 * Reads a stream of unknown length into a file that has no name any more, so that nothing is left of it whatever happens, and that takes
 * disk and no memory. Only for what is sealed already. Fails as the stream does.
 */
export async function spoel(content: Readable): Promise<Spool> {
  // It may fail before we listen; `pipeline` tells so afterwards.
  content.on('error', () => undefined);
  const pad = join(tmpdir(), `integriteitstoetsing-${randomUUID()}`);
  const file = await open(pad, 'wx+', 0o600);
  try {
    await rm(pad);
    const hash = createHash('sha256');
    let bytes = 0;
    await pipeline(content, async (delen: AsyncIterable<Buffer>) => {
      for await (const deel of delen) {
        hash.update(deel);
        bytes += deel.length;
        await file.writeFile(deel);
      }
    });
    return { bytes, sha256: hash.digest('base64'), lees: () => Readable.from(vanaf(file)), sluit: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** No stream of the file itself: one that breaks closes it, and others read on under a number that by then is of another file. */
async function* vanaf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let plek = 0; ;) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(STUK), 0, STUK, plek);
    if (bytesRead === 0) return;
    plek += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
