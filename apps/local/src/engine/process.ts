import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './start-error.js';

const hasProc = existsSync('/proc/self/stat');

/** The fields of /proc/<pid>/stat that follow the command name (which may hold spaces): state is 0, start time is 19. */
function procStat(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function ps(pid: number, field: string): string | undefined {
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** Whether a process runs. A zombie that nobody reaps (containers without an init) counts as gone. */
export function isAlive(pid: number): boolean {
  if (hasProc) {
    const state = procStat(pid)?.[0];
    return state !== undefined && state !== 'Z' && state !== 'X';
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The command line of a running process, arguments separated by spaces; empty when it is gone or can't be read. */
export function commandLine(pid: number): string {
  if (!hasProc) return ps(pid, 'command') ?? '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** When a process began, in a form that differs for a later process with the same number. */
export function startMark(pid: number): string | undefined {
  return hasProc ? procStat(pid)?.[19] : ps(pid, 'lstart');
}

/** Waits until a process that may not be our child is gone; false when it still runs after `ms`. */
export async function waitForExit(pid: number, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await pause(25);
  }
  return true;
}

/** Asks a process to stop, and kills it when it does not within `graceMs`. Returns when it is gone. */
export async function stopProcess(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  if (!trySignal(pid, signal)) return;
  if (await waitForExit(pid, graceMs)) return;
  trySignal(pid, 'SIGKILL');
  await waitForExit(pid, 5_000);
}

function trySignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
