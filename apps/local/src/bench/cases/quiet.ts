import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from '../bench-system.js';

const SECOND_MS = 1_000;
/** So many silent seconds in a row. */
const SILENT_SECONDS = 3;
/** Transactions in a second in which nothing goes on: our own question, and now and then the relay. */
const IDLE_TRANSACTIONS = 5;
const LONGEST_MINUTES = 20;

interface Look {
  readonly waiting: boolean;
  /** Transactions in this database so far. Loading a stand is one as well, so that a workflow that only looks shows here. */
  readonly transactions: number;
}

/**
 * Waits until the workflows have caught up: no fact waits in the outbox, no message waits to be sent, and nobody asks the database anything
 * for some seconds. Throws when that takes longer than twenty minutes.
 */
export async function untilQuiet({ sql }: Pick<Bench, 'sql'>): Promise<void> {
  const until = Date.now() + LONGEST_MINUTES * 60_000;
  let before = await look(sql);
  for (let silent = 0; silent < SILENT_SECONDS;) {
    if (Date.now() > until) throw new Error(`the workflows did not come to rest in ${LONGEST_MINUTES} minutes`);
    await pause(SECOND_MS);
    const now = await look(sql);
    silent = !now.waiting && now.transactions - before.transactions <= IDLE_TRANSACTIONS ? silent + 1 : 0;
    before = now;
  }
}

async function look(sql: Bench['sql']): Promise<Look> {
  const { rows } = await sql.query<Look>(
    `SELECT EXISTS (SELECT FROM outbox) OR EXISTS (SELECT FROM bericht WHERE status = 'TE_VERZENDEN') AS waiting,
            (SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database())::float8 AS transactions`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('the database did not answer');
  return found;
}
