import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { userCache } from '../../apps/local/src/engine/place.js';
import { isExecutable, onPath } from '../../apps/local/src/engine/program.js';

/** A clamd that can be started, and what it needs in its environment. */
export interface Clamd {
  readonly programma: string;
  readonly env: Readonly<Record<string, string>>;
}

const PAKKET = 'clamav-daemon';

/**
 * The virus scanner for the tests: the one of this machine, or on Debian and what descends from it the packages, fetched and unpacked in the
 * cache of the user without installing anything. `undefined`, with one line on stderr that says why, where neither is possible. Made in a folder
 * of its own and then renamed. Synchronous, so that a test file can decide what it contains.
 */
export function ensureClamd(): Clamd | undefined {
  const eigen = onPath('clamd') ?? ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find(isExecutable);
  if (eigen !== undefined) return { programma: eigen, env: {} };
  const doel = join(userCache(), 'clamd');
  if (existsSync(doel)) return uitMap(doel);
  if (onPath('apt-get') === undefined || onPath('dpkg') === undefined) return zonder('installeer ClamAV');
  mkdirSync(userCache(), { recursive: true });
  const tijdelijk = mkdtempSync(`${doel}.`);
  try {
    meld('clamd ophalen (eenmalig)…');
    const fout = haal(tijdelijk);
    if (fout !== undefined) return zonder(fout);
    try {
      renameSync(join(tijdelijk, 'wortel'), doel);
    } catch (error) {
      // Another run was first: its folder is as good as ours.
      if (!existsSync(doel)) throw error;
    }
    return uitMap(doel);
  } finally {
    rmSync(tijdelijk, { recursive: true, force: true });
  }
}

/** Lists and packages of apt in folders of our own, so that no root is needed and nothing of the machine changes. Gives what went wrong. */
function haal(map: string): string | undefined {
  for (const naam of ['lijsten/partial', 'archief/partial', 'wortel']) mkdirSync(join(map, naam), { recursive: true });
  writeFileSync(join(map, 'status'), '');
  const eigen = { 'Dir::State::lists': 'lijsten', 'Dir::Cache::archives': 'archief', 'Dir::State::status': 'status' };
  const opties = [
    ...Object.entries(eigen).flatMap(([naam, plek]) => ['-o', `${naam}=${join(map, plek)}`]),
    ...['Dir::Cache::pkgcache=', 'Dir::Cache::srcpkgcache=', 'APT::Sandbox::User=', 'Debug::NoLocking=1'].flatMap((optie) => ['-o', optie]),
  ];
  const apt = (...args: readonly string[]): boolean => spawnSync('apt-get', [...opties, ...args], { stdio: 'ignore' }).status === 0;
  if (!apt('update') || !apt('install', '--yes', '--download-only', '--no-install-recommends', PAKKET))
    return 'ophalen met apt-get lukt niet';
  const pakketten = readdirSync(join(map, 'archief')).filter((naam) => naam.endsWith('.deb'));
  for (const pakket of pakketten.filter(isNodig)) {
    if (spawnSync('dpkg', ['-x', join(map, 'archief', pakket), join(map, 'wortel')], { stdio: 'ignore' }).status !== 0) {
      return 'uitpakken met dpkg lukt niet';
    }
  }
  return undefined;
}

/** clamd and the libraries that it loads; the C library is that of the machine, and services and tools are not started. */
const isNodig = (pakket: string): boolean => /^(clamav-daemon|lib)/.test(pakket) && !/^libc6|^libc-bin/.test(pakket);

function uitMap(map: string): Clamd | undefined {
  const programma = join(map, 'usr/sbin/clamd');
  if (!isExecutable(programma)) return zonder('het pakket bevat geen clamd');
  const mappen = ['usr/lib', 'lib'].flatMap((plek) => mapjes(join(map, plek)));
  const clamd = { programma, env: { LD_LIBRARY_PATH: mappen.join(':') } };
  const { status } = spawnSync(programma, ['--help'], { stdio: 'ignore', env: { ...process.env, ...clamd.env } });
  return status === 0 ? clamd : zonder('het programma start niet');
}

const mapjes = (map: string): readonly string[] =>
  existsSync(map)
    ? readdirSync(map, { withFileTypes: true })
        .filter((item) => item.isDirectory() && item.name.includes('-linux-'))
        .map((item) => join(map, item.name))
    : [];

function zonder(reden: string): undefined {
  meld(`clamd is er niet: ${reden}.`);
  return undefined;
}

function meld(regel: string): void {
  process.stderr.write(`${regel}\n`);
}
