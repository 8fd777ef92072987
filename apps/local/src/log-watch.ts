import { basename } from 'node:path';
import { readFrom, sizeOf } from './engine/log-file.js';
import type { Melder } from './engine/start-error.js';

const EVERY_MS = 5_000;
/** Level 50 (error) and 60 (fatal) of a JSON log line. */
const SERIOUS = /"level":(?:50|60)\b/;
const MESSAGE = /"msg":"((?:[^"\\]|\\.){0,200})/;

/** What a piece of a log says about errors: how many lines, and the message of the last. */
export function summarize(text: string): { readonly count: number; readonly last: string } {
  const serious = text.split('\n').filter((line) => SERIOUS.test(line));
  return { count: serious.length, last: MESSAGE.exec(serious.at(-1) ?? '')?.[1] ?? '' };
}

/** Tells on the screen, every five seconds at most, that errors were added to a log. Returns the function that ends this. */
export function watchLog(naam: string, logFile: string, meld: Melder): () => void {
  let position = sizeOf(logFile);
  const timer = setInterval(() => {
    const size = sizeOf(logFile);
    if (size === position) return;
    const { count, last } = summarize(readFrom(logFile, size < position ? 0 : position));
    position = size;
    if (count > 0) meld(`${naam} meldt ${count === 1 ? 'een fout' : `${count} fouten`}: ${last} (log/${basename(logFile)})`);
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
