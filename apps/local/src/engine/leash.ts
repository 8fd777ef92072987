import { spawn } from 'node:child_process';

/**
 * Ties a process to this one: when this process ends in whatever way (also `kill -9`), the other gets the signal.
 * A shell of a megabyte waits for the end of a pipe that only we hold open. Not on Windows, where a later start cleans up.
 * Returns the function that lets go again.
 */
export function leash(pid: number, signal: 'INT' | 'TERM'): () => void {
  if (process.platform === 'win32') return () => undefined;
  const watcher = spawn('/bin/sh', ['-c', 'while read -r _; do :; done; kill -s "$1" "$0" 2>/dev/null', String(pid), signal], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
  return () => {
    watcher.kill('SIGKILL');
  };
}
