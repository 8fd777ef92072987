import { APP_ROLE } from '#migrations/roles.js';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { withSettings } from './database-url.js';
import { migrations, MIGRATIONS_TABLE } from './migrations.js';

export interface MigrateOptions {
  /** Role to take on after connecting, when the login itself isn't the owner. */
  readonly role?: string;
}

/** Any number will do, as long as every version of the application uses the same one. */
const LOCK = 7_640_000_001;

/**
 * Applies the migrations that this database hasn't had, each in a transaction of its own, and returns their names. Two processes that
 * do so at once wait for each other. Refuses to run as a superuser: row-level security and the functions that look past it rest on the
 * tables having an ordinary owner.
 */
export async function runMigrations(ownerUrl: string, { role }: MigrateOptions = {}): Promise<readonly string[]> {
  const url = withSettings(ownerUrl, { TimeZone: 'UTC', ...(role === undefined ? {} : { role }) });
  const guard = new Client({ connectionString: url, application_name: 'integriteitstoetsing-migratie' });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await refuseSuperuser(guard);
    return await apply(url);
  } finally {
    await guard.end();
  }
}

async function refuseSuperuser(client: Client): Promise<void> {
  const { rows } = await client.query<{ machtig: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS machtig FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.machtig !== false)
    throw new Error(
      'migrations must not run as a superuser or a role with BYPASSRLS. Give DATABASE_EIGENAAR_URL of the owner of the database, or give DATABASE_APP_WACHTWOORD as well: then the roles and the login of the application are made first',
    );
}

/** A data source that knows the migrations and no entities. The caller destroys it. */
export function createMigrationDataSource(ownerUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    poolSize: 1,
    applicationName: 'integriteitstoetsing-migratie',
    migrations,
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    installExtensions: false,
  });
}

async function apply(url: string): Promise<readonly string[]> {
  const dataSource = createMigrationDataSource(url);
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations();
    await dataSource.query(`GRANT SELECT ON ${MIGRATIONS_TABLE} TO ${APP_ROLE}`);
    return applied.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}
