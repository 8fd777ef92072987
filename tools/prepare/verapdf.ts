import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const VERAPDF_VERSIE = '1.28.2';
const POM = join(__dirname, '..', 'verapdf', 'pom.xml');

/** The per-user cache of the project: made once, shared by all checkouts. */
function cacheMap(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'integriteitstoetsing');
}

const werkt = (programma: string, argument: string): boolean => spawnSync(programma, [argument], { stdio: 'ignore' }).status === 0;
const heeftJar = (map: string): boolean => existsSync(map) && readdirSync(map).some((naam) => naam.startsWith('greenfield-apps-'));

/**
 * The folder with the jars of veraPDF, the reference checker for PDF/A and PDF/UA; `undefined`, with one line on stderr that says why,
 * where Java or Maven is missing or the jars can't be fetched. Made in a folder of its own and then renamed, so that an interrupted or
 * simultaneous run never leaves half a folder behind. Synchronous, so that a test file can decide what it contains.
 */
export function ensureVeraPdf(): string | undefined {
  const doel = join(cacheMap(), `verapdf-${VERAPDF_VERSIE}`);
  if (!werkt('java', '-version')) return zonder('Java ontbreekt');
  if (heeftJar(doel)) return doel;
  if (!werkt('mvn', '--version')) return zonder('Maven ontbreekt');

  mkdirSync(cacheMap(), { recursive: true });
  const tijdelijk = mkdtempSync(`${doel}.`);
  try {
    meld(`veraPDF ${VERAPDF_VERSIE} ophalen (19 MB, eenmalig)…`);
    const argumenten = ['--batch-mode', '--quiet', '--file', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${tijdelijk}`];
    // A line that drops once is no reason to do without.
    const gelukt = [1, 2].some(() => spawnSync('mvn', argumenten, { stdio: 'ignore' }).status === 0);
    if (!gelukt || !heeftJar(tijdelijk)) return zonder('ophalen met Maven lukt niet');
    try {
      renameSync(tijdelijk, doel);
    } catch (error) {
      // Another run was first: its folder is as good as ours.
      if (!heeftJar(doel)) throw error;
    }
    return doel;
  } finally {
    rmSync(tijdelijk, { recursive: true, force: true });
  }
}

function zonder(reden: string): undefined {
  meld(`veraPDF ${VERAPDF_VERSIE} is er niet: ${reden}.`);
  return undefined;
}

function meld(regel: string): void {
  process.stderr.write(`${regel}\n`);
}
