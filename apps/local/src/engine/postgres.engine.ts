import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { claim } from './claim.js';
import { leash } from './leash.js';
import { lastLines, openLog, readFrom, sizeOf } from './log-file.js';
import { choosePort } from './port.js';
import { postgresBinaries, type PostgresBinaries } from './postgres.binaries.js';
import { BEGIN_ANEW, clusterExists, createCluster, password } from './postgres.cluster.js';
import { postgresArguments } from './postgres.config.js';
import { clusterHome } from './postgres.place.js';
import { stopStalePostgres } from './postgres.stale.js';
import { postgresAccount, type Account } from './postgres.user.js';
import { run } from './program.js';
import { diskFull, isDiskFull, StartError, STIL, type Melder } from './start-error.js';

export interface PostgresOptions {
  /** Folder for the cluster, its password, port and log; made when it isn't there. */
  readonly dataDir: string;
  /** Preferred port; without one the port of the previous run, and when that is taken any free port. */
  readonly port?: number;
  /** For tests: nothing is forced to disk, and `stop` removes the data folder. */
  readonly wegwerp?: boolean;
  /** Where the server writes its messages; default `postgres.log` in the data folder. */
  readonly logFile?: string;
  readonly meld?: Melder;
}

export interface RunningPostgres {
  readonly port: number;
  readonly pid: number;
  /** Where the cluster lies: below `dataDir`, or elsewhere when PostgreSQL could not enter that. */
  readonly cluster: string;
  /** The superuser on the database `postgres`. Local use only. */
  readonly superUserUrl: string;
  /** The superuser on another database. */
  url(database: string): string;
  /** Ends when the server ends, wanted or not. */
  readonly exited: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk when this returns. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL 18 on 127.0.0.1 and returns when it accepts connections. Makes the cluster the first time, keeps it afterwards;
 * a server left by a killed run is stopped first. Needs nothing of the rest of this app, so the tests use it too.
 * Refuses with a StartError when the folder is in use, broken or of another version, or the disk is full.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { meld = STIL, wegwerp = false } = options;
  const dataDir = resolve(options.dataDir);
  const account = postgresAccount(join(dataDir, 'cluster'));
  const home = clusterHome(dataDir, account, meld);
  const owned = claim(join(dataDir, 'in-gebruik'));
  if (!owned.held) throw new StartError(`De database in ${dataDir} is al in gebruik door een ander programma (proces ${owned.pid}).`);
  try {
    const cluster = join(home, 'cluster');
    const binaries = await postgresBinaries(account, meld);
    const exists = clusterExists(cluster);
    const secret = password(dataDir, exists);
    if (exists) await stopStalePostgres(cluster);
    else await createCluster({ home, cluster, password: secret, binaries, account, wegwerp });
    const logFile = options.logFile ?? join(dataDir, 'postgres.log');
    const server = await launch({ binaries, account, cluster, logFile, wegwerp, dataDir, port: options.port });
    void server.exited.then(() => owned.release());
    const url = (database: string): string => `postgresql://postgres:${secret}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`;
    return {
      ...server,
      cluster,
      url,
      superUserUrl: url('postgres'),
      stop: async () => {
        await server.stop();
        if (wegwerp) [home, dataDir].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
      },
    };
  } catch (error) {
    owned.release();
    throw error;
  }
}

interface Launch {
  readonly binaries: PostgresBinaries;
  readonly account: Account | undefined;
  readonly cluster: string;
  readonly dataDir: string;
  readonly logFile: string;
  readonly wegwerp: boolean;
  readonly port: number | undefined;
}

type Server = Pick<RunningPostgres, 'port' | 'pid' | 'exited' | 'stop'>;

/** A port may be taken between choosing and listening, and the memory of a killed server may be released a little later. */
const TRY_AGAIN =
  /Address already in use|could not create any TCP\/IP sockets|shared memory block .* is still in use|lock file .* already exists/;

async function launch(how: Launch): Promise<Server> {
  const portFile = join(how.dataDir, 'poort');
  const remembered = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : undefined;
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(how.port ?? (remembered || undefined));
    const from = sizeOf(how.logFile);
    const server = await tryLaunch(how, port);
    if (server !== undefined) {
      writeFileSync(portFile, String(port));
      return server;
    }
    const log = readFrom(how.logFile, from);
    if (isDiskFull(log)) throw diskFull(how.cluster);
    if (attempt < 6 && TRY_AGAIN.test(log)) await pause(attempt * 300);
    else throw new StartError(`PostgreSQL start niet.\n${reason(log)}`, [`De hele log: ${how.logFile}`, BEGIN_ANEW]);
  }
}

/** The lines of the log that say what is wrong. */
function reason(log: string): string {
  const serious = log.split('\n').filter((line) => /FATAL|PANIC|ERROR/.test(line));
  return lastLines(serious.length > 0 ? serious.join('\n') : log, 4).join('\n');
}

async function tryLaunch(how: Launch, port: number): Promise<Server | undefined> {
  mkdirSync(how.dataDir, { recursive: true });
  const log = openLog(how.logFile);
  const child = spawn(how.binaries.postgres, postgresArguments(how.cluster, port, how.wegwerp), {
    ...how.account,
    cwd: '/',
    // A session of its own: Ctrl-C in the terminal is for us, we decide the order in which things stop.
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  const exited = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const { pid } = child;
  if (pid === undefined || !(await isReady(how.cluster, child, exited))) return undefined;
  const letGo = leash(pid, 'INT');
  void exited.then(letGo);
  return { port, pid, exited, stop: () => stopServer(how, child, exited, letGo) };
}

async function stopServer(how: Launch, child: ChildProcess, exited: Promise<void>, letGo: () => void): Promise<void> {
  letGo();
  if (process.platform === 'win32') await run(how.binaries.pgCtl, ['stop', '-D', how.cluster, '-m', 'fast', '-w']);
  else child.kill(how.wegwerp ? 'SIGQUIT' : 'SIGINT');
  const hard = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await exited;
  clearTimeout(hard);
}

/** The eighth line of postmaster.pid tells when connections are accepted; recovery after a crash may take a while. */
async function isReady(cluster: string, child: ChildProcess, exited: Promise<void>): Promise<boolean> {
  let gone = false;
  void exited.then(() => (gone = true));
  const pidFile = join(cluster, 'postmaster.pid');
  const until = Date.now() + 120_000;
  while (!gone && Date.now() < until) {
    if (existsSync(pidFile)) {
      const lines = readFileSync(pidFile, 'utf8').split('\n');
      if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return true;
    }
    await pause(20);
  }
  if (!gone) child.kill('SIGQUIT');
  return false;
}
