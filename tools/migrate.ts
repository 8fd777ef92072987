import { runMigrations } from '#persistence/migrate.js';
import { prepareDatabase } from '#persistence/prepare-database.js';

/**
 * Brings the database of DATABASE_EIGENAAR_URL up to date; run it before a new version starts. With DATABASE_APP_WACHTWOORD it also makes
 * the roles and the login of the application, for which the user must be a superuser or an owner that may create roles.
 */
async function main(): Promise<void> {
  const { DATABASE_EIGENAAR_URL: url, DATABASE_APP_WACHTWOORD: wachtwoord } = process.env;
  if (url === undefined || url === '') throw new Error('DATABASE_EIGENAAR_URL is not set');
  if (wachtwoord !== undefined && wachtwoord !== '') {
    const { appUrl } = await prepareDatabase({ beheerUrl: url, wachtwoord });
    process.stdout.write(`database ready; the application signs in as ${new URL(appUrl).username}\n`);
    return;
  }
  const applied = await runMigrations(url);
  process.stdout.write(applied.length === 0 ? 'nothing to migrate\n' : `${applied.join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
