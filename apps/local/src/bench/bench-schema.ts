import type { Client } from 'pg';

const BARE_TABLES = [
  `bench.bare_fact (case_id uuid, code text, number int, value text NOT NULL, at timestamptz(3) NOT NULL, person uuid, PRIMARY KEY (case_id, code, number))`,
  `bench.bare_event (case_id uuid, number bigint, kind text NOT NULL, person uuid, data jsonb NOT NULL, previous bytea NOT NULL, hash bytea NOT NULL,
     at timestamptz(3) NOT NULL, PRIMARY KEY (case_id, number))`,
  `bench.bare_step (case_id uuid, number int, content jsonb NOT NULL, at timestamptz(3) NOT NULL, PRIMARY KEY (case_id, number))`,
];

/** Per table: what happens to its rows, and what is then said about them. */
const SAID: readonly (readonly [table: string, event: string, message: string])[] = [
  ['stap', 'INSERT', `NEW.toetsing_id || ' stap ' || NEW.code || '/' || NEW.volgnummer`],
  ['feit', 'INSERT', `NEW.toetsing_id || ' feit ' || NEW.code || '/' || NEW.volgnummer`],
  ['toetsing', 'UPDATE OF status', `NEW.id || ' status ' || NEW.status`],
  ['bench.bare_step', 'INSERT', `NEW.case_id || ' bare ' || NEW.number`],
];

/**
 * What the bench adds to its throw-away database: the bare tables, and triggers by which it hears what happened, at the commit, without
 * asking. They cost the product a notification per step, fact and status, and the bare workflows one per row.
 */
export async function addBenchSchema(superuser: Client): Promise<void> {
  await superuser.query('CREATE SCHEMA bench');
  for (const table of BARE_TABLES) await superuser.query(`CREATE TABLE ${table}`);
  for (const [table, event, message] of SAID) {
    const name = `bench.say_${table.replace('bench.', '')}`;
    await superuser.query(
      `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('bench', ${message}); RETURN NULL; END $$`,
    );
    await superuser.query(`CREATE TRIGGER bench_say AFTER ${event} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${name}()`);
  }
}
