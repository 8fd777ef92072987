import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The folder of the project: the one with our package.json, above the compiled or the source file. */
export function projectRoot(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"name": "integriteitstoetsing"')) return folder;
  }
  throw new Error(`no project folder above ${__dirname}`);
}

/** Where programs that took long to get are kept, per user and over all checkouts. */
export function userCache(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir() || tmpdir(), '.cache'), 'integriteitstoetsing');
}

/** True when this process runs as root (never on Windows). */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
