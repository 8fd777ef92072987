import { hashKnoop, isMacht } from './hash.js';

const oneven = (n: number): boolean => n % 2 === 1;
const half = (n: number): number => Math.floor(n / 2);

/** RFC 9162 § 2.1.3.2: whether this leaf is in the tree of `grootte` leaves with this root, at this place. */
export function isInclusie(blad: Buffer, plaats: number, grootte: number, wortel: Buffer, pad: readonly Buffer[]): boolean {
  if (!(plaats >= 0 && plaats < grootte)) return false;
  let [fn, sn, hash] = [plaats, grootte - 1, blad];
  for (const zus of pad) {
    if (sn === 0) return false;
    if (oneven(fn) || fn === sn) {
      hash = hashKnoop(zus, hash);
      while (!oneven(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      hash = hashKnoop(hash, zus);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && hash.equals(wortel);
}

/** A tree, by how many leaves it has and its root. */
export interface Stand {
  readonly grootte: number;
  readonly wortel: Buffer;
}

/** RFC 9162 § 2.1.4.2: whether the smaller tree is the begin of the larger one. */
export function isConsistent(van: Stand, tot: Stand, pad: readonly Buffer[]): boolean {
  if (van.grootte === tot.grootte) return pad.length === 0 && van.wortel.equals(tot.wortel);
  if (van.grootte > tot.grootte) return false;
  if (van.grootte === 0) return pad.length === 0;
  const [eerste, ...rest] = isMacht(van.grootte) ? [van.wortel, ...pad] : pad;
  if (eerste === undefined) return false;
  let [fn, sn] = [van.grootte - 1, tot.grootte - 1];
  while (oneven(fn)) [fn, sn] = [half(fn), half(sn)];
  let [oud, nieuw] = [eerste, eerste];
  for (const zus of rest) {
    if (sn === 0) return false;
    if (oneven(fn) || fn === sn) {
      [oud, nieuw] = [hashKnoop(zus, oud), hashKnoop(zus, nieuw)];
      while (!oneven(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      nieuw = hashKnoop(nieuw, zus);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && oud.equals(van.wortel) && nieuw.equals(tot.wortel);
}
