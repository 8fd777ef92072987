import type { Client } from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}
export const sql = (text: string, ...values: readonly unknown[]): Statement => ({ text, values });

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** An INSERT of a row as the builders make it. */
export function voegToe(table: string, row: object): Statement {
  const entries = Object.entries(row);
  const columns = entries.map(([name]) => snake(name)).join(', ');
  return sql(
    `INSERT INTO ${table} (${columns}) VALUES (${entries.map((_, i) => `$${i + 1}`).join(', ')})`,
    ...entries.map(([, value]) => value),
  );
}

/**
 * Tries statements in one transaction on behalf of an organisation and takes everything back. The answer: the name of what refused, else
 * the SQLSTATE, else how many rows the last statement touched.
 */
export async function poging(client: Client, organisatieId: string | null, ...statements: readonly Statement[]): Promise<string> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT set_config('app.organisatie', $1, true)`, [organisatieId ?? '']);
    let touched = 0;
    for (const { text, values } of statements) touched = (await client.query(text, [...values])).rowCount ?? 0;
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    return `${touched} rij`;
  } catch (error) {
    const { constraint, code } = error as { constraint?: string; code?: string };
    return constraint ?? code ?? String(error);
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Runs statements in one transaction on behalf of an organisation and keeps the result. */
export async function doe(client: Client, organisatieId: string, ...statements: readonly Statement[]): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT set_config('app.organisatie', $1, true)`, [organisatieId]);
    for (const { text, values } of statements) await client.query(text, [...values]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Returns once `work`, which runs on `client`, waits for a lock or is done: then it has looked at what there was to see. */
export async function totdatHetWacht(observer: Client, client: Client, work: Promise<unknown>): Promise<void> {
  const pid: unknown = Reflect.get(client, 'processID');
  let done = false;
  const end = (): void => {
    done = true;
  };
  work.then(end, end);
  for (let waits = false; !done && !waits;) {
    const { rows } = await observer.query<{ waits: boolean }>(
      `SELECT wait_event_type = 'Lock' AS waits FROM pg_stat_activity WHERE pid = $1`,
      [pid],
    );
    waits = rows[0]?.waits === true;
  }
}
