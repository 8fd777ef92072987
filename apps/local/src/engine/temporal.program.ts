import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { userCache } from './place.js';
import { isExecutable, onPath, run } from './program.js';
import { STIL, StartError, type Melder } from './start-error.js';
import { buildTemporal } from './temporal.build.js';
import { temporalModule, type TemporalModule } from './temporal.module.js';

/** What can serve Temporal here: the real server, or the development server that the SDK downloads (no program of its own yet). */
export type TemporalProgram =
  | { readonly kind: 'server'; readonly server: string; readonly sqlTool: string; readonly version: string }
  | { readonly kind: 'dev-server'; readonly cli: string | undefined };

const exe = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);

/** Where the build of this very module is kept. */
export function buildFolder(module: TemporalModule): string {
  return join(userCache(), `temporal-${module.version}-${module.fingerprint}-${process.platform}-${process.arch}`);
}

/**
 * The Temporal server to use, in this order: the build in the cache, a new build when there is Go, `temporal-server` and
 * `temporal-sql-tool` on the PATH, a `temporal` on the PATH or the one that the SDK downloads (development server).
 */
export async function ensureTemporalServer(meld: Melder = STIL, signal?: AbortSignal): Promise<TemporalProgram> {
  const module = temporalModule();
  const cached = builtIn(buildFolder(module), module.version);
  if (cached !== undefined) return cached;
  const go = await usableGo(module);
  if (go !== undefined) {
    const names = { server: exe('temporal-server'), sqlTool: exe('temporal-sql-tool') };
    await buildTemporal({ go, module, target: buildFolder(module), names, meld, signal });
    const built = builtIn(buildFolder(module), module.version);
    if (built !== undefined) return built;
  }
  const [server, sqlTool] = [onPath('temporal-server'), onPath('temporal-sql-tool')];
  if (server !== undefined && sqlTool !== undefined) return { kind: 'server', server, sqlTool, version: await versionOf(server) };
  return { kind: 'dev-server', cli: onPath('temporal') };
}

function builtIn(folder: string, version: string): TemporalProgram | undefined {
  const [server, sqlTool] = [join(folder, exe('temporal-server')), join(folder, exe('temporal-sql-tool'))];
  return isExecutable(server) && isExecutable(sqlTool) ? { kind: 'server', server, sqlTool, version } : undefined;
}

async function versionOf(server: string): Promise<string> {
  return /version (\S+)/.exec((await run(server, ['--version'])).output)?.[1] ?? 'onbekend';
}

/** Go, when it can build this module: asked in the module's folder, so that a Go that fetches newer toolchains itself counts too. */
export async function usableGo(module: Pick<TemporalModule, 'folder' | 'go'>): Promise<string | undefined> {
  const candidates = [onPath('go'), '/usr/local/go/bin/go', '/usr/lib/go/bin/go'];
  for (const go of candidates) {
    if (go === undefined || !existsSync(go)) continue;
    const { code, output } = await run(go, ['env', 'GOVERSION'], { cwd: module.folder });
    const version = /^go(\d+(?:\.\d+)*)/m.exec(output)?.[1];
    if (code === 0 && version !== undefined && isAtLeast(version, module.go)) return go;
  }
  return undefined;
}

/** Compares dotted version numbers: `1.26.10` is at least `1.26.4`. */
export function isAtLeast(version: string, lowest: string): boolean {
  const [have, need] = [version, lowest].map((text) => text.split('.').map(Number));
  for (let i = 0; i < (need?.length ?? 0); i += 1) {
    const difference = (have?.[i] ?? 0) - (need?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The one message for a machine on which Temporal can be had in no way. */
export function noTemporal(cause: unknown): StartError {
  return new StartError(
    'Er is geen Temporal-server op deze machine en hij kon ook niet opgehaald worden. Kies één van deze mogelijkheden:',
    [
      `Installeer Go ${temporalModule().go} of nieuwer en start opnieuw: de server wordt dan eenmalig gebouwd (ongeveer 5 minuten).`,
      'Zet temporal-server en temporal-sql-tool op het PATH.',
      'Wijs met TEMPORAL_ADDRESS (en TEMPORAL_NAMESPACE) een Temporal aan die al draait.',
    ],
    { cause },
  );
}
