import { APP_ROLE, createRoles, SYSTEM_ROLE } from '#migrations/roles.js';
import { createHash } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { asUser, databaseName, withSettings } from './database-url.js';
import { runMigrations } from './migrate.js';
import { scramVerifier } from './scram.js';

/** Owns the tables and runs the migrations. Can't sign in, is no superuser and stands behind row-level security like everybody else. */
export const OWNER_ROLE = 'integriteitstoetsing_eigenaar';

export interface PrepareOptions {
  /** URL of the database for a superuser, or for its owner when that one may create roles. */
  readonly beheerUrl: string;
  /** Password that the login of the application gets. */
  readonly wachtwoord: string;
}

export interface PreparedDatabase {
  /** For the application: its own login, which may do what the migrations granted and nothing else. */
  readonly appUrl: string;
  /** For migrations. */
  readonly eigenaarUrl: string;
}

/**
 * Makes a database ready for the application: roles, pending migrations, and the application's login with this password. Can be done
 * again at any time. PostgreSQL 15 or newer.
 */
export async function prepareDatabase({ beheerUrl, wachtwoord }: PrepareOptions): Promise<PreparedDatabase> {
  const database = databaseName(beheerUrl);
  const login = loginName(database);
  const client = new Client({ connectionString: beheerUrl, application_name: 'integriteitstoetsing-migratie' });
  await client.connect();
  try {
    const server = await describe(client);
    if (server.superuser) await together(client, server, [...createRoles, ...ownerStatements(database, server)]);
    const eigenaarUrl = ownerUrl(beheerUrl, server);
    await runMigrations(eigenaarUrl);
    const exists = (await client.query('SELECT FROM pg_roles WHERE rolname = $1', [login])).rowCount === 1;
    await together(client, server, loginStatements({ login, exists, database, wachtwoord, server }));
    return { appUrl: asUser(beheerUrl, login, wachtwoord), eigenaarUrl };
  } finally {
    await client.end();
  }
}

/** The URL by which this user acts as the owner of the tables: its own, unless it is a superuser, who would pass by every wall. */
export async function eigenaarUrlVan(beheerUrl: string): Promise<string> {
  const client = new Client({ connectionString: beheerUrl, application_name: 'integriteitstoetsing-herstel' });
  await client.connect();
  try {
    return ownerUrl(beheerUrl, await describe(client));
  } finally {
    await client.end();
  }
}

const ownerUrl = (beheerUrl: string, { superuser }: Server): string =>
  superuser ? withSettings(beheerUrl, { role: OWNER_ROLE }) : beheerUrl;

interface Server {
  readonly superuser: boolean;
  /** PostgreSQL 16 or newer: a membership says for itself whether it is inherited. */
  readonly optionsPerGrant: boolean;
}

async function describe(client: Client): Promise<Server> {
  const { rows } = await client.query<Server>(
    `SELECT rolsuper AS superuser, current_setting('server_version_num')::int >= 160000 AS "optionsPerGrant" FROM pg_roles WHERE rolname = current_user`,
  );
  const [server] = rows;
  if (server === undefined) throw new Error('the database knows no role for the user that signed in');
  return server;
}

/** Runs statements in one transaction. A superuser keeps the roles of the server locked meanwhile: two who alter one role at once fail. */
async function together(client: Client, { superuser }: Server, statements: readonly string[]): Promise<void> {
  await client.query('BEGIN');
  try {
    if (superuser) await client.query('LOCK TABLE pg_catalog.pg_authid IN SHARE ROW EXCLUSIVE MODE');
    for (const statement of statements) await client.query(statement);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

function ownerStatements(database: string, { optionsPerGrant }: Server): readonly string[] {
  const name = escapeIdentifier(database);
  return [
    `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${OWNER_ROLE}') THEN CREATE ROLE ${OWNER_ROLE} NOLOGIN NOINHERIT; END IF; END $$`,
    // To hand functions over to the system role. Not inherited: the owner sees one organisation at a time as well.
    `GRANT ${SYSTEM_ROLE} TO ${OWNER_ROLE} ${optionsPerGrant ? 'WITH INHERIT FALSE, SET TRUE' : ''}`,
    `GRANT CONNECT, CREATE ON DATABASE ${name} TO ${OWNER_ROLE}`,
    `GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER_ROLE} WITH GRANT OPTION`,
    // Nobody else makes tables here, not even temporary ones: those could stand in for ours.
    `REVOKE CREATE ON SCHEMA public FROM PUBLIC`,
    `REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`,
  ];
}

interface Login {
  readonly login: string;
  readonly exists: boolean;
  readonly database: string;
  readonly wachtwoord: string;
  readonly server: Server;
}

function loginStatements({ login, exists, database, wachtwoord, server }: Login): readonly string[] {
  const name = escapeIdentifier(login);
  const password = escapeLiteral(scramVerifier(wachtwoord));
  return [
    `${exists ? 'ALTER' : 'CREATE'} ROLE ${name} LOGIN INHERIT PASSWORD ${password}`,
    `GRANT ${APP_ROLE} TO ${name} ${server.optionsPerGrant ? 'WITH INHERIT TRUE' : ''}`,
    `GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${name}`,
  ];
}

const LONGEST_NAME = 63;

/** A login per database, so that test and production on one server don't share a password. */
function loginName(database: string): string {
  const name = `integriteitstoetsing_${database}`;
  if ([APP_ROLE, SYSTEM_ROLE, OWNER_ROLE].includes(name))
    throw new Error(`a database can't be named ${database}: its login would be one of the roles`);
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  return `integriteitstoetsing_${createHash('sha256').update(database).digest('hex').slice(0, 32)}`;
}
