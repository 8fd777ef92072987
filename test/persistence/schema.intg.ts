import { entities } from '../../libs/persistence/src/entities/entities.js';
import { MIGRATIONS_TABLE } from '../../libs/persistence/src/migrations.js';
import { openDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await openDatabase();
});
afterAll(() => db.close());

const rows = async (text: string): Promise<readonly Record<string, unknown>[]> =>
  (await db.superClient.query<Record<string, unknown>>(text)).rows;

describe('drift between entities and migrations', () => {
  /** One line per column, so that a difference shows as a line. */
  const line = (table: string, column: string, type: string, nullable: boolean, key: boolean): string =>
    `${table}.${column} ${type}${nullable ? '' : ' NOT NULL'}${key ? ' KEY' : ''}`;
  const short: Readonly<Record<string, string>> = { 'timestamp with time zone': 'timestamptz(3)' };

  it('finds a property for every column of every table and a column for every property', async () => {
    const found = await rows(`
      SELECT c.table_name, c.column_name, CASE c.data_type WHEN 'ARRAY' THEN substr(c.udt_name, 2) || '[]' ELSE c.data_type END AS data_type, c.datetime_precision, c.is_nullable = 'YES' AS nullable,
        EXISTS (SELECT FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
                WHERE k.conrelid = format('public.%I', c.table_name)::regclass AND k.contype = 'p' AND a.attname = c.column_name) AS key
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name <> '${MIGRATIONS_TABLE}'`);
    const inDatabase = found.map((row) => {
      const type = String(row['data_type']);
      if (type.startsWith('timestamp')) expect(row['datetime_precision']).toBe(3);
      return line(
        String(row['table_name']),
        String(row['column_name']),
        short[type] ?? type,
        row['nullable'] === true,
        row['key'] === true,
      );
    });
    const inCode = db.appDataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map((column) => {
        const type = `${String(column.type)}${column.isArray ? '[]' : ''}`;
        const sized = type === 'timestamptz' ? `${type}(${column.precision})` : type;
        return line(tableName, column.databaseName, sized, column.isNullable, column.isPrimary);
      }),
    );
    expect(inCode.sort()).toEqual(inDatabase.sort());
    expect(entities).toHaveLength(new Set(found.map((row) => row['table_name'])).size);
  });
});

describe('walls around every table', () => {
  const TABLES = `SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '${MIGRATIONS_TABLE}'`;

  it('has an organisation in every row, and row-level security for the owner too', async () => {
    const open = await rows(`SELECT t.relname FROM (${TABLES}) t WHERE NOT (t.relrowsecurity AND t.relforcerowsecurity)
      OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid AND p.polname = 'organisatie' AND p.polcmd = '*' AND p.polroles = '{0}'
           AND pg_get_expr(p.polqual, p.polrelid) = '(organisatie_id = huidige_organisatie())' AND pg_get_expr(p.polwithcheck, p.polrelid) = '(organisatie_id = huidige_organisatie())')
      OR NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'organisatie_id' AND a.attnotnull)`);
    expect(open).toEqual([]);
  });

  it('opens no table further than this', async () => {
    const policies =
      await rows(`SELECT format('%s %s %s %s', polrelid::regclass, polname, polcmd, CASE WHEN polpermissive THEN 'permissive' ELSE 'restrictive' END) AS policy
      FROM pg_policy WHERE polname <> 'organisatie' ORDER BY 1`);
    expect(policies.map(({ policy }) => policy)).toMatchSnapshot();
  });

  it('grants no more than this', async () => {
    const grants =
      await rows(`SELECT format('%s %s: %s', table_name, replace(grantee, 'integriteitstoetsing_', ''), string_agg(privilege_type, ', ' ORDER BY privilege_type)) AS grant
      FROM information_schema.role_table_grants WHERE table_schema = 'public' AND grantee <> 'integriteitstoetsing_eigenaar' GROUP BY table_name, grantee ORDER BY 1`);
    expect(grants.map(({ grant }) => grant)).toMatchSnapshot();
    const columns =
      await rows(`SELECT format('%s %s: %s', table_name, privilege_type, string_agg(column_name, ', ' ORDER BY column_name)) AS grant
      FROM information_schema.column_privileges WHERE table_schema = 'public' AND grantee = 'integriteitstoetsing_systeem' GROUP BY table_name, privilege_type ORDER BY 1`);
    expect(columns.map(({ grant }) => grant)).toMatchSnapshot();
    // What the application may do with some columns of a table only.
    const some =
      await rows(`SELECT format('%s %s: %s', table_name, privilege_type, string_agg(column_name, ', ' ORDER BY column_name)) AS grant
      FROM information_schema.column_privileges p WHERE table_schema = 'public' AND grantee = 'integriteitstoetsing_app' AND NOT EXISTS (SELECT FROM information_schema.role_table_grants g
        WHERE g.table_schema = p.table_schema AND g.table_name = p.table_name AND g.grantee = p.grantee AND g.privilege_type = p.privilege_type) GROUP BY table_name, privilege_type ORDER BY 1`);
    expect(some.map(({ grant }) => grant)).toMatchSnapshot();
  });

  it('gives the application no TRUNCATE, REFERENCES, TRIGGER or MAINTAIN anywhere', async () => {
    const found =
      await rows(`SELECT t.relname, p.privilege FROM (${TABLES}) t, unnest(ARRAY['TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) AS p(privilege),
      unnest(ARRAY['integriteitstoetsing_app', 'integriteitstoetsing_systeem']) AS r(rol) WHERE has_table_privilege(r.rol, t.oid, p.privilege)`);
    expect(found).toEqual([]);
  });

  it('lets nobody but the owner hang our functions on a table, and pins where they look', async () => {
    const found =
      await rows(`SELECT p.proname FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prolang <> (SELECT oid FROM pg_language WHERE lanname = 'c')
      AND (p.prorettype = 'trigger'::regtype OR p.prosecdef)
      AND (p.proconfig IS NULL OR NOT 'search_path=public, pg_temp' = ANY (p.proconfig) OR p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) x WHERE x.grantee = 0))`);
    expect(found).toEqual([]);
  });

  it('keeps references within one organisation', async () => {
    const plain = await rows(`SELECT c.conrelid::regclass || ' ' || pg_get_constraintdef(c.oid) AS key FROM pg_constraint c
      WHERE c.contype = 'f' AND c.confrelid IN ('toetsing'::regclass, 'persoon'::regclass) AND NOT pg_get_constraintdef(c.oid) LIKE '%, organisatie_id) REFERENCES%'`);
    expect(plain).toEqual([]);
  });
});

describe('the counters of limits', () => {
  it('are, beside the hashes of the gate and what belongs to the keys, the only table elsewhere: of no organisation, so with nothing of anybody in them, and for the application alone', async () => {
    const elsewhere =
      await rows(`SELECT n.nspname || '.' || c.relname AS table, c.relpersistence AS kind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname <> 'public' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' ORDER BY 1`);
    expect(elsewhere).toEqual([
      { table: 'begrenzing.teller', kind: 'u' },
      { table: 'kluis.geerfde_sleutel', kind: 'p' },
      { table: 'kluis.sleutelmerk', kind: 'p' },
      { table: 'poort.afmelding', kind: 'p' },
    ]);
    const columns = await rows(
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = 'begrenzing' ORDER BY ordinal_position`,
    );
    expect(columns.map(({ name, type }) => `${String(name)} ${String(type)}`)).toEqual([
      'key character varying',
      'points integer',
      'expire bigint',
    ]);
    const grants =
      await rows(`SELECT grantee || ' ' || string_agg(privilege_type, ', ' ORDER BY privilege_type) AS grant FROM information_schema.role_table_grants
      WHERE table_schema = 'begrenzing' AND grantee <> 'integriteitstoetsing_eigenaar' GROUP BY grantee`);
    expect(grants.map(({ grant }) => grant)).toEqual(['integriteitstoetsing_app DELETE, INSERT, SELECT, UPDATE']);
    const insert = (key: string) => db.superClient.query(`INSERT INTO begrenzing.teller VALUES ($1, 1, 0)`, [key]);
    for (const key of ['ADRES:192.0.2.1', `ADRES:${'G'.repeat(64)}`, `noor@post.example:${'a'.repeat(64)}`, ''])
      await expect(insert(key)).rejects.toMatchObject({ constraint: 'teller_zonder_gegevens' });
  });
});

describe('content', () => {
  it('is sealed, and what stands open in text is a code, an id or a name of the organisation itself', async () => {
    const columns =
      await rows(`SELECT table_name || '.' || column_name AS column, coalesce(domain_name, data_type) AS type FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> '${MIGRATIONS_TABLE}' AND data_type IN ('text', 'character varying', 'jsonb', 'bytea', 'ARRAY') ORDER BY 1`);
    expect(columns.map(({ column, type }) => `${String(column)} ${String(type)}`)).toMatchSnapshot();
  });
});
