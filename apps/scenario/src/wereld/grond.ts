import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { prepareDatabase } from '#persistence/prepare-database.js';
import { leesWorkflowBundle } from '#temporal/workflow-bundle.js';
import { startPostgres } from '../../../local/src/engine/postgres.engine.js';
import type { Melder } from '../../../local/src/engine/start-error.js';
import { ensureTestServer } from '../../../../tools/prepare/test-server.js';

/** A migrated database of one scenario alone. */
export interface ScenarioDatabase {
  readonly appUrl: string;
  readonly eigenaarUrl: string;
  /** A superuser: to see whether the process is at rest and which message was about what. */
  readonly beheerUrl: string;
  verwijder(): Promise<void>;
}

/** What all scenarios of one command stand on: PostgreSQL, the test server that skips time, the code of the workflows. */
export interface Grond {
  /** Undefined: the server that the SDK downloads itself. */
  readonly testServer: string | undefined;
  /** File with the bundled workflow code. */
  readonly bundel: string;
  maakDatabase(): Promise<ScenarioDatabase>;
  sluit(): Promise<void>;
}

const SJABLOON = 'scenario_sjabloon';
/** Only ever used on a server that lives as long as the command. */
const WACHTWOORD = 'alleen-voor-scenarios';

/** Starts the engines. Nothing of it outlives `sluit`. */
export async function openGrond(meld: Melder): Promise<Grond> {
  const map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-scenario-'));
  const testServer = await ensureTestServer(meld);
  const postgres = await startPostgres({ dataDir: join(map, 'postgres'), wegwerp: true });
  try {
    await metClient(postgres.superUserUrl, (client) => client.query(`CREATE DATABASE ${SJABLOON}`));
    const { appUrl, eigenaarUrl } = await prepareDatabase({ beheerUrl: postgres.url(SJABLOON), wachtwoord: WACHTWOORD });
    const bundel = join(map, 'workflows.js');
    const bundle = await leesWorkflowBundle();
    if (!('code' in bundle)) throw new Error('the code of the workflows is not at hand');
    writeFileSync(bundel, bundle.code);
    return {
      testServer,
      bundel,
      maakDatabase: () => kopieerDatabase({ superUrl: postgres.superUserUrl, sjabloon: SJABLOON, appUrl, eigenaarUrl }),
      sluit: async () => {
        await postgres.stop();
        await rm(map, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

export interface Sjabloon {
  readonly superUrl: string;
  /** Name of the migrated database that is copied. */
  readonly sjabloon: string;
  readonly appUrl: string;
  readonly eigenaarUrl: string;
}

/** A copy of a migrated database, made in a fraction of a second. */
export async function kopieerDatabase({ superUrl, sjabloon, appUrl, eigenaarUrl }: Sjabloon): Promise<ScenarioDatabase> {
  const naam = `scenario_${randomUUID().replaceAll('-', '')}`;
  await metClient(superUrl, (client) => client.query(`CREATE DATABASE ${naam} TEMPLATE ${sjabloon}`));
  const op = (url: string): string => Object.assign(new URL(url), { pathname: `/${naam}` }).toString();
  return {
    appUrl: op(appUrl),
    eigenaarUrl: op(eigenaarUrl),
    beheerUrl: op(superUrl),
    verwijder: () => metClient(superUrl, (client) => client.query(`DROP DATABASE ${naam} WITH (FORCE)`)),
  };
}

async function metClient(url: string, werk: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await werk(client);
  } finally {
    await client.end();
  }
}
