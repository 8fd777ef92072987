import './source-modules.js';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../apps/local/src/engine/postgres.engine.js';
import { prepareDatabase } from '../../libs/persistence/src/prepare-database.js';
import { GEDAAN_MAP } from './bewaak.js';
import { keepServer, TEMPLATE, type TestServer } from './postgres.server.js';

/** One PostgreSQL server for the run, with one migrated database from which every test file gets a copy. */
export default async function setup(): Promise<void> {
  const server = await startPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'integriteitstoetsing-test-')), wegwerp: true });
  keepServer(server);
  const client = new Client({ connectionString: server.superUserUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  const { appUrl, eigenaarUrl } = await prepareDatabase({ beheerUrl: server.url(TEMPLATE), wachtwoord: 'alleen-voor-tests' });
  const handed: TestServer = { superUrl: server.superUserUrl, templateAppUrl: appUrl, templateOwnerUrl: eigenaarUrl };
  process.env[GEDAAN_MAP] = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-gedaan-'));
  process.env['TEST_POSTGRES'] = JSON.stringify(handed);
}
