import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { createDataSource } from '../../libs/persistence/src/data-source.js';
import { pgTypes } from '../../libs/persistence/src/pg-types.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { TEMPLATE, testServer } from './postgres.server.js';

export interface TestDatabase {
  readonly name: string;
  /** For the application's login, the owner role and a superuser, on this database. */
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superUrl: string;
  /** As the application has it. */
  readonly appDataSource: DataSource;
  readonly transacties: Transacties;
  /** Plain connections; those of `connect` are closed along with the rest. */
  readonly ownerClient: Client;
  readonly superClient: Client;
  connect(url: string): Promise<Client>;
  /** Puts a row in as a superuser, past row-level security; constraints and triggers hold as ever. */
  seed<T extends ObjectLiteral>(entity: EntityTarget<T>, row: T): Promise<T>;
  close(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** Moves the clock of every transaction: an interval of PostgreSQL. */
  readonly klokverschuiving?: string;
  /** Copied from the migrated template unless false: then there is an empty database and nothing is connected as the application. */
  readonly gemigreerd?: boolean;
}

const onDatabase = (url: string, name: string): string => {
  const result = new URL(url);
  result.pathname = `/${name}`;
  return result.toString();
};

/** A database for one test file: a copy of the migrated one, made in a fraction of a second and dropped by `close`. */
export async function openDatabase({ klokverschuiving = '0', gemigreerd = true }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = await open(server.superUrl);
  await admin.query(`CREATE DATABASE ${name} ${gemigreerd ? `TEMPLATE ${TEMPLATE}` : ''}`);
  const appUrl = onDatabase(server.templateAppUrl, name);
  const ownerUrl = onDatabase(server.templateOwnerUrl, name);
  const superUrl = onDatabase(server.superUrl, name);
  const appDataSource = createDataSource({ url: appUrl, poolSize: 4, applicationName: 'test' });
  const superDataSource = createDataSource({ url: superUrl, poolSize: 1, applicationName: 'test-seed' });
  // Rows are put in before a schema is torn down and after it was made anew: no prepared statements that remember the old one.
  superDataSource.setOptions({ extra: { types: pgTypes() } });
  await Promise.all([appDataSource.initialize(), superDataSource.initialize()]);
  const clients: Client[] = [];
  const connect = async (url: string): Promise<Client> => {
    const client = await open(url);
    clients.push(client);
    return client;
  };
  const [ownerClient, superClient] = await Promise.all([connect(ownerUrl), connect(superUrl)]);
  return {
    name,
    appUrl,
    ownerUrl,
    superUrl,
    appDataSource,
    transacties: new Transacties(appDataSource, klokverschuiving),
    ownerClient,
    superClient,
    connect,
    seed: async (entity, row) => {
      await superDataSource.manager.insert(entity, { ...row });
      return row;
    },
    close: async () => {
      await Promise.all([appDataSource.destroy(), superDataSource.destroy(), ...clients.map((client) => client.end())]);
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

async function open(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, types: pgTypes() });
  await client.connect();
  return client;
}
