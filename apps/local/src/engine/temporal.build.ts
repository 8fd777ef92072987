import { mkdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withClaim } from './claim.js';
import { lastLines } from './log-file.js';
import { isExecutable, run } from './program.js';
import { diskFull, isDiskFull, StartError, type Melder } from './start-error.js';
import { SERVER_PACKAGE, SQL_TOOL_PACKAGE, type TemporalModule } from './temporal.module.js';

const PROGRESS_MS = 10_000;
/** Below this much free space the build can't succeed, however warm the caches of Go are. */
const LEAST_FREE_BYTES = 400 * 1024 * 1024;

export interface BuildOptions {
  readonly go: string;
  readonly module: TemporalModule;
  /** Folder that holds the two programs afterwards; appears in one go. */
  readonly target: string;
  readonly names: { readonly server: string; readonly sqlTool: string };
  readonly meld: Melder;
  readonly signal: AbortSignal | undefined;
}

/** Builds the server and its schema tool into the cache. A second start at the same time waits for the first. */
export async function buildTemporal(options: BuildOptions): Promise<void> {
  const { target, meld, names } = options;
  mkdirSync(dirname(target), { recursive: true });
  await withClaim(
    `${target}.slot`,
    async () => {
      if (isExecutable(join(target, names.server))) return;
      await build(options);
    },
    (pid) => meld(`Een andere start bouwt de Temporal-server al (proces ${pid}); daarop wordt gewacht`),
  );
}

async function build({ go, module, target, names, meld, signal }: BuildOptions): Promise<void> {
  const { bavail, bsize } = statfsSync(dirname(target));
  if (bavail * bsize < LEAST_FREE_BYTES) throw diskFull(dirname(target));
  meld(`Temporal-server ${module.version} bouwen met Go (eenmalig: ongeveer 5 minuten en 3,5 GB schijfruimte)`);
  const half = `${target}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const progress = follow(meld);
  try {
    const args = ['build', '-v', '-ldflags', '-s -w', '-o', `${half}/`, SERVER_PACKAGE, SQL_TOOL_PACKAGE];
    const { code, output } = await run(go, args, {
      cwd: module.folder,
      env: { ...process.env, CGO_ENABLED: '0' },
      onLine: (line) => progress.line(line),
      signal,
    });
    signal?.throwIfAborted();
    if (code !== 0) throw failure(output, dirname(target));
    const built = (path: string): string => join(half, basename(path) + (process.platform === 'win32' ? '.exe' : ''));
    renameSync(built(SERVER_PACKAGE), join(half, names.server));
    renameSync(built(SQL_TOOL_PACKAGE), join(half, names.sqlTool));
    rmSync(target, { recursive: true, force: true });
    renameSync(half, target);
    meld(`Temporal-server klaar na ${progress.elapsed()}. De tussenbestanden van Go mogen weg: go clean -cache -modcache`);
  } finally {
    progress.stop();
    rmSync(half, { recursive: true, force: true });
  }
}

/** Counts what Go reports and says so every ten seconds. */
export function follow(meld: Melder): { line(text: string): void; elapsed(): string; stop(): void } {
  const began = Date.now();
  let [fetched, compiled, last] = [0, 0, ''];
  const elapsed = (): string => {
    const seconds = Math.round((Date.now() - began) / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  };
  const timer = setInterval(() => {
    const doing = compiled === 0 ? `onderdelen ophalen (${fetched})` : `vertalen (${compiled} onderdelen, nu bij ${last})`;
    meld(`  ${elapsed()}: ${doing}`);
  }, PROGRESS_MS);
  return {
    line: (text) => {
      if (text.startsWith('go: downloading')) fetched += 1;
      else if (/^[\w./-]+$/.test(text)) [compiled, last] = [compiled + 1, text];
    },
    elapsed,
    stop: () => clearInterval(timer),
  };
}

function failure(output: string, cache: string): StartError {
  if (isDiskFull(output)) {
    return new StartError('De schijf is vol: de Temporal-server kon niet gebouwd worden.', [
      'Het bouwen vraagt eenmalig ongeveer 3,5 GB (modules en tussenbestanden van Go) in uw persoonlijke map.',
      'Maak ruimte vrij, of leid de tussenbestanden om met GOMODCACHE en GOCACHE, en start opnieuw.',
    ]);
  }
  const said = lastLines(output, 400).filter((line) => !/^[\w./-]+$/.test(line) && !line.startsWith('go: downloading'));
  return new StartError(`De Temporal-server kon niet gebouwd worden:\n${said.slice(-5).join('\n')}`, [
    'Het bouwen haalt Go-modules op: controleer de netwerkverbinding en GOPROXY, en start opnieuw.',
    'Of zet temporal-server en temporal-sql-tool op het PATH en zorg dat Go daar niet op staat.',
    `Of wijs een Temporal aan die al draait met TEMPORAL_ADDRESS. (Gebouwd wordt naar ${cache}.)`,
  ]);
}
