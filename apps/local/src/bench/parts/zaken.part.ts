import { playBareCase } from '../bare/bare-client.js';
import type { Bench } from '../bench-system.js';
import { PlayedCase } from '../cases/played-case.js';
import { untilQuiet } from '../cases/quiet.js';
import { playWholeCase } from '../cases/road.js';
import { writesPerAct } from '../cases/writes-per-act.js';
import { inParallel, Places } from '../concurrency.js';
import type { Figure } from '../figures.js';
import { USERS } from '../sizes.js';

/**
 * Whole cases, from the concept to the letter that was handed over, sixteen at a time, all acts of the main road through the API. Against bare
 * workflows of the same shape: as many signals, the writes of the process after each of them, counted in a case that was just played. In turns.
 * A case in its reading window waits for the clock: it gives its place to another one, and time in which all that are left only wait is not counted.
 */
export async function zakenPart(bench: Bench): Promise<readonly Figure[]> {
  const { cases, rounds } = bench.sizes;
  bench.meld('zaken: één hele zaak om de vorm te zien');
  const first = await newCase(bench, 'v', 0);
  await playWholeCase(first, (wait) => wait());
  await untilQuiet(bench);
  const shape = await writesPerAct(bench.sql, first.id);
  await playBareCase(bench.temporal, bench.listener, shape);

  let ourMs = 0;
  let bareMs = 0;
  for (let round = 1; round <= rounds; round += 1) {
    bench.meld(`zaken: ronde ${round} van ${rounds}, ${cases} zaken`);
    const played = await inParallel(
      Array.from({ length: cases }, (_, index) => index),
      1,
      (index) => newCase(bench, `r${round}n`, index),
    );
    await untilQuiet(bench);
    ourMs += await playAll(played);
    await untilQuiet(bench);
    bareMs += await playAllBare(bench, cases, shape);
  }
  const perSecond = (ms: number): number => (cases * rounds * 1_000) / ms;
  const [signals, writes] = [shape.length, shape.reduce((sum, count) => sum + count, 0)];
  return [
    {
      part: 'zaken',
      what: `hele zaken, ${USERS} tegelijk (${signals} handelingen, ${writes} stappen van het proces)`,
      unit: 'per s',
      value: perSecond(ourMs),
      compared: perSecond(bareMs),
      expected: [{ of: 'ratio', atLeast: 0.6 }],
    },
    { part: 'zaken', what: 'handelingen', unit: 'per s', value: perSecond(ourMs) * signals, compared: perSecond(bareMs) * signals },
  ];
}

/** A case that is about to begin; its kandidaat has signed in already. */
async function newCase(bench: Bench, prefix: string, index: number): Promise<PlayedCase> {
  const played = new PlayedCase(bench, `kandidaat-${prefix}${index}`);
  await played.signIn();
  return played;
}

/** Milliseconds in which at least one case was worked on. */
async function playAll(cases: readonly PlayedCase[]): Promise<number> {
  const places = new Places(USERS);
  await Promise.all(
    cases.map(async (played) => {
      await places.take();
      try {
        await playWholeCase(played, (wait) => places.without(wait));
      } finally {
        places.giveBack();
      }
    }),
  );
  return places.busyMs;
}

async function playAllBare({ temporal, listener }: Bench, count: number, shape: readonly number[]): Promise<number> {
  const began = performance.now();
  await inParallel(
    Array.from({ length: count }, (_, index) => index),
    USERS,
    () => playBareCase(temporal, listener, shape),
  );
  return performance.now() - began;
}
