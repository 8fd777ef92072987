import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from '../bench-system.js';

const POLL_MS = 200;
/** So long nothing may have happened before we call it quiet. */
const SILENCE_MS = 1_500;
const LONGEST_MINUTES = 15;

/**
 * Waits until the workflows have caught up: no fact waits in the outbox, no message waits to be sent, and nothing was recorded for a while.
 * Throws when that takes longer than a quarter of an hour.
 */
export async function untilQuiet({ sql, listener }: Pick<Bench, 'sql' | 'listener'>): Promise<void> {
  const until = Date.now() + LONGEST_MINUTES * 60_000;
  for (;;) {
    const { rows } = await sql.query<{ readonly waiting: boolean }>(
      `SELECT EXISTS (SELECT FROM outbox) OR EXISTS (SELECT FROM bericht WHERE status = 'TE_VERZENDEN') AS waiting`,
    );
    if (rows[0]?.waiting === false && performance.now() - listener.lastHeard > SILENCE_MS) return;
    if (Date.now() > until) throw new Error(`the workflows did not come to rest in ${LONGEST_MINUTES} minutes`);
    await pause(POLL_MS);
  }
}
