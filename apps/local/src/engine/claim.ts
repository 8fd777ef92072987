import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, startMark } from './process.js';
import { errorCode } from './start-error.js';

/** A claim that this process holds; `release` gives it up. */
export interface Claim {
  readonly held: true;
  release(): void;
}

/** Somebody else holds it. */
export interface Occupied {
  readonly held: false;
  readonly pid: number;
}

function holder(text: string): { readonly pid: number; readonly mark: string } | undefined {
  const [pid, mark] = text.trim().split(' ');
  return pid === undefined || !/^\d+$/.test(pid) ? undefined : { pid: Number(pid), mark: mark ?? '' };
}

/** A number alone is not enough: after a restart of the machine another process may carry it. */
function lives(text: string): number | undefined {
  const known = holder(text);
  if (known === undefined || !isAlive(known.pid)) return undefined;
  return markOf(known.pid) === known.mark ? known.pid : undefined;
}

function markOf(pid: number): string {
  return (startMark(pid) ?? '').replaceAll(' ', '_');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Claims a lock file for this process. A claim of a process that no longer runs is taken over. */
export function claim(path: string): Claim | Occupied {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, `${process.pid} ${markOf(process.pid)}\n`, { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(mine, path);
        return { held: true, release: () => rmSync(path, { force: true }) };
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
      const pid = lives(read(path));
      if (pid !== undefined) return { held: false, pid };
      clearDead(path, `${mine}.oud`);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moves a dead claim away; when another process claimed it in between, its claim is put back. */
function clearDead(path: string, aside: string): void {
  try {
    renameSync(path, aside);
    if (lives(read(aside)) !== undefined) linkSync(aside, path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Does the work while holding the lock file; waits for whoever holds it (`onWait` is told once). */
export async function withClaim<T>(path: string, work: () => Promise<T>, onWait: (pid: number) => void = () => undefined): Promise<T> {
  let attempt = claim(path);
  if (!attempt.held) onWait(attempt.pid);
  while (!attempt.held) {
    await pause(300);
    attempt = claim(path);
  }
  try {
    return await work();
  } finally {
    attempt.release();
  }
}
