import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClaim } from '../../apps/local/src/engine/claim.js';
import { lastLines } from '../../apps/local/src/engine/log-file.js';
import { projectRoot, userCache } from '../../apps/local/src/engine/place.js';
import { onPath, run } from '../../apps/local/src/engine/program.js';
import { StartError, STIL, type Melder } from '../../apps/local/src/engine/start-error.js';

const OUDSTE = [3, 11] as const;
const NAMEN = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python'];

/** Whether there is a Python here, which may still be too old. */
export const maybePython = (): boolean => NAMEN.some((naam) => onPath(naam) !== undefined);

/**
 * A program in a Python environment of its own with the versions and hashes of `tools/<tool>/requirements.txt`, made once per user; `what`
 * is its name in messages. Refuses with a StartError without Python 3.11 or when fetching fails.
 */
export async function ensurePython(tool: string, what: string, programma: string, meld: Melder = STIL): Promise<string> {
  const eisen = join(projectRoot(), 'tools', tool, 'requirements.txt');
  const map = join(userCache(), `${tool}-${createHash('sha256').update(readFileSync(eisen)).digest('hex').slice(0, 12)}`);
  const gereed = join(map, 'gereed');
  if (!existsSync(gereed)) {
    mkdirSync(userCache(), { recursive: true });
    await withClaim(`${map}.slot`, async () => {
      if (!existsSync(gereed)) await maak(map, eisen, what, meld);
    });
  }
  return uit(map, programma);
}

const uit = (map: string, programma: string): string =>
  join(map, process.platform === 'win32' ? `Scripts/${programma}.exe` : `bin/${programma}`);

/** An environment knows where it stands, so it is made in its place; the file `gereed` says that it is whole. */
async function maak(map: string, eisen: string, what: string, meld: Melder): Promise<void> {
  const python = await zoekPython(what);
  meld(`${what} ophalen (eenmalig)`);
  rmSync(map, { recursive: true, force: true });
  const pip = ['-m', 'pip', '--disable-pip-version-check', '--quiet', 'install', '--require-hashes', '--only-binary', ':all:', '-r', eisen];
  await voerUit(what, python, ['-m', 'venv', map]);
  await voerUit(what, uit(map, 'python'), pip);
  writeFileSync(join(map, 'gereed'), '');
}

async function voerUit(what: string, programma: string, argumenten: readonly string[]): Promise<void> {
  const { code, output } = await run(programma, argumenten);
  if (code === 0) return;
  throw new StartError(`${what} kon niet klaargezet worden:\n${lastLines(output, 5).join('\n')}`, [
    'Installeer zo nodig de venv van Python (op Debian en Ubuntu: apt-get install python3-venv).',
    'Controleer de netwerkverbinding en de instellingen van pip, en probeer het opnieuw.',
  ]);
}

async function zoekPython(what: string): Promise<string> {
  const [groot, klein] = OUDSTE;
  for (const naam of NAMEN) {
    const pad = onPath(naam);
    if (pad === undefined) continue;
    const { code } = await run(pad, ['-c', `import sys; sys.exit(sys.version_info < (${groot}, ${klein}))`]);
    if (code === 0) return pad;
  }
  throw new StartError(`${what} heeft Python ${OUDSTE.join('.')} of nieuwer nodig, en die is er niet.`, [
    'Installeer Python, met de module venv, en probeer het opnieuw.',
  ]);
}
