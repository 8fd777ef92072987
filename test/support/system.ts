import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { once } from 'node:events';

const ROOT = resolve(__dirname, '../..');
/** Of the local app; `tools/…` elsewhere. */
const PROGRAM = (name: string): string => join(ROOT, 'dist', name.startsWith('tools/') ? '' : 'apps/local/src', `${name}.js`);
const START_MS = 480_000;

/** What `npm run omgeving` prints. */
export interface Omgeving {
  readonly api: string;
  readonly mail: string;
  readonly aanmelden: string;
  readonly database: string;
  readonly databaseApp: string;
  readonly temporal: string;
  readonly namespace: string;
  readonly processen: {
    readonly start: number;
    readonly api: number;
    readonly worker: number;
    readonly temporal?: number;
    readonly postgres?: number;
  };
  readonly dataMap: string;
}

export interface TestSystem {
  readonly port: number;
  readonly dataMap: string;
  /** Read anew each time: process numbers change when something is started again. */
  omgeving(): Omgeving;
  output(): string;
  /** Ctrl-C, and waits until all has stopped. Gives the exit code. */
  stop(): Promise<number | null>;
  /** Forgets the data; after `stop`. */
  forget(): void;
}

export interface SystemOptions {
  readonly dataMap?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the compiled program of `npm start` in a data folder of its own, and waits until it says that it is there. */
export async function startTestSystem(options: SystemOptions = {}): Promise<TestSystem> {
  const dataMap = options.dataMap ?? mkdtempSync(join(tmpdir(), 'integriteitstoetsing-systeem-'));
  const port = options.port ?? (await freePorts());
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM('main')], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATA_MAP: dataMap, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const said = (text: Buffer): void => void (output += text.toString('utf8'));
  child.stdout.on('data', said);
  child.stderr.on('data', said);
  await ready(child, () => output);
  return {
    port,
    dataMap,
    omgeving: () => JSON.parse(readFileSync(join(dataMap, 'omgeving.json'), 'utf8')) as Omgeving,
    output: () => output,
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGINT');
        await once(child, 'exit');
      }
      return child.exitCode;
    },
    forget: () => rmSync(dataMap, { recursive: true, force: true }),
  };
}

/** Runs a program of the local app against a running system, as `npm run demo` does. */
export async function runProgram(
  name: string,
  args: readonly string[],
  dataMap: string,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROGRAM(name), ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', DATA_MAP: dataMap },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => void (output += text.toString('utf8')));
  child.stderr.on('data', (text: Buffer) => void (output += text.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

function ready(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`not ready in time:\n${output()}`)), START_MS);
    const look = (): void => {
      if (!output().includes('Ctrl-C')) return;
      clearTimeout(late);
      done();
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(new Error(`ended with ${code}:\n${output()}`));
    });
  });
}

/** A port of which the next two are free as well: sign-in and mail. */
async function freePorts(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 9_000);
    const free = await Promise.all([0, 1, 2, 3].map((offset) => isFree(port + offset)));
    if (free.every(Boolean)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const server = createServer();
    server.once('error', () => tell(false));
    server.listen(port, '127.0.0.1', () => server.close(() => tell(true)));
  });
}
