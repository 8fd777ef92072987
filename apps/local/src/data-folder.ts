import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claim, type Claim } from './engine/claim.js';
import { isRoot } from './engine/place.js';
import { fallbackHome } from './engine/postgres.place.js';
import { stopStalePostgres } from './engine/postgres.stale.js';
import { diskFull, errorText, isDiskFull, StartError, type Melder } from './engine/start-error.js';
import { stopStaleTemporal } from './engine/temporal.engine.js';

const MARKER = 'integriteitstoetsing-gegevens';
const CLAIM = 'in-gebruik';

/** Where the parts of the local system keep what they must remember. */
export interface DataFolder {
  readonly root: string;
  readonly postgres: string;
  readonly temporal: string;
  readonly aanmelden: string;
  readonly mail: string;
  readonly opslag: string;
  /** Published checkpoints; in a real installation far from here. */
  readonly bewijs: string;
  readonly geheim: string;
  readonly log: string;
}

/** The parts of a data folder by name; nothing is made. */
export function dataFolder(root: string): DataFolder {
  const at = (name: string): string => join(root, name);
  return {
    root,
    postgres: at('postgres'),
    temporal: at('temporal'),
    aanmelden: at('aanmelden'),
    mail: at('mail'),
    opslag: at('opslag'),
    bewijs: at('bewijs'),
    geheim: at('geheim'),
    log: at('log'),
  };
}

/** The claim file that a running system holds. */
export function claimFile(root: string): string {
  return join(root, CLAIM);
}

/**
 * Opens the data folder for this process alone, after emptying it when asked. Refuses when it belongs to something else, when a system
 * already runs on it, and when it can't be written.
 */
export async function openDataFolder(root: string, schoon: boolean, meld: Melder): Promise<DataFolder & { release(): void }> {
  const folder = dataFolder(root);
  const held = take(root);
  try {
    if (schoon && readdirSync(root).length > 2) {
      meld(`Alle gegevens in ${root} worden verwijderd`);
      await empty(folder);
    }
    for (const path of [folder.geheim, folder.log, folder.opslag, folder.bewijs, folder.mail, folder.aanmelden])
      mkdirSync(path, { recursive: true, mode: 0o700 });
    return { ...folder, release: () => held.release() };
  } catch (error) {
    held.release();
    throw explained(error, root);
  }
}

function take(root: string): Claim {
  let attempt: ReturnType<typeof claim>;
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    if (!existsSync(join(root, MARKER))) {
      if (readdirSync(root).length > 0) throw notOurs(root);
      writeFileSync(
        join(root, MARKER),
        'Gegevens van een lokale integriteitstoetsing. Zonder dit bestand wordt de map niet gebruikt en niet verwijderd.\n',
      );
    }
    // PostgreSQL runs as another user when we are root: it must be able to pass, not to look around.
    chmodSync(root, isRoot() ? 0o711 : 0o700);
    attempt = claim(claimFile(root));
  } catch (error) {
    throw explained(error, root);
  }
  if (attempt.held) return attempt;
  throw new StartError(`Er draait al een systeem met de gegevens in ${root} (proces ${attempt.pid}).`, [
    'Gebruik dat systeem (npm run omgeving laat zien waar), of stop het eerst met Ctrl-C.',
    'Een tweede systeem ernaast kan met eigen gegevens en poorten: DATA_MAP=/pad/naar/map PORT=4000 npm start',
  ]);
}

/** Stops what an earlier run left behind, then removes everything but the marker and the claim. */
async function empty(folder: DataFolder): Promise<void> {
  await stopStaleTemporal(folder.temporal);
  const elsewhere = fallbackHome(folder.postgres);
  for (const home of [folder.postgres, elsewhere]) {
    await stopStalePostgres(join(home, 'cluster'));
    rmSync(home, { recursive: true, force: true });
  }
  for (const name of readdirSync(folder.root).filter((file) => file !== MARKER && file !== CLAIM)) {
    rmSync(join(folder.root, name), { recursive: true, force: true });
  }
}

function notOurs(root: string): StartError {
  return new StartError(`De map ${root} is niet leeg en is geen gegevensmap van dit systeem.`, [
    'Kies met DATA_MAP een andere map, of verwijder deze map zelf als u zeker weet dat die weg mag.',
  ]);
}

function explained(error: unknown, root: string): unknown {
  if (error instanceof StartError) return error;
  if (isDiskFull(errorText(error))) return diskFull(root, error);
  return new StartError(
    `De gegevensmap ${root} kan niet gebruikt worden: ${errorText(error)}`,
    ['Geef uzelf rechten op die map, of kies met DATA_MAP een andere.'],
    { cause: error },
  );
}
