import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withClaim } from '../../apps/local/src/engine/claim.js';
import { lastLines } from '../../apps/local/src/engine/log-file.js';
import { projectRoot, userCache } from '../../apps/local/src/engine/place.js';
import { isExecutable, onPath, run } from '../../apps/local/src/engine/program.js';
import { diskFull, isDiskFull, StartError, STIL, type Melder } from '../../apps/local/src/engine/start-error.js';
import { follow } from '../../apps/local/src/engine/temporal.build.js';
import { usableGo } from '../../apps/local/src/engine/temporal.program.js';

const PAKKET = 'github.com/versity/versitygw/cmd/versitygw';

interface Bouwplan {
  readonly folder: string;
  readonly go: string;
  readonly target: string;
}

function bouwplan(): Bouwplan {
  const folder = join(projectRoot(), 'tools', 'versitygw');
  const mod = readFileSync(join(folder, 'go.mod'), 'utf8');
  const go = /^go ([\d.]+)$/m.exec(mod)?.[1];
  if (go === undefined) throw new Error(`${folder}/go.mod names no Go version`);
  const hash = createHash('sha256')
    .update(mod)
    .update(readFileSync(join(folder, 'go.sum')));
  const naam = `versitygw-${hash.digest('hex').slice(0, 8)}-${process.platform}-${process.arch}${process.platform === 'win32' ? '.exe' : ''}`;
  return { folder, go, target: join(userCache(), naam) };
}

/** Whether there is an S3 server here, or may be after a build. */
export function maybeVersitygw(): boolean {
  return isExecutable(bouwplan().target) || onPath('go') !== undefined;
}

/**
 * The S3 server that the tests of the object store run against, built with Go once and kept in the cache of the user. Undefined when there
 * is no Go that can. Refuses with a StartError when building fails.
 */
export async function ensureVersitygw(meld: Melder = STIL): Promise<string | undefined> {
  const plan = bouwplan();
  if (isExecutable(plan.target)) return plan.target;
  const go = await usableGo(plan);
  if (go === undefined) return undefined;
  mkdirSync(dirname(plan.target), { recursive: true });
  await withClaim(`${plan.target}.slot`, async () => {
    if (!isExecutable(plan.target)) await bouw(go, plan, meld);
  });
  return plan.target;
}

async function bouw(go: string, { folder, target }: Bouwplan, meld: Melder): Promise<void> {
  meld('S3-server voor de tests bouwen met Go (eenmalig: ongeveer 2 minuten)');
  const half = `${target}.${process.pid}`;
  const voortgang = follow(meld);
  try {
    const { code, output } = await run(go, ['build', '-v', '-ldflags', '-s -w', '-o', half, PAKKET], {
      cwd: folder,
      env: { ...process.env, CGO_ENABLED: '0' },
      onLine: (line) => voortgang.line(line),
    });
    if (code !== 0) {
      if (isDiskFull(output)) throw diskFull(dirname(target));
      throw new StartError(`De S3-server kon niet gebouwd worden:\n${lastLines(output, 5).join('\n')}`, [
        'Het bouwen haalt Go-modules op: controleer de netwerkverbinding en GOPROXY, en probeer het opnieuw.',
      ]);
    }
    renameSync(half, target);
    meld(`S3-server klaar na ${voortgang.elapsed()}`);
  } finally {
    voortgang.stop();
    rmSync(half, { force: true });
  }
}
