import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../../../apps/local/src/engine/place.js';
import { maybePython } from '../../../tools/prepare/python.js';
import { ensureVerifieer } from '../../../tools/prepare/verifieer.js';
import type { Meegebracht } from './vervalsingen.js';

const PROGRAMMA = join(projectRoot(), 'tools', 'verifier', 'verifieer.py');
/** Without Python there is no second verifier: the run then says "skipped", and in CI it fails. */
export const PYTHON = maybePython() || process.env['CI'] === 'true';
export const metPython: jest.It = PYTHON ? it : it.skip;
if (!PYTHON) process.stderr.write('De tweede verifier draait niet mee: installeer Python 3.11 of nieuwer, met de module venv.\n');

/** What the verifier in Python says of each of these files: GEVERIFIEERD, GEWEIGERD or ONLEESBAAR. */
export async function vraagPython(
  bestanden: readonly Buffer[],
  { sleutels, controlepunten, getuigen }: Meegebracht,
): Promise<readonly string[]> {
  const python = await ensureVerifieer();
  const map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-mutanten-'));
  const bewaar = (naam: string, inhoud: Buffer | string): string => {
    writeFileSync(join(map, naam), inhoud);
    return join(map, naam);
  };
  try {
    const paden = bestanden.map((inhoud, i) => bewaar(`${i}.zip`, inhoud));
    const opties = [
      ...sleutels.flatMap((vkey) => ['--sleutel', vkey]),
      ...controlepunten.flatMap((note, i) => ['--controlepunt', bewaar(`${i}.txt`, note)]),
      ...getuigen.flatMap((vkey) => ['--getuige', vkey]),
    ];
    const proces = spawn(python, [PROGRAMMA, '--lijst', ...opties], { stdio: ['pipe', 'pipe', 'inherit'] });
    proces.stdin.end(paden.map((pad) => `${pad}\n`).join(''));
    const regels = (await text(proces.stdout)).trimEnd().split('\n');
    return regels.map((regel) => String(JSON.parse(regel).oordeel));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
