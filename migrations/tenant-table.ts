import type { QueryRunner } from 'typeorm';
import { APP_ROLE, SYSTEM_ROLE } from './roles.js';

/** What the application's user may do with a table. Evidence is INSERT only; nothing may TRUNCATE. */
type Grant = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/**
 * How a row refers to its case or to a person. The reference carries the organisation along: a plain foreign key looks past row-level
 * security and would let a row point at a case next door.
 */
export const VAN_TOETSING = `organisatie_id uuid NOT NULL,
         toetsing_id uuid NOT NULL,
         FOREIGN KEY (toetsing_id, organisatie_id) REFERENCES toetsing (id, organisatie_id)`;
export const vanPersoon = (column: string, nullable: 'NOT NULL' | 'NULL'): string =>
  `${column} uuid ${nullable},
         FOREIGN KEY (${column}, organisatie_id) REFERENCES persoon (id, organisatie_id)`;

/**
 * Puts a table behind the wall between organisations, for its owner too, grants the application what it needs of it, and fixes who a row
 * is: its keys and its place. `verplaatsbaar` names columns of those that may change all the same.
 */
export async function tenantTable(
  runner: QueryRunner,
  table: string,
  grants: readonly Grant[],
  verplaatsbaar: readonly string[] = [],
): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY organisatie ON ${table} USING (organisatie_id = huidige_organisatie()) WITH CHECK (organisatie_id = huidige_organisatie())`,
  );
  await runner.query(`GRANT ${grants.join(', ')} ON ${table} TO ${APP_ROLE}`);
  const keys = (await identity(runner, table)).filter((column) => !verplaatsbaar.includes(column));
  await runner.query(fixed(table, 'identiteit', keys));
}

/** The columns of all keys of a table, and what ties a row to its organisation, case and ronde. */
async function identity(runner: QueryRunner, table: string): Promise<readonly string[]> {
  const columns = await runner.manager.query<readonly { readonly name: string }[]>(
    `SELECT a.attname AS name FROM pg_attribute a
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
       AND (a.attname IN ('organisatie_id', 'toetsing_id', 'ronde')
         OR EXISTS (SELECT FROM pg_constraint c WHERE c.conrelid = a.attrelid AND c.contype IN ('p', 'u') AND a.attnum = ANY (c.conkey)))
     ORDER BY a.attnum`,
    [table],
  );
  return columns.map(({ name }) => name);
}

/** SQL of a trigger that refuses to change these columns, as long as `terwijl` holds for the row as it was. Costs nothing when none of them is set. */
export function fixed(table: string, name: string, columns: readonly string[], terwijl = 'true'): string {
  const row = (side: 'OLD' | 'NEW'): string => `ROW(${columns.map((column) => `${side}.${column}`).join(', ')})`;
  return `CREATE TRIGGER ${table}_${name} BEFORE UPDATE OF ${columns.join(', ')} ON ${table} FOR EACH ROW
    WHEN (${terwijl} AND ${row('OLD')} IS DISTINCT FROM ${row('NEW')}) EXECUTE FUNCTION weiger_wijziging()`;
}

/** SQL of a trigger that refuses an update of which this condition on OLD and NEW holds. */
export function refused(table: string, name: string, columns: string, when: string): string {
  return `CREATE TRIGGER ${table}_${name} BEFORE UPDATE OF ${columns} ON ${table} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION weiger_wijziging()`;
}

/** SQL of a trigger that refuses to empty a table at once: that passes by the triggers of its rows. */
export function notEmptied(table: string): string {
  return `CREATE TRIGGER ${table}_niet_legen BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging()`;
}

/**
 * A function for triggers. Its search path is its own, so that no temporary table of the caller can stand in for one of ours, and nobody
 * but us can hang it on a table.
 */
export async function triggerFunction(
  runner: QueryRunner,
  name: string,
  body: string,
  security: 'DEFINER' | 'INVOKER' = 'INVOKER',
): Promise<void> {
  await runner.query(
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY ${security} SET search_path = public, pg_temp AS $$ ${body} $$`,
  );
  await runner.query(`REVOKE EXECUTE ON FUNCTION ${name}() FROM PUBLIC`);
}

/** PL/pgSQL that refuses with a code: the constraint is named after it. */
export const refuse = (code: string, kind: 'check_violation' | 'restrict_violation' = 'check_violation'): string =>
  `RAISE EXCEPTION '${code}' USING ERRCODE = '${kind}', CONSTRAINT = '${code}', TABLE = TG_TABLE_NAME`;

/** Lets the system role read a few columns of a table across organisations (and delete, for the outbox). */
export async function systemReads(runner: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  await runner.query(`GRANT SELECT (${columns.join(', ')}) ON ${table} TO ${SYSTEM_ROLE}`);
  await runner.query(`CREATE POLICY systeem ON ${table} FOR SELECT TO ${SYSTEM_ROLE} USING (true)`);
}

/** Runs statements one by one, so that the error of a migration names the statement. */
export async function statements(runner: QueryRunner, list: readonly string[]): Promise<void> {
  for (const statement of list) await runner.query(statement);
}
