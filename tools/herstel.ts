/**
 * `npm run herstel`, after an old backup of the database was put back and before API and worker start: destroys again what was destroyed
 * since that backup. Reads the settings of the application, and DATABASE_EIGENAAR_URL as `npm run migrate` does.
 */
import { herhaalVernietigingen } from '#dossier/vernietiging/herhaal-vernietigingen.js';
import { eigenaarUrlVan } from '#persistence/prepare-database.js';
import { leesConfiguratie } from '#platform/config/lees-configuratie.js';
import { openKeys } from '#vault/keys/open-keys.js';
import { openStore } from '#vault/store/open-store.js';

async function main(): Promise<void> {
  const { DATABASE_EIGENAAR_URL: url } = process.env;
  if (url === undefined || url === '') throw new Error('DATABASE_EIGENAAR_URL ontbreekt.');
  const configuratie = leesConfiguratie(process.env);
  const keys = await openKeys(configuratie.sleutels);
  const opslag = await openStore(configuratie.opslag);
  const vernietigd = await herhaalVernietigingen({ eigenaarUrl: await eigenaarUrlVan(url), keys, opslag });
  for (const toetsingId of vernietigd) process.stdout.write(`${toetsingId}: opnieuw vernietigd.\n`);
  if (vernietigd.length === 0) process.stdout.write('Niets wat vernietigd was, is teruggekomen.\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
