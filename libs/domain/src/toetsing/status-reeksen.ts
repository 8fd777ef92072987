import { TOETSING_STATUSSEN, type ToetsingStatus } from './toetsing-status.js';

/** A set of statuses in words, in the order of the procedure; three or more that follow each other as a stretch (`CONCEPT..GESTART`). */
export function statusReeksen(statussen: readonly ToetsingStatus[], totEnMet: string, scheiding: string): string {
  const reeksen: ToetsingStatus[][] = [];
  TOETSING_STATUSSEN.forEach((status, i) => {
    const vorige = TOETSING_STATUSSEN[i - 1];
    if (!statussen.includes(status)) return;
    if (vorige !== undefined && statussen.includes(vorige)) reeksen.at(-1)?.push(status);
    else reeksen.push([status]);
  });
  return reeksen.map((reeks) => (reeks.length > 2 ? `${reeks[0]}${totEnMet}${reeks.at(-1)}` : reeks.join(scheiding))).join(scheiding);
}
