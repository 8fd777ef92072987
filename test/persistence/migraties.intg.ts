import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../apps/local/src/engine/postgres.engine.js';
import { isDatabaseGereed } from '../../libs/persistence/src/database-gereed.js';
import { createDataSource } from '../../libs/persistence/src/data-source.js';
import { asUser } from '../../libs/persistence/src/database-url.js';
import { createMigrationDataSource, runMigrations } from '../../libs/persistence/src/migrate.js';
import { migrations } from '../../libs/persistence/src/migrations.js';
import { prepareDatabase } from '../../libs/persistence/src/prepare-database.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedGevuld } from '../support/gevuld.js';

jest.setTimeout(30_000);

const names = migrations.map(({ name }) => name);
const opened: TestDatabase[] = [];
const open = async (gemigreerd: boolean): Promise<TestDatabase> => {
  const db = await openDatabase({ gemigreerd });
  opened.push(db);
  return db;
};
afterAll(() => Promise.all(opened.map((db) => db.close())));

const TABLES = `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migrations'`;
const column = async (db: TestDatabase, text: string): Promise<readonly unknown[]> =>
  (await db.superClient.query<Record<string, unknown>>(text)).rows.map((row) => Object.values(row)[0]);
/** Everything that our migrations make, as text. */
const schema = (db: TestDatabase): Promise<readonly unknown[]> =>
  column(
    db,
    `SELECT pg_get_functiondef(p.oid) FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prolang <> (SELECT oid FROM pg_language WHERE lanname = 'c')
     UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT relname || ' ' || coalesce(relacl::text, '') FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1`,
  );

const asks = async (url: string): Promise<readonly string[]> => {
  const dataSource = createDataSource({ url, poolSize: 1, applicationName: 'test' });
  await dataSource.initialize();
  try {
    return await isDatabaseGereed(dataSource);
  } finally {
    await dataSource.destroy();
  }
};

describe('up, down and up again', () => {
  it('goes back to nothing from a filled database, one migration at a time, and makes the same once more', async () => {
    const db = await open(false);
    const { eigenaarUrl } = await prepareDatabase({ beheerUrl: db.superUrl, wachtwoord: 'alleen-voor-tests' });
    await seedGevuld(db);
    for (const table of await column(db, TABLES)) {
      expect([table, Number((await column(db, `SELECT count(*) FROM ${String(table)}`))[0]) > 0]).toEqual([table, true]);
    }
    const before = await schema(db);
    const dataSource = createMigrationDataSource(eigenaarUrl);
    await dataSource.initialize();
    for (const left of names.map((_, i) => names.length - 1 - i)) {
      await dataSource.undoLastMigration();
      expect(await column(db, 'SELECT count(*)::int FROM migrations')).toEqual([left]);
    }
    await dataSource.destroy();
    expect(await column(db, TABLES)).toEqual([]);
    expect(await column(db, `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`)).toEqual([]);
    expect(await column(db, `SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype = 'd'`)).toEqual([]);
    expect(await runMigrations(eigenaarUrl)).toEqual(names);
    expect(await schema(db)).toEqual(before);
    await seedGevuld(db);
  }, 30_000);
});

describe('preparing a database', () => {
  it('can be done by several at once, and again with another password', async () => {
    const [one, two] = [await open(false), await open(false)];
    const prepare = (db: TestDatabase, wachtwoord: string): ReturnType<typeof prepareDatabase> =>
      prepareDatabase({ beheerUrl: db.superUrl, wachtwoord });
    await Promise.all([prepare(one, 'eerste'), prepare(one, 'eerste'), prepare(two, 'eerste')]);
    const { appUrl } = await prepare(one, 'tweede #%/');
    const client = await one.connect(appUrl);
    expect((await client.query('SELECT current_user = session_user AS zelf')).rows).toEqual([{ zelf: true }]);
    for (const table of [
      'TABLE eigen',
      'TEMPORARY TABLE eigen',
      'SCHEMA eigen',
      'FUNCTION huidige_organisatie() RETURNS uuid LANGUAGE sql AS $$ SELECT NULL $$',
    ]) {
      await expect(client.query(`CREATE ${table}${table.endsWith('TABLE eigen') ? ' ()' : ''}`)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(one.connect(appUrl.replace(/:[^:@]*@/, ':eerste@'))).rejects.toMatchObject({ code: '28P01' });
  });

  it('needs no superuser, not even on a server that has never seen us: an owner that may create roles will do', async () => {
    const server = await startPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'integriteitstoetsing-test-')), wegwerp: true });
    const asOwner = async (text: string): Promise<readonly unknown[]> => {
      const client = new Client({ connectionString: asUser(server.url('productie'), 'eigenaar', 'alleen-voor-tests') });
      await client.connect();
      const { rows } = await client.query<Record<string, unknown>>(text);
      await client.end();
      return rows.map((row) => Object.values(row)[0]);
    };
    try {
      const admin = new Client({ connectionString: server.superUserUrl });
      await admin.connect();
      await admin.query(`CREATE ROLE eigenaar LOGIN CREATEROLE PASSWORD 'alleen-voor-tests'`);
      await admin.query(`CREATE DATABASE productie OWNER eigenaar`);
      await admin.end();
      const beheerUrl = asUser(server.url('productie'), 'eigenaar', 'alleen-voor-tests');
      const { appUrl, eigenaarUrl } = await prepareDatabase({ beheerUrl, wachtwoord: 'van-de-app' });
      expect(eigenaarUrl).toBe(beheerUrl);
      expect(await asks(appUrl)).toEqual([]);
      // The membership that handing over the functions asks for is gone again.
      expect(await asOwner(`SELECT pg_has_role('integriteitstoetsing_systeem', 'SET')`)).toEqual([false]);
      await prepareDatabase({ beheerUrl, wachtwoord: 'van-de-app-2' });
      const migration = createMigrationDataSource(eigenaarUrl);
      await migration.initialize();
      for (let i = 0; i < names.length; i += 1) await migration.undoLastMigration();
      await migration.destroy();
      expect(await asOwner(TABLES)).toEqual([]);
    } finally {
      await server.stop();
    }
  });

  it('refuses to migrate as a superuser, whose tables would stand open', async () => {
    const db = await open(false);
    await expect(runMigrations(db.superUrl)).rejects.toThrow(/superuser/);
  });

  it.each(['app', 'systeem', 'eigenaar'])('refuses a database named %s: its login would be one of the roles', async (name) => {
    await expect(prepareDatabase({ beheerUrl: `postgresql://niemand@127.0.0.1:1/${name}`, wachtwoord: 'x' })).rejects.toThrow(
      /can't be named/,
    );
  });
});

describe('isDatabaseGereed', () => {
  it('is content with the login of the application on a migrated database, and with nobody else', async () => {
    const db = await open(true);
    expect(await asks(db.appUrl)).toEqual([]);
    expect(await asks(db.superUrl)).toEqual(['GEBRUIKER_IS_SUPERUSER', 'GEBRUIKER_OMZEILT_RLS']);
    expect(await asks(db.ownerUrl)).toEqual(['GEBRUIKER_IS_EIGENAAR']);
    await db.superClient.query(`DELETE FROM migrations WHERE name = '${String(names.at(-1))}'`);
    expect(await asks(db.appUrl)).toEqual(['MIGRATIE_ONTBREEKT']);
    expect(await asks((await open(false)).appUrl)).toEqual(['MIGRATIE_ONTBREEKT']);
  });
});
