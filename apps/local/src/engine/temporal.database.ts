import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { lastLines } from './log-file.js';
import { run } from './program.js';
import { diskFull, isDiskFull, StartError } from './start-error.js';
import type { TemporalStore } from './temporal.config.js';

const ROLE = 'temporal';
const DATABASES = [
  { name: 'temporal', schema: 'postgresql/v12/temporal' },
  { name: 'temporal_visibility', schema: 'postgresql/v12/visibility' },
] as const;

/** The role's password: random, kept in Temporal's folder (mode 0600). */
function secret(dataDir: string): string {
  const file = join(dataDir, 'wachtwoord');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const made = randomBytes(24).toString('base64url');
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}

/** Role, databases and schema of Temporal. `sqlTool` may be anything that carries the schemas of `version`. */
export async function prepareTemporalDatabase(
  superUserUrl: string,
  dataDir: string,
  sqlTool: string,
  version: string,
): Promise<TemporalStore> {
  const { hostname, port } = new URL(superUserUrl);
  const store: TemporalStore = { host: hostname, port: Number(port || 5432), user: ROLE, password: secret(dataDir) };
  const made = await makeDatabases(superUserUrl, store.password);
  const marker = join(dataDir, 'schema-versie');
  const known = existsSync(marker) ? readFileSync(marker, 'utf8').trim() : '';
  if (!made && known === version) return store;
  await Promise.all(DATABASES.map(({ name, schema }) => applySchema(sqlTool, store, name, schema)));
  writeFileSync(marker, version);
  return store;
}

/** Makes what is missing; true when a database was new. Temporal's role owns its two databases and can nothing elsewhere. */
async function makeDatabases(superUserUrl: string, password: string): Promise<boolean> {
  const client = new Client({ connectionString: superUserUrl });
  await client.connect();
  try {
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE]);
    const verb = roles.rowCount === 0 ? 'CREATE' : 'ALTER';
    await client.query(`${verb} ROLE ${ROLE} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`);
    let made = false;
    for (const { name } of DATABASES) {
      const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      if (found.rowCount !== 0) continue;
      await client.query(`CREATE DATABASE ${name} OWNER ${ROLE}`);
      await client.query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC`);
      made = true;
    }
    return made;
  } finally {
    await client.end();
  }
}

/** Repeatable: an interrupted or older schema is brought to the version of the tool. */
async function applySchema(tool: string, store: TemporalStore, database: string, schema: string): Promise<void> {
  const connection = [
    '--plugin',
    'postgres12',
    '--endpoint',
    store.host,
    '--port',
    String(store.port),
    '--user',
    store.user,
    '--database',
    database,
  ];
  const env = { ...process.env, SQL_PASSWORD: store.password };
  if (!(await hasVersionTable(store, database))) {
    await must(await run(tool, [...connection, 'setup-schema', '--version', '0.0'], { env }), database);
  }
  await must(await run(tool, [...connection, 'update-schema', '--schema-name', schema], { env }), database);
}

async function hasVersionTable(store: TemporalStore, database: string): Promise<boolean> {
  const client = new Client({ ...store, database });
  await client.connect();
  try {
    const table = await client.query<{ there: boolean }>(`SELECT to_regclass('public.schema_version') IS NOT NULL AS there`);
    return table.rows[0]?.there === true && (await client.query('SELECT 1 FROM schema_version')).rowCount !== 0;
  } finally {
    await client.end();
  }
}

async function must(result: { readonly code: number; readonly output: string }, database: string): Promise<void> {
  if (result.code === 0) return;
  if (isDiskFull(result.output)) throw diskFull('de database');
  throw new StartError(`De database ${database} van Temporal kon niet klaargemaakt worden:\n${lastLines(result.output, 3).join('\n')}`, [
    'Begin opnieuw met lege gegevens: npm start -- --schoon',
  ]);
}
