import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresBinaries } from './postgres.binaries.js';
import type { Account } from './postgres.user.js';
import { run } from './program.js';
import { diskFull, errorText, isDiskFull, StartError } from './start-error.js';

const MAJOR = '18';

export const BEGIN_ANEW = 'Begin opnieuw met lege gegevens: npm start -- --schoon';

/** The superuser's password: random, kept beside the cluster (mode 0600), readable by the account that starts only. */
export function password(dataDir: string, clusterExists: boolean): string {
  const file = join(dataDir, 'wachtwoord');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (clusterExists) {
    throw new StartError(`Het wachtwoord van de database ontbreekt: ${file}.`, ['Zet dat bestand terug uit een kopie.', BEGIN_ANEW]);
  }
  const made = randomBytes(24).toString('base64url');
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}

/** Whether there is a cluster that we can start. Refuses when something is there that isn't one. */
export function clusterExists(cluster: string): boolean {
  if (!existsSync(cluster)) return false;
  let files: readonly string[];
  try {
    files = readdirSync(cluster);
  } catch (cause) {
    throw new StartError(`De map van de database is niet te lezen: ${cluster}.`, ['Herstel de rechten op die map.', BEGIN_ANEW], { cause });
  }
  if (files.length === 0) return false;
  const version = files.includes('PG_VERSION') ? readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim() : '';
  if (version === MAJOR && existsSync(join(cluster, 'global', 'pg_control'))) return true;
  const wrong = /^\d+$/.test(version) && version !== MAJOR;
  throw new StartError(
    wrong
      ? `De database in ${cluster} is van PostgreSQL ${version}; hier hoort PostgreSQL ${MAJOR} bij.`
      : `De map van de database is beschadigd: ${cluster} (PG_VERSION of pg_control ontbreekt of klopt niet).`,
    ['Zet een kopie van die map terug.', BEGIN_ANEW],
  );
}

export interface NewCluster {
  readonly home: string;
  readonly cluster: string;
  readonly password: string;
  readonly binaries: PostgresBinaries;
  readonly account: Account | undefined;
  /** A cluster to throw away: nothing is forced to disk. */
  readonly wegwerp: boolean;
}

/** Makes a cluster under a temporary name and renames it, so that an interrupted start leaves nothing that looks like one. */
export async function createCluster(options: NewCluster): Promise<void> {
  const { account, cluster } = options;
  for (const left of readdirSync(options.home).filter((name) => name.startsWith('nieuw-'))) {
    rmSync(join(options.home, left), { recursive: true, force: true });
  }
  const half = join(options.home, `nieuw-${process.pid}`);
  const passwordFile = `${half}.w`;
  try {
    mkdirSync(half, { mode: 0o700 });
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    if (account !== undefined) [half, passwordFile].forEach((path) => chownSync(path, account.uid, account.gid));
    const { code, output } = await run(options.binaries.initdb, initdbArguments(half, passwordFile, options.wegwerp), {
      ...account,
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    });
    if (code !== 0) throw new Error(output.trim());
    rmSync(cluster, { recursive: true, force: true });
    renameSync(half, cluster);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (isDiskFull(errorText(error))) throw diskFull(options.home, error);
    throw new StartError(`De database kon niet gemaakt worden in ${options.home}:\n${errorText(error)}`, [], { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function initdbArguments(folder: string, passwordFile: string, wegwerp: boolean): readonly string[] {
  return [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own C.UTF-8: the same order and case rules on every system.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(wegwerp ? ['--no-sync'] : []),
  ];
}
