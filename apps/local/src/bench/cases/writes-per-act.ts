import type { Client } from 'pg';

/** One event of the chain of a case: by a person, or by the process. */
export interface ChainEvent {
  readonly kind: string;
  readonly byProcess: boolean;
}

/** The shape of a played case for the bare workflow: for every act, from the start on, how much the process wrote before the next one. */
export async function writesPerAct(sql: Client, toetsingId: string): Promise<readonly number[]> {
  const { rows } = await sql.query<ChainEvent>(
    `SELECT soort AS kind, rol = 'SYSTEEM' AS "byProcess" FROM audit_gebeurtenis WHERE toetsing_id = $1 ORDER BY volgnummer`,
    [toetsingId],
  );
  return shapeOf(rows);
}

/** What happened before the start has no workflow yet. */
export function shapeOf(events: readonly ChainEvent[]): readonly number[] {
  const start = events.findIndex(({ kind }) => kind === 'startToetsing');
  const writes: number[] = [];
  for (const { byProcess } of start === -1 ? [] : events.slice(start)) {
    if (byProcess) writes.push((writes.pop() ?? 0) + 1);
    else writes.push(0);
  }
  return writes;
}
