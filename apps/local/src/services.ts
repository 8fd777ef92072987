import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild, type Child } from './child.js';
import type { DataFolder } from './data-folder.js';
import { lastLines, readFrom, sizeOf } from './engine/log-file.js';
import { projectRoot } from './engine/place.js';
import { StartError, type Melder } from './engine/start-error.js';
import { watchLog } from './log-watch.js';
import { supervise, type Supervised } from './supervise.js';

/** The api and the worker, each a process of its own that is started again when it fails. */
export interface RunningServices {
  pids(): { readonly api: number; readonly worker: number };
  /** The api first: nobody is let in any more, then the work in hand is finished. */
  stop(): Promise<void>;
  /** Ends both at once. */
  kill(): void;
}

export interface ServicesOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly api: string;
  readonly workerPort: number;
  readonly folder: DataFolder;
  readonly meld: Melder;
  readonly signal: AbortSignal;
  readonly onRestart: () => void;
}

const READY_MS = 90_000;
const MOST_RESTARTS = 3;

/** Starts the worker and the api and waits until both say that they are ready. */
export async function startServices(options: ServicesOptions): Promise<RunningServices> {
  const worker = await startService('worker', 'De worker', true, options);
  const api = await startService('api', 'De api', false, options);
  const running: RunningServices = {
    pids: () => ({ api: api.child.current().pid, worker: worker.child.current().pid }),
    stop: async () => {
      await api.stop();
      await worker.stop();
    },
    kill: () => [api, worker].forEach((service) => service.child.current().kill()),
  };
  try {
    await ready(`http://127.0.0.1:${options.workerPort}/health/ready`, worker, options.signal);
    await ready(`${options.api}/health/ready`, api, options.signal);
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
}

interface Service {
  readonly naam: string;
  readonly child: Supervised<Child>;
  readonly logFile: string;
  readonly logFrom: number;
  stop(): Promise<void>;
}

async function startService(folderName: 'api' | 'worker', naam: string, background: boolean, options: ServicesOptions): Promise<Service> {
  const { env, folder, meld, onRestart } = options;
  const logFile = join(folder.log, `${folderName}.log`);
  const logFrom = sizeOf(logFile);
  const script = join(projectRoot(), 'dist', 'apps', folderName, 'src', 'main.js');
  const start = (): Promise<Child> => startChild({ script, env, logFile, background });
  const child = await supervise({ naam, logFile, meld, onRestart, start });
  const endWatch = watchLog(naam, logFile, meld);
  return {
    naam,
    child,
    logFile,
    logFrom,
    stop: async () => {
      endWatch();
      await child.stop();
    },
  };
}

async function ready(url: string, service: Service, signal: AbortSignal): Promise<void> {
  const until = Date.now() + READY_MS;
  while (!(await answersOk(url))) {
    signal.throwIfAborted();
    if (service.child.restarts() >= MOST_RESTARTS || Date.now() > until) throw notReady(service);
    await pause(100);
  }
}

async function answersOk(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  );
}

function notReady({ naam, logFile, logFrom }: Service): StartError {
  const said = lastLines(readFrom(logFile, logFrom), 5).map((line) => line.slice(0, 300));
  return new StartError(`${naam} wordt niet gereed.${said.length > 0 ? ` De laatste regels:\n${said.join('\n')}` : ''}`, [
    `De hele log: ${logFile}`,
  ]);
}
