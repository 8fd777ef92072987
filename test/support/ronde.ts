import { Client as TemporalClient, Connection, ScheduleOverlapPolicy } from '@temporalio/client';
import { Client } from 'pg';
import type { Omgeving } from './system.js';

/** Rows of the database of a running system. */
export async function rijenVan<T>(
  { database }: Pick<Omgeving, 'database'>,
  sql: string,
  ...waarden: readonly unknown[]
): Promise<readonly T[]> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query(sql, [...waarden])).rows as T[];
  } finally {
    await client.end();
  }
}

/** Has the hourly round of a running system done until this gives a row for the case. */
export async function rondeTot(systeem: Omgeving, sql: string, toetsingId: string): Promise<void> {
  const connection = await Connection.connect({ address: systeem.temporal });
  try {
    const ronde = new TemporalClient({ connection, namespace: systeem.namespace }).schedule.getHandle('dagelijks');
    const tot = Date.now() + 60_000;
    while ((await rijenVan(systeem, sql, toetsingId)).length === 0) {
      if (Date.now() > tot) throw new Error(`never: ${sql}`);
      if ((await ronde.describe()).info.runningActions.length === 0) await ronde.trigger(ScheduleOverlapPolicy.BUFFER_ONE);
    }
  } finally {
    await connection.close();
  }
}

/** The practice term of a case that was closed is minutes: those have passed. */
export async function laatBewaartermijnVerstrijken(systeem: Omgeving, toetsingId: string): Promise<void> {
  await rijenVan(
    systeem,
    `WITH t AS (UPDATE termijn SET einde = now() - interval '1 minute' WHERE toetsing_id = $1 AND code = 'T18' RETURNING id)
     UPDATE termijn_moment m SET op = now() - interval '1 minute' FROM t WHERE m.termijn_id = t.id AND m.vastgelegd_op IS NULL`,
    toetsingId,
  );
}
