import type { TestDatabase } from './database.js';

/** One row that a transaction of the application wrote. */
export interface SpoorRij {
  readonly tabel: string;
  readonly op: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly toetsingId: string | null;
  /** Of an UPDATE: what changed. */
  readonly kolommen: readonly string[];
  /** What is known of a row of evidence: its soort, inzage, vraag, naam; and of a message how its delivery stands. */
  readonly bewijs: Readonly<Record<string, string | null>>;
}

/** What one committed transaction of the application wrote, in its order. What was rolled back left nothing. */
export interface SpoorTransactie {
  readonly tx: string;
  readonly rijen: readonly SpoorRij[];
}

/** In a transaction of the application that only prepares a test: what it writes is no act. */
export const VOORBEREIDING = `SELECT set_config('spoor.voorbereiding', 'ja', true)`;

/**
 * Lets the database tell which rows each transaction writes, by a trigger on every table of an organisation. Written in that transaction
 * itself, so that what is rolled back is not told; for the login of the application only, so that what a test puts in is not either.
 */
export async function volgSpoor({ superClient, appUrl }: TestDatabase): Promise<void> {
  const { username } = new URL(appUrl);
  await superClient.query(`
    CREATE SCHEMA spoor;
    CREATE TABLE spoor.rij (nr bigserial PRIMARY KEY, tx text NOT NULL, tabel text NOT NULL, op text NOT NULL, toetsing_id text, kolommen text[] NOT NULL, bewijs jsonb NOT NULL);
    CREATE FUNCTION spoor.noteer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    DECLARE oud jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
            nieuw jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
            rij jsonb := coalesce(nieuw, oud);
    BEGIN
      IF session_user <> TG_ARGV[0] OR current_setting('spoor.voorbereiding', true) = 'ja' THEN RETURN NULL; END IF;
      INSERT INTO spoor.rij (tx, tabel, op, toetsing_id, kolommen, bewijs)
      SELECT pg_current_xact_id()::text, TG_TABLE_NAME, TG_OP, CASE TG_TABLE_NAME WHEN 'toetsing' THEN rij->>'id' ELSE rij->>'toetsing_id' END,
        CASE TG_OP WHEN 'UPDATE' THEN (SELECT coalesce(array_agg(k ORDER BY k), '{}') FROM jsonb_object_keys(nieuw) k WHERE nieuw->k IS DISTINCT FROM oud->k) ELSE '{}' END,
        CASE TG_TABLE_NAME
          WHEN 'audit_gebeurtenis' THEN jsonb_build_object('soort', rij->>'soort', 'inzage', rij->'gegevens'->>'inzage')
          WHEN 'organisatie_gebeurtenis' THEN jsonb_build_object('soort', rij->>'soort')
          WHEN 'toegangsbesluit' THEN jsonb_build_object('vraag', rij->>'vraag', 'toegestaan', rij->>'toegestaan')
          WHEN 'bericht' THEN jsonb_build_object('stand', rij->>'status')
          WHEN 'uitnodiging' THEN jsonb_build_object('stand', rij->>'mail')
          WHEN 'verwerking' THEN jsonb_build_object('naam', rij->>'naam')
          ELSE '{}' END;
      RETURN NULL;
    END $$;`);
  const { rows } = await superClient.query<{ tabel: string }>(
    `SELECT c.relname AS tabel FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisatie_id'
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`,
  );
  for (const { tabel } of rows)
    await superClient.query(
      `CREATE TRIGGER zz_spoor AFTER INSERT OR UPDATE OR DELETE ON ${tabel} FOR EACH ROW EXECUTE FUNCTION spoor.noteer('${username}')`,
    );
}

/** Every transaction that wrote something since the beginning, in the order in which they began to write. */
export async function leesSpoor({ superClient }: TestDatabase): Promise<readonly SpoorTransactie[]> {
  const { rows } = await superClient.query<SpoorTransactie>(
    `SELECT tx, jsonb_agg(jsonb_build_object('tabel', tabel, 'op', op, 'toetsingId', toetsing_id, 'kolommen', kolommen, 'bewijs', bewijs) ORDER BY nr) AS rijen
       FROM spoor.rij GROUP BY tx ORDER BY min(nr)`,
  );
  return rows;
}
