import type { EntityManager } from 'typeorm';
import type { RondeRef } from '#domain/proces/stand.js';

/** All facts of one ronde that wait: one signal will do for them. */
export interface WachtendeRonde extends RondeRef {
  /** Of the youngest fact. */
  readonly correlatieId: string;
  readonly rijIds: readonly string[];
}

/** The oldest facts that nobody else holds, by ronde; held until the transaction ends. */
export async function neemWachtende(manager: EntityManager, maximum: number): Promise<readonly WachtendeRonde[]> {
  return manager.query(
    `WITH rij AS (SELECT id, organisatie_id, toetsing_id, ronde, correlatie_id FROM outbox ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
     SELECT organisatie_id AS "organisatieId", toetsing_id AS "toetsingId", ronde, array_agg(id::text) AS "rijIds",
            (array_agg(correlatie_id ORDER BY id DESC))[1] AS "correlatieId"
       FROM rij GROUP BY organisatie_id, toetsing_id, ronde ORDER BY min(id)`,
    [maximum],
  );
}

export async function verwijderGedane(manager: EntityManager, rijIds: readonly string[]): Promise<void> {
  if (rijIds.length > 0) await manager.query(`DELETE FROM outbox WHERE id = ANY ($1::bigint[])`, [rijIds]);
}

export interface Achterstand {
  /** Facts that the workflow was not told of yet. */
  readonly aantal: number;
  /** Age of the oldest, in seconds by the database's clock; 0 when none waits. */
  readonly seconden: number;
}

export async function leesAchterstand(manager: EntityManager): Promise<Achterstand> {
  const rijen: readonly Achterstand[] = await manager.query(
    `SELECT count(*)::int AS aantal, greatest(0, coalesce(extract(epoch FROM clock_timestamp() - min(op)), 0))::float8 AS seconden FROM outbox`,
  );
  return rijen[0] ?? { aantal: 0, seconden: 0 };
}
