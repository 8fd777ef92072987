import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withClaim } from '../../apps/local/src/engine/claim.js';
import { lastLines } from '../../apps/local/src/engine/log-file.js';
import { projectRoot, userCache } from '../../apps/local/src/engine/place.js';
import { onPath, run } from '../../apps/local/src/engine/program.js';
import { diskFull, isDiskFull, StartError, STIL, type Melder } from '../../apps/local/src/engine/start-error.js';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/**
 * The folder with all jars of `tools/<tool>/pom.xml`, fetched with Maven once and kept in the cache of the user. Undefined when there is
 * no Java or no Maven. Refuses with a StartError when fetching fails.
 */
export async function jarsOf(tool: string, what: string, meld: Melder = STIL): Promise<string | undefined> {
  const pom = join(projectRoot(), 'tools', tool, 'pom.xml');
  const key = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const folder = join(userCache(), `${tool}-jars-${key}`);
  if (onPath('java') === undefined) return undefined;
  if (existsSync(folder)) return folder;
  const maven = onPath('mvn');
  if (maven === undefined) return undefined;
  mkdirSync(dirname(folder), { recursive: true });
  await withClaim(`${folder}.slot`, async () => {
    if (!existsSync(folder)) await fetchJars(maven, pom, folder, what, meld);
  });
  return folder;
}

async function fetchJars(maven: string, pom: string, folder: string, what: string, meld: Melder): Promise<void> {
  meld(`${what} ophalen met Maven (eenmalig)`);
  const half = `${folder}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  try {
    const { code, output } = await run(maven, [
      '--batch-mode',
      '--quiet',
      '-f',
      pom,
      PLUGIN,
      `-DoutputDirectory=${half}`,
      '-DincludeScope=runtime',
    ]);
    if (code !== 0) {
      if (isDiskFull(output)) throw diskFull(dirname(folder));
      throw new StartError(`${what} kon niet opgehaald worden:\n${lastLines(output, 5).join('\n')}`, [
        'Controleer de netwerkverbinding en de instellingen van Maven, en probeer het opnieuw.',
      ]);
    }
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}
