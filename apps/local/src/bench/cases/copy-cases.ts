import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { persoonPlek } from '#dossier/persoon/persoon-plek.js';
import { toetsingPlek } from '#dossier/toetsing/toetsing-plek.js';
import { nieuwZaaknummer } from '#dossier/toetsing/zaaknummer.js';
import { emailIndex } from '#vault/keys/email-index.js';
import { FileKeyProvider } from '#vault/keys/file-key-provider.js';
import { Sleutelbos } from '#vault/sleutelbos.js';
import type { Client } from 'pg';
import type { Bench } from '../bench-system.js';
import { type Column, copyStatement } from './copy-columns.js';

/** Rows per statement. */
const BATCH = 1_000;
/** Not copied: keys are made anew, the workflow is told by the caller, and decisions on access are not part of the state of a case. */
const LEFT_OUT = ['sleutel', 'outbox', 'toegangsbesluit'];

interface Example {
  readonly organisatieId: string;
  readonly kandidaatId: string;
}

/**
 * Copies a case so many times, each with a kandidaat, a key and sealed names of its own, as if it had been played as often. Only the chain of
 * events is a copy, hashes and all: one can add to it, but it does not verify. Returns the ids.
 */
export async function copyCases(bench: Pick<Bench, 'sql' | 'omgeving'>, exampleId: string, count: number): Promise<readonly string[]> {
  const { sql, omgeving } = bench;
  const keys = await FileKeyProvider.open(join(omgeving.dataMap, 'geheim', 'sleutels'));
  const { rows } = await sql.query<Example>(
    `SELECT organisatie_id AS "organisatieId", kandidaat_id AS "kandidaatId" FROM toetsing WHERE id = $1`,
    [exampleId],
  );
  const [example] = rows;
  if (example === undefined) throw new Error(`there is no case ${exampleId}`);
  const sealer = new Sealer(keys, example.organisatieId, await organisationKey(sql, keys, example.organisatieId));
  const statements = (await tablesOf(sql)).map(([table, columns]) => copyStatement(table, columns));
  const ids: string[] = [];
  while (ids.length < count) {
    const batch = await sealer.make(Math.min(BATCH, count - ids.length), ids.length);
    await sql.query('BEGIN');
    // As replicas do: without triggers and references, which the example has passed already.
    await sql.query('SET LOCAL session_replication_role = replica');
    await insertPeople(sql, example, batch);
    for (const statement of statements) await sql.query(statement, [exampleId]);
    await sql.query('DROP TABLE copies');
    await sql.query('COMMIT');
    ids.push(...batch.map(({ id }) => id));
  }
  await sql.query('ANALYZE');
  return ids;
}

type Sealed = Awaited<ReturnType<Sealer['make']>>[number];

/** Makes what differs per copy: ids, key, and the names sealed with it. */
class Sealer {
  constructor(
    private readonly keys: FileKeyProvider,
    private readonly organisatieId: string,
    private readonly ofOrganisation: Sleutelbos,
  ) {}

  make(count: number, from: number) {
    return Promise.all(Array.from({ length: count }, (_, i) => this.#one(from + i + 1)));
  }

  async #one(number: number) {
    const [id, kandidaat] = [randomUUID(), randomUUID()];
    const dataKey = randomBytes(32);
    const { verpakt, sleutelId } = await this.keys.wrap(id, dataKey);
    const ofCase = new Sleutelbos(this.organisatieId, dataKey);
    const naam = `Kandidaat Nummer ${number}`;
    const email = `${kandidaat}@post.example`;
    const hex = (bytes: Buffer): string => bytes.toString('hex');
    return {
      number,
      id,
      kandidaat_id: kandidaat,
      zaaknummer: nieuwZaaknummer(),
      omhuld: hex(verpakt),
      kek_id: sleutelId,
      kandidaat_naam: hex(ofCase.verzegel(toetsingPlek(id, 'kandidaat_naam'), naam)),
      kandidaat_email: hex(ofCase.verzegel(toetsingPlek(id, 'kandidaat_email'), email)),
      persoon_naam: hex(this.ofOrganisation.verzegel(persoonPlek(kandidaat, 'naam'), naam)),
      persoon_email: hex(this.ofOrganisation.verzegel(persoonPlek(kandidaat, 'email'), email)),
      email_index: hex(emailIndex(this.keys, email)),
    };
  }
}

async function organisationKey(sql: Client, keys: FileKeyProvider, organisatieId: string): Promise<Sleutelbos> {
  const { rows } = await sql.query<{ readonly verpakt: Buffer; readonly sleutelId: string }>(
    `SELECT omhuld AS verpakt, kek_id AS "sleutelId" FROM sleutel WHERE toetsing_id IS NULL AND organisatie_id = $1`,
    [organisatieId],
  );
  const [wrapped] = rows;
  if (wrapped === undefined) throw new Error('the organisation has no key');
  return new Sleutelbos(organisatieId, await keys.unwrap(organisatieId, wrapped));
}

/** Every table with rows of a case, and `toetsing` itself; generated columns left out. */
async function tablesOf(sql: Client): Promise<readonly (readonly [string, readonly Column[]])[]> {
  const { rows } = await sql.query<Column & { readonly table: string }>(
    `SELECT c.table_name AS "table", c.column_name AS name, c.data_type AS type FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_identity = 'NO' AND c.is_generated = 'NEVER'
        AND (table_name = 'toetsing' OR EXISTS (SELECT FROM information_schema.columns k
          WHERE k.table_schema = 'public' AND k.table_name = c.table_name AND k.column_name = 'toetsing_id'))
        AND NOT table_name = ANY ($1) ORDER BY table_name, c.ordinal_position`,
    [LEFT_OUT],
  );
  const tables = new Map<string, Column[]>();
  for (const { table, name, type } of rows) tables.set(table, [...(tables.get(table) ?? []), { name, type }]);
  return [...tables];
}

/** The copies as a table for the statements, their kandidaten and their keys. */
async function insertPeople(sql: Client, { organisatieId, kandidaatId }: Example, batch: readonly Sealed[]): Promise<void> {
  await sql.query(
    `CREATE TEMP TABLE copies ON COMMIT DROP AS
     SELECT x.number, x.id, x.kandidaat_id, x.zaaknummer, x.kek_id, $2::uuid AS voorbeeld_kandidaat, decode(x.omhuld, 'hex') AS omhuld,
            decode(x.kandidaat_naam, 'hex') AS kandidaat_naam, decode(x.kandidaat_email, 'hex') AS kandidaat_email,
            decode(x.persoon_naam, 'hex') AS persoon_naam, decode(x.persoon_email, 'hex') AS persoon_email, decode(x.email_index, 'hex') AS email_index
       FROM jsonb_to_recordset($1::jsonb) AS x(number int, id uuid, kandidaat_id uuid, zaaknummer text, kek_id text, omhuld text,
            kandidaat_naam text, kandidaat_email text, persoon_naam text, persoon_email text, email_index text)`,
    [JSON.stringify(batch), kandidaatId],
  );
  await sql.query(
    `INSERT INTO persoon (id, organisatie_id, naam, email, email_index) SELECT kandidaat_id, $1, persoon_naam, persoon_email, email_index FROM copies`,
    [organisatieId],
  );
  await sql.query(`INSERT INTO persoon_rol (organisatie_id, persoon_id, rol) SELECT $1, kandidaat_id, 'KANDIDAAT' FROM copies`, [
    organisatieId,
  ]);
  await sql.query(
    `INSERT INTO sleutel (id, organisatie_id, toetsing_id, omhuld, kek_id, gemaakt_op) SELECT gen_random_uuid(), $1, id, omhuld, kek_id, now() FROM copies`,
    [organisatieId],
  );
}
