import { fork } from 'node:child_process';
import { closeSync } from 'node:fs';
import { yieldToPeople } from './engine/yield-to-people.js';
import { leash } from './engine/leash.js';
import { openLog } from './engine/log-file.js';
import type { Engine } from './supervise.js';

export interface ChildOptions {
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Nobody waits for what this process does. */
  readonly background: boolean;
}

export interface Child extends Engine {
  readonly pid: number;
  /** Ends it at once. */
  kill(): void;
}

const GRACE_MS = 15_000;

/**
 * Starts one of our own Node programs. In a session of its own, so that Ctrl-C in the terminal is not for it but for us; with an IPC
 * channel and a leash, so that it does not outlive us. Its output goes to the log file directly.
 */
export async function startChild({ script, env, logFile, background }: ChildOptions): Promise<Child> {
  const log = openLog(logFile);
  const child = fork(script, [], {
    env,
    execArgv: ['--disable-warning=ExperimentalWarning', '--enable-source-maps'],
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const exited = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`could not start ${script}`);
  if (background) yieldToPeople(pid);
  const letGo = leash(pid, 'TERM');
  void exited.then(letGo);
  return {
    pid,
    exited,
    kill: () => void child.kill('SIGKILL'),
    stop: async () => {
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      await exited;
      clearTimeout(hard);
    },
  };
}
