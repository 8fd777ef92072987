import type { Instant } from '../kalender/instant.js';

/** One thing to do, and what must be ready before it opens. A list of these has each after those it waits for. */
export interface Knoop<C extends string> {
  readonly code: C;
  readonly na: readonly C[];
}

export interface Verloop {
  readonly opent: Instant;
  readonly gereed: Instant;
}

/** From the start on: each opens when the last of those it waits for is ready. `gereedVan` tells when one that opens then is ready. */
export function loopVooruit<C extends string>(
  knopen: readonly Knoop<C>[],
  start: Instant,
  gereedVan: (code: C, opent: Instant) => Instant,
): ReadonlyMap<C, Verloop> {
  const verloop = new Map<C, Verloop>();
  for (const { code, na } of knopen) {
    const opent = na.reduce((laatste, eerder) => later(laatste, verloop.get(eerder)?.gereed ?? start), start);
    verloop.set(code, { opent, gereed: gereedVan(code, opent) });
  }
  return verloop;
}

/**
 * From the end back: the last instant at which each may be ready. What nothing waits for may last until `uiterlijk`; for the rest
 * `laatsteOpening` tells when one that must be ready by then has to open at the latest.
 */
export function loopTerug<C extends string>(
  knopen: readonly Knoop<C>[],
  uiterlijk: Instant,
  laatsteOpening: (code: C, uiterlijkGereed: Instant) => Instant,
): ReadonlyMap<C, Instant> {
  const gereed = new Map<C, Instant>();
  for (const { code, na } of [...knopen].reverse()) {
    const eigen = gereed.get(code) ?? uiterlijk;
    gereed.set(code, eigen);
    const opening = na.length === 0 ? eigen : laatsteOpening(code, eigen);
    for (const eerder of na) gereed.set(eerder, eerste(gereed.get(eerder) ?? opening, opening));
  }
  return gereed;
}

/** The longest path: from the last one back, each time to the one that was ready last of those it waited for; of two, the one named first. */
export function kritiekePadVan<C extends string>(knopen: readonly Knoop<C>[], verloop: ReadonlyMap<C, Verloop>): readonly C[] {
  const pad: C[] = [];
  const gereed = (code: C): string => verloop.get(code)?.gereed ?? '';
  let code = knopen.at(-1)?.code;
  while (code !== undefined) {
    pad.unshift(code);
    const na: readonly C[] = knopen.find((knoop) => knoop.code === code)?.na ?? [];
    code = na.reduce<C | undefined>((laatste, een) => (laatste === undefined || gereed(een) > gereed(laatste) ? een : laatste), undefined);
  }
  return pad;
}

const later = (a: Instant, b: Instant): Instant => (b > a ? b : a);
const eerste = (a: Instant, b: Instant): Instant => (b < a ? b : a);
