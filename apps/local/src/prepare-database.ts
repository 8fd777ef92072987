import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDatabase } from '#persistence/prepare-database.js';
import { Client } from 'pg';
import type { RunningPostgres } from './engine/postgres.engine.js';
import { ORGANISATIES, PERSONEN } from './people.js';
import { seedPeople } from './seed-people.js';

export const DATABASE = 'integriteitstoetsing';

export interface LocalDatabase {
  /** For the api and the worker. */
  readonly appUrl: string;
  /** For programs that look into everything (demo, bench, tests): the superuser. */
  readonly beheerUrl: string;
}

/** Makes our database in the embedded PostgreSQL when it isn't there, migrates it, and puts the made-up people in. Repeatable. */
export async function prepareLocalDatabase(postgres: RunningPostgres, secretDir: string): Promise<LocalDatabase> {
  await createDatabase(postgres.superUserUrl);
  const beheerUrl = postgres.url(DATABASE);
  const { appUrl } = await prepareDatabase({ beheerUrl, wachtwoord: appPassword(secretDir) });
  await seedPeople({ beheerUrl, organisaties: ORGANISATIES, personen: PERSONEN });
  return { appUrl, beheerUrl };
}

async function createDatabase(superUserUrl: string): Promise<void> {
  const client = new Client({ connectionString: superUserUrl });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** The same password every time: a system that is still stopping must not lose its connections to a changed one. */
function appPassword(secretDir: string): string {
  const file = join(secretDir, 'database-wachtwoord');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const made = randomBytes(24).toString('base64url');
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}
