const EERSTE = 60;
const HOOGSTENS = 3_600;

/** How long who failed too often is locked out, the `keer`-th time (from 1) within a day: a minute, then four times as long, at most an hour. */
export function slotSeconden(keer: number): number {
  return Math.min(EERSTE * 4 ** (Math.max(1, keer) - 1), HOOGSTENS);
}
