import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedPeople } from '#access/seed/seed-people.js';
import { createDataSource } from '#persistence/data-source.js';
import { prepareDatabase } from '#persistence/prepare-database.js';
import { herhaalVernietigingen } from '#dossier/vernietiging/herhaal-vernietigingen.js';
import { FileKeyProvider } from '#vault/keys/file-key-provider.js';
import { controleerSleutels } from '#vault/keys/sleutelcontrole.js';
import { FileObjectStore } from '#vault/store/file-object-store.js';
import { Client } from 'pg';
import type { RunningPostgres } from './engine/postgres.engine.js';
import { ORGANISATIES, PERSONEN } from './people.js';

export const DATABASE = 'integriteitstoetsing';

export interface LocalDatabase {
  /** For the api and the worker. */
  readonly appUrl: string;
  /** For programs that look into everything (demo, bench, tests): who may do everything there. */
  readonly beheerUrl: string;
}

export interface PrepareLocal {
  /** Our own server, or the URL of a database elsewhere, for a user who may make roles and tables in it. */
  readonly database: RunningPostgres | string;
  readonly secretDir: string;
  readonly keyFile: string;
  readonly opslagUrl: string;
  /** Who signs the made-up people in. */
  readonly issuer: string;
}

/** Makes our database where it isn't there, migrates it, and puts the made-up people in. Repeatable. */
export async function prepareLocalDatabase({ database, secretDir, keyFile, opslagUrl, issuer }: PrepareLocal): Promise<LocalDatabase> {
  const beheerUrl = typeof database === 'string' ? database : await ownDatabase(database);
  const { appUrl, eigenaarUrl } = await prepareDatabase({ beheerUrl, wachtwoord: appPassword(secretDir) });
  const keyProvider = await FileKeyProvider.open(keyFile);
  await controleer(appUrl, keyProvider);
  // With a store elsewhere the api says what to do.
  if (opslagUrl.startsWith('file:'))
    await herhaalVernietigingen({ eigenaarUrl, keys: keyProvider, opslag: await FileObjectStore.open(opslagUrl) });
  await seedPeople({ eigenaarUrl, keyProvider, issuer, organisaties: ORGANISATIES, people: PERSONEN });
  return { appUrl, beheerUrl };
}

/** Before anything is sealed with keys of another database. */
async function controleer(url: string, keys: FileKeyProvider): Promise<void> {
  const dataSource = createDataSource({ url, poolSize: 2, applicationName: 'integriteitstoetsing-sleutels' });
  await dataSource.initialize();
  try {
    await controleerSleutels(dataSource, keys);
  } finally {
    await dataSource.destroy();
  }
}

async function ownDatabase(postgres: RunningPostgres): Promise<string> {
  await createDatabase(postgres.superUserUrl);
  return postgres.url(DATABASE);
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
