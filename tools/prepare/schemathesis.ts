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

/**
 * The program of Schemathesis, which holds the running API against its OpenAPI document; made once per user in an environment of its own,
 * with the versions and hashes of tools/schemathesis/requirements.txt. Refuses with a StartError without Python 3.11 or when fetching fails.
 */
export async function ensureSchemathesis(meld: Melder = STIL): Promise<string> {
  const eisen = join(projectRoot(), 'tools', 'schemathesis', 'requirements.txt');
  const map = join(userCache(), `schemathesis-${createHash('sha256').update(readFileSync(eisen)).digest('hex').slice(0, 12)}`);
  const programma = join(map, process.platform === 'win32' ? 'Scripts/st.exe' : 'bin/st');
  const gereed = join(map, 'gereed');
  if (existsSync(gereed)) return programma;
  mkdirSync(userCache(), { recursive: true });
  await withClaim(`${map}.slot`, async () => {
    if (!existsSync(gereed)) await maak(await python(), map, eisen, gereed, meld);
  });
  return programma;
}

/** An environment knows where it stands, so it is made in its place; the file `gereed` says that it is whole. */
async function maak(python: string, map: string, eisen: string, gereed: string, meld: Melder): Promise<void> {
  meld('Schemathesis ophalen (eenmalig)');
  rmSync(map, { recursive: true, force: true });
  const pip = ['-m', 'pip', '--disable-pip-version-check', '--quiet', 'install', '--require-hashes', '--only-binary', ':all:', '-r', eisen];
  const bin = join(map, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  await voerUit(python, ['-m', 'venv', map]);
  await voerUit(bin, pip);
  writeFileSync(gereed, '');
}

async function voerUit(programma: string, argumenten: readonly string[]): Promise<void> {
  const { code, output } = await run(programma, argumenten);
  if (code === 0) return;
  throw new StartError(`Schemathesis kon niet klaargezet worden:\n${lastLines(output, 5).join('\n')}`, [
    'Installeer zo nodig de venv van Python (op Debian en Ubuntu: apt-get install python3-venv).',
    'Controleer de netwerkverbinding en de instellingen van pip, en probeer het opnieuw.',
  ]);
}

async function python(): Promise<string> {
  const [groot, klein] = OUDSTE;
  for (const naam of NAMEN) {
    const pad = onPath(naam);
    if (pad === undefined) continue;
    const { code } = await run(pad, ['-c', `import sys; sys.exit(sys.version_info < (${groot}, ${klein}))`]);
    if (code === 0) return pad;
  }
  throw new StartError(`Voor de contracttest is Python ${OUDSTE.join('.')} of nieuwer nodig, en die is er niet.`, [
    'Installeer Python, met de module venv, en probeer het opnieuw.',
  ]);
}
