import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isRoot } from './place.js';
import { canEnter, type Account } from './postgres.user.js';
import { StartError, type Melder } from './start-error.js';

/**
 * The folder that holds the cluster. Normally the data folder itself; when the account of PostgreSQL can't enter that (a
 * checkout below a folder of mode 0700, started as root), a folder below /var/tmp that belongs to this data folder alone.
 */
export function clusterHome(dataDir: string, account: Account | undefined, meld: Melder): string {
  mkdirSync(dataDir, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  if (isRoot()) chmodSync(dataDir, 0o711);
  if (canEnter(dataDir, account)) return dataDir;
  const elsewhere = fallbackHome(dataDir);
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  const found = lstatSync(elsewhere);
  if (!found.isDirectory() || found.uid !== 0) {
    throw new StartError(`De map ${elsewhere} is van een andere gebruiker en kan niet gebruikt worden voor de database.`, [
      'Verwijder die map, of zet het project in een map die andere gebruikers mogen openen.',
    ]);
  }
  chmodSync(elsewhere, 0o711);
  meld(`De gebruiker van PostgreSQL mag niet in ${dataDir}; de database staat daarom in ${elsewhere}`);
  return elsewhere;
}

/** Where the cluster of a data folder lies when the folder itself can't be entered. */
export function fallbackHome(dataDir: string): string {
  const key = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
  return join('/var/tmp', `integriteitstoetsing-${basename(dataDir)}-${key}`);
}
