import { PassThrough, pipeline, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file of the copy; opened when its turn comes, so that only one is under way. */
export interface Stuk {
  /** Within the zip, with `/`. */
  readonly pad: string;
  readonly open: () => Promise<Readable>;
}

/** A text or a PDF that is made while the copy is. */
export const stukVan = (pad: string, maak: () => Promise<Uint8Array | string> | Uint8Array | string): Stuk => ({
  pad,
  open: async () => Readable.from([Buffer.from(await maak())]),
});

/** PDFs and pictures are compressed already, and office files are a zip themselves. */
const DRUKT_SAMEN = /\.(html|json)$/;

/**
 * The files as one stream, read no faster than it is taken. When a file fails on its way the whole stream does: half a copy must not look
 * like one. Who stops reading closes the file that was open.
 */
export function maakZip(stukken: readonly Stuk[], op: Date): Readable {
  const zip = new ZipFile();
  // Errors reach the reader through `uit`; the callback is there so that they are nobody's unhandled error.
  const uit = pipeline(zip.outputStream, new PassThrough(), () => undefined);
  let onderweg: Readable | undefined;
  const breek = (error: unknown): void => void uit.destroy(error instanceof Error ? error : new Error('a file of the copy failed'));
  zip.on('error', breek);
  uit.once('close', () => onderweg?.destroy());
  for (const { pad, open } of stukken) {
    zip.addReadStreamLazy(pad, { mtime: op, mode: 0o100_644, compress: DRUKT_SAMEN.test(pad) }, (klaar) => {
      open().then((inhoud) => {
        onderweg = inhoud.once('error', breek);
        if (uit.destroyed) inhoud.destroy();
        else klaar(null, inhoud);
      }, breek);
    });
  }
  zip.end();
  return uit;
}
