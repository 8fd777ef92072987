import { setTimeout as pause } from 'node:timers/promises';
import { bareTransactions } from '../bare/bare-transaction.js';
import type { Bench } from '../bench-system.js';
import { copyCases } from '../cases/copy-cases.js';
import { exampleCase } from '../cases/example-case.js';
import { untilQuiet } from '../cases/quiet.js';
import { wakeCases } from '../cases/wake-cases.js';
import { type Figure, p50, p95 } from '../figures.js';
import { USERS } from '../sizes.js';

const BLOCKS = 3;
/** Before anything counts: code that runs for the first time is slow. */
const WARM_UP = 100;
const BARE_PER_ACT = 3;
/** Between half a second and a second and a half, different per act and the same in every run. */
const thinkingMs = (user: number, turn: number): number => 500 + ((user * 0.618 + turn * 0.382) % 1) * 1_000;

/**
 * One act of a person, `zetVogKlaar`, on cases whose workflows run: sign-in, policy, decryption, fact, step, task and term that close, audit
 * event, decision record, remembered answer and outbox in one transaction, while the workflow opens the next step. Against the bare
 * transaction of two inserts.
 */
export async function actPart(bench: Bench): Promise<readonly Figure[]> {
  const { oneUserActs, thinkingActs, busyActs } = bench.sizes;
  const needed = WARM_UP + oneUserActs + USERS * (thinkingActs + busyActs);
  bench.meld(`act: ${needed} zaken klaarzetten`);
  const cases = [...(await copyCases(bench, await exampleCase(bench), needed))];
  await wakeCases(bench, cases);
  const next = (): string => cases.pop() ?? '';

  await series(bench, 0, WARM_UP, next);
  bench.meld('act: één gebruiker');
  const bare: number[] = [];
  const one: number[] = [];
  for (let block = 0; block < BLOCKS; block += 1) {
    await untilQuiet(bench);
    bare.push(...(await bareTransactions(bench.omgeving.database, Math.ceil((oneUserActs * BARE_PER_ACT) / BLOCKS))));
    one.push(...(await series(bench, 0, Math.floor(oneUserActs / BLOCKS), next)));
  }
  await untilQuiet(bench);
  bench.meld(`act: ${USERS} gebruikers die nadenken`);
  const thinking = await together(bench, thinkingActs, next, thinkingMs);
  await untilQuiet(bench);
  bench.meld(`act: ${USERS} gebruikers die niet nadenken`);
  const began = performance.now();
  const busy = await together(bench, busyActs, next);
  const seconds = (performance.now() - began) / 1_000;
  await untilQuiet(bench);
  return [
    {
      part: 'act',
      what: 'handeling van 1 gebruiker, p50',
      unit: 'ms',
      value: p50(one),
      compared: p50(bare),
      expected: [
        { of: 'ratio', atMost: 8 },
        { of: 'value', atMost: 6 },
      ],
    },
    { part: 'act', what: 'handeling van 1 gebruiker, p95', unit: 'ms', value: p95(one), compared: p95(bare) },
    {
      part: 'act',
      what: `${USERS} gebruikers die 1 s nadenken, p95`,
      unit: 'ms',
      value: p95(thinking),
      expected: [{ of: 'value', atMost: 50 }],
    },
    { part: 'act', what: `${USERS} gebruikers zonder pauze, p95`, unit: 'ms', value: p95(busy), expected: [{ of: 'value', atMost: 100 }] },
    { part: 'act', what: `${USERS} gebruikers zonder pauze`, unit: 'per s', value: busy.length / seconds },
  ];
}

/** So many acts of one user, one after another, each on the next case. Returns the milliseconds of each. */
async function series(
  bench: Bench,
  seat: number,
  count: number,
  next: () => string,
  think?: (user: number, turn: number) => number,
): Promise<readonly number[]> {
  const user = await bench.users.as('kabinet', seat);
  const samples: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    if (think !== undefined) await pause(think(seat, turn));
    const { ms } = await user.act('POST', `/api/v1/toetsingen/${next()}/vog/klaarzetting`);
    samples.push(ms);
  }
  return samples;
}

async function together(
  bench: Bench,
  each: number,
  next: () => string,
  think?: (user: number, turn: number) => number,
): Promise<readonly number[]> {
  const seats = Array.from({ length: USERS }, (_, seat) => seat);
  await Promise.all(seats.map((seat) => bench.users.as('kabinet', seat)));
  return (await Promise.all(seats.map((seat) => series(bench, seat, each, next, think)))).flat();
}
