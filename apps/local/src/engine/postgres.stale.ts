import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, isAlive, stopProcess } from './process.js';

/** A PostgreSQL of an earlier run that was killed hard may still be running on this cluster: it is stopped before we start ours. */
export async function stopStalePostgres(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && pid > 0 && isAlive(pid)) {
    const command = commandLine(pid);
    if (command.includes('postgres') && command.includes(cluster)) {
      await stopProcess(pid, 'SIGINT', 20_000);
      return;
    }
  }
  // The number may meanwhile belong to another program; PostgreSQL would then believe that a server still runs.
  rmSync(pidFile, { force: true });
}
