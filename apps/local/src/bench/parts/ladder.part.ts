import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { startBareTimer } from '../bare/bare-client.js';
import type { Bench } from '../bench-system.js';
import { copyCases } from '../cases/copy-cases.js';
import { exampleCase } from '../cases/example-case.js';
import { untilQuiet } from '../cases/quiet.js';
import { wakeCases } from '../cases/wake-cases.js';
import { inParallel } from '../concurrency.js';
import type { Figure } from '../figures.js';
import { USERS } from '../sizes.js';

/** The reminder of T04: the VOG application must be prepared. */
const [STEP, MOMENT] = ['VOG_KLAARZETTEN', 'HERINNERING_1'];
const POLL_MS = 250;
const LONGEST_MS = 15 * 60_000;

interface Recorded {
  readonly recorded: number;
  readonly events: number;
  readonly doubled: number;
  readonly early: number;
  /** From the due instant to the last commit. */
  readonly seconds: number;
}

/**
 * As many moments as there are cases, all due in one and the same instant, which is worse than in one minute: how long until the last one is recorded
 * (with its audit event and its message), whether one was lost or done twice. Against as many bare timers of that kind that write one row each.
 */
export async function ladderPart(bench: Bench): Promise<readonly Figure[]> {
  const { moments } = bench.sizes;
  bench.meld(`ladder: ${moments} zaken klaarzetten`);
  const cases = await copyCases(bench, await exampleCase(bench), moments);
  const began = Date.now();
  await wakeCases(bench, cases);
  // Moving a term costs a running workflow less than starting did, so that every timer is armed in time.
  const armMs = Date.now() - began + 10_000;
  const due = new Date(Date.now() + armMs);
  bench.meld(`ladder: termijnen verzetten; over ${Math.ceil(armMs / 1_000)} s zijn ze alle tegelijk aan de beurt`);
  await moveMoments(bench, cases, due);
  await wakeCases(bench, cases);
  if (Date.now() > due.getTime() - 1_000) throw new Error('the moments were due before every workflow was ready for them');
  const ours = await untilRecorded(bench, cases, due);
  await untilQuiet(bench);
  const bare = await bareTimers(bench, moments, armMs);
  const { events, doubled, early, seconds } = await count(bench, cases, due);
  return [
    { part: 'ladder', what: `${moments} momenten tegelijk: tot het laatste`, unit: 's', value: ours, compared: bare },
    { part: 'ladder', what: 'momenten per seconde', unit: 'per s', value: moments / seconds, compared: moments / bare },
    { part: 'ladder', what: 'momenten verloren', unit: 'stuks', value: moments - events, expected: [{ of: 'value', atMost: 0 }] },
    { part: 'ladder', what: 'momenten dubbel', unit: 'stuks', value: doubled, expected: [{ of: 'value', atMost: 0 }] },
    { part: 'ladder', what: 'momenten te vroeg', unit: 'stuks', value: early, expected: [{ of: 'value', atMost: 0 }] },
  ];
}

async function moveMoments({ sql }: Bench, cases: readonly string[], due: Date): Promise<void> {
  await sql.query(
    `UPDATE termijn_moment m SET op = $2 FROM termijn t WHERE t.id = m.termijn_id AND t.toetsing_id = ANY ($1::uuid[]) AND t.stap = $3 AND m.moment = $4`,
    [cases, due, STEP, MOMENT],
  );
}

/** What stands in the database: moments and the events of the chain that go with them. */
async function count({ sql }: Bench, cases: readonly string[], due: Date): Promise<Recorded> {
  const { rows } = await sql.query<Recorded>(
    `WITH m AS (SELECT m.vastgelegd_op AS at FROM termijn_moment m JOIN termijn t ON t.id = m.termijn_id
                 WHERE t.toetsing_id = ANY ($1::uuid[]) AND t.stap = $3 AND m.moment = $4 AND m.vastgelegd_op IS NOT NULL),
          e AS (SELECT toetsing_id, count(*) AS times FROM audit_gebeurtenis
                 WHERE toetsing_id = ANY ($1::uuid[]) AND soort = 'HERINNERING' AND gegevens->>'stap' = $3 AND gegevens->>'moment' = $4 GROUP BY toetsing_id)
     SELECT (SELECT count(*)::int FROM m) AS recorded, (SELECT count(*)::int FROM e) AS events, (SELECT coalesce(sum(times - 1), 0)::int FROM e) AS doubled,
            (SELECT count(*)::int FROM m WHERE at < $2) AS early, (SELECT extract(epoch FROM max(at) - $2)::float8 FROM m) AS seconds`,
    [cases, due, STEP, MOMENT],
  );
  const [found] = rows;
  if (found === undefined) throw new Error('the database did not count');
  return found;
}

/** Seconds from the due instant until every moment is recorded, or as many as there are when nothing comes any more. */
async function untilRecorded(bench: Bench, cases: readonly string[], due: Date): Promise<number> {
  for (;;) {
    const { recorded, seconds } = await count(bench, cases, due);
    if (recorded >= cases.length || Date.now() > due.getTime() + LONGEST_MS) return seconds;
    await pause(POLL_MS);
  }
}

async function bareTimers({ sql, temporal, meld }: Bench, timers: number, armMs: number): Promise<number> {
  const due = new Date(Date.now() + armMs);
  meld(`ladder: ${timers} kale timers, over ${Math.ceil(armMs / 1_000)} s`);
  await sql.query('TRUNCATE bench.bare_step');
  const ids = Array.from({ length: timers }, () => randomUUID());
  await inParallel(ids, USERS, (caseId) => startBareTimer(temporal, { caseId, at: due.toISOString() }));
  for (;;) {
    const { rows } = await sql.query<{ readonly done: number; readonly seconds: number }>(
      `SELECT count(*)::int AS done, extract(epoch FROM max(at) - $1)::float8 AS seconds FROM bench.bare_step`,
      [due],
    );
    const [found] = rows;
    if (found !== undefined && found.done >= timers) return found.seconds;
    if (Date.now() > due.getTime() + LONGEST_MS) throw new Error('the bare timers did not all go off');
    await pause(POLL_MS);
  }
}
