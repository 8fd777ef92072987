import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { leash } from './leash.js';
import { lastLines, openLog, readFrom, sizeOf } from './log-file.js';
import { chooseLowPorts } from './port.js';
import { commandLine, stopProcess } from './process.js';
import { diskFull, isDiskFull, StartError, STIL, type Melder } from './start-error.js';
import { yieldToPeople } from './yield-to-people.js';
import { dynamicConfig, PORT_COUNT, temporalConfig } from './temporal.config.js';
import { prepareTemporalDatabase } from './temporal.database.js';
import { startDevServer } from './temporal.dev-server.js';
import { connectWhenReady, ensureNamespace, NAMESPACE } from './temporal.namespace.js';
import { ensureTemporalServer, type TemporalProgram } from './temporal.program.js';

export interface TemporalOptions {
  /** Folder for configuration, log and ports; made when it isn't there. */
  readonly dataDir: string;
  /** Superuser of the PostgreSQL that gets Temporal's own role and two databases. */
  readonly superUserUrl: string;
  /** Namespaces to make; default only the one of this product. */
  readonly namespaces?: readonly string[];
  /** What to run; default `ensureTemporalServer()`. */
  readonly program?: TemporalProgram;
  readonly logFile?: string;
  readonly meld?: Melder;
  /** Ends a build of the server that is going on. */
  readonly signal?: AbortSignal;
}

export interface RunningTemporal {
  /** `127.0.0.1:<port>` of the frontend. */
  readonly address: string;
  /** Undefined when the SDK started the server for us. */
  readonly pid: number | undefined;
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts Temporal on 127.0.0.1 and returns when the namespaces and search attributes can be used. All services run in one process.
 * Needs nothing of the rest of this app. Refuses with a StartError when there is no server to be had or it does not start.
 */
export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  const { meld = STIL, namespaces = [NAMESPACE] } = options;
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const program = options.program ?? (await ensureTemporalServer(meld, options.signal));
  const logFile = options.logFile ?? join(dataDir, 'temporal.log');
  if (program.kind === 'dev-server') return startDevServer({ cli: program.cli, dataDir, namespaces, meld });
  await stopStaleTemporal(dataDir);
  const store = await prepareTemporalDatabase(options.superUserUrl, dataDir, program.sqlTool, program.version);
  const ports = await rememberedPorts(dataDir);
  const [configFile, dynamicFile] = [join(dataDir, 'temporal.yaml'), join(dataDir, 'dynamisch.yaml')];
  writeFileSync(dynamicFile, dynamicConfig());
  rmSync(configFile, { force: true });
  writeFileSync(configFile, temporalConfig(store, ports, dynamicFile), { mode: 0o600 });
  return launch({ server: program.server, configFile, dataDir, logFile, namespaces, address: `127.0.0.1:${ports[0]}` });
}

interface Launch {
  readonly server: string;
  readonly configFile: string;
  readonly dataDir: string;
  readonly logFile: string;
  readonly namespaces: readonly string[];
  readonly address: string;
}

async function launch(how: Launch): Promise<RunningTemporal> {
  const from = sizeOf(how.logFile);
  const log = openLog(how.logFile);
  const child = spawn(how.server, ['--config-file', how.configFile, '--allow-no-auth', 'start'], {
    cwd: how.dataDir,
    // A session of its own: Ctrl-C in the terminal is for us, we decide the order in which things stop.
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  let gone = false;
  const exited = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  void exited.then(() => (gone = true));
  const { pid } = child;
  if (pid === undefined) throw new StartError(`De Temporal-server kan niet gestart worden: ${how.server}`);
  yieldToPeople(pid);
  writeFileSync(join(how.dataDir, 'pid'), String(pid));
  const letGo = leash(pid, 'TERM');
  void exited.then(letGo);
  const stop = async (): Promise<void> => {
    letGo();
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await exited;
    clearTimeout(hard);
    rmSync(join(how.dataDir, 'pid'), { force: true });
  };
  try {
    const connection = await connectWhenReady(how.address, 60_000, () => gone);
    if (connection === undefined) throw failure(how.logFile, from);
    try {
      for (const namespace of how.namespaces) await ensureNamespace(connection, namespace);
    } finally {
      await connection.close();
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: how.address, pid, exited, stop };
}

/** A server of an earlier run that was killed hard may still be running. */
export async function stopStaleTemporal(dataDir: string): Promise<void> {
  const file = join(dataDir, 'pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  if (pid > 0 && commandLine(pid).includes(join(dataDir, 'temporal.yaml'))) await stopProcess(pid, 'SIGTERM', 15_000);
  rmSync(file, { force: true });
}

/** The same ports as the previous time when they are free, so that programs and members of the cluster find it again. */
async function rememberedPorts(dataDir: string): Promise<readonly number[]> {
  const file = join(dataDir, 'poorten');
  const before = existsSync(file) ? readFileSync(file, 'utf8').split(' ').map(Number) : [];
  const ports = await chooseLowPorts(PORT_COUNT, before);
  writeFileSync(file, ports.join(' '));
  return ports;
}

/** What the server said last and worst, without the stacks. */
function serious(log: string): string {
  const found = [...log.matchAll(/"level":"(?:error|fatal)".*?"msg":"(.*?)"(?:,"error":"((?:[^"\\\\]|\\\\.)*)")?/g)].at(-1);
  return found === null || found === undefined ? lastLines(log, 3).join('\n') : [found[1], found[2]].filter(Boolean).join(': ');
}

function failure(logFile: string, from: number): StartError {
  const log = readFrom(logFile, from);
  if (isDiskFull(log)) return diskFull('de database');
  return new StartError(`De Temporal-server start niet:\n${serious(log)}`, [`De hele log: ${logFile}`]);
}
