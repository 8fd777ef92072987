import { createHash } from 'node:crypto';

const KNOOP = Buffer.of(1);

/** RFC 9162 § 2.1.1: SHA-256 of a byte 1, the left and the right hash. */
export const hashKnoop = (links: Uint8Array, rechts: Uint8Array): Buffer =>
  createHash('sha256').update(KNOOP).update(links).update(rechts).digest();

/** Root of a tree without leaves. */
export const LEGE_WORTEL = createHash('sha256').digest();

/** The largest power of two below `n`, which is 2 or more: where RFC 9162 splits a tree. */
export function splitsing(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Whether `n`, 1 or more, is a power of two. */
export const isMacht = (n: number): boolean => n === 1 || splitsing(n) * 2 === n;
