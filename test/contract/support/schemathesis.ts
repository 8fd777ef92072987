import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureSchemathesis } from '../../../tools/prepare/schemathesis.js';
import { run } from '../../../apps/local/src/engine/program.js';
import { projectRoot } from '../../../apps/local/src/engine/place.js';

/** What is the same every time, unless somebody looks for more: `CONTRACT_ZAAD=… npm run check -- contract`. */
export const ZAAD = process.env['CONTRACT_ZAAD'] ?? '20261127';

export interface Ronde {
  readonly url: string;
  /** None for somebody who is not signed in. */
  readonly token?: string;
  readonly zaken: readonly string[];
  /** `coverage` tries every bound of every field; `fuzzing` draws at random. */
  readonly fasen: readonly ('examples' | 'coverage' | 'fuzzing')[];
  readonly voorbeelden: number;
  /** Operations to leave out, or when `alleen` is set to try and no others. */
  readonly zonder: readonly string[];
  readonly alleen?: readonly string[];
}

export interface Uitkomst {
  /** How many requests were sent. */
  readonly gevallen: number;
  /** What the program has to say about answers outside the contract; empty when there are none. */
  readonly bezwaren: string;
}

/** Holds the API at `url` against apps/api/openapi.json with what one person may. */
export async function houdTegenContract({ url, token, zaken, fasen, voorbeelden, zonder, alleen }: Ronde): Promise<Uitkomst> {
  const map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-contract-'));
  const wie = token === undefined ? [] : ['--header', `Authorization: Bearer ${token}`];
  const welke = alleen === undefined ? optie('--exclude-operation-id', zonder) : optie('--include-operation-id', alleen);
  try {
    const regels: string[] = [];
    const { code } = await run(
      await ensureSchemathesis(),
      [
        ...['--config-file', join(__dirname, 'schemathesis.toml'), '--no-color', 'run', join(projectRoot(), 'apps/api/openapi.json')],
        ...['--url', `${url}/api/v1`, '--phases', fasen.join(), '--max-examples', String(voorbeelden), '--seed', ZAAD, ...wie, ...welke],
      ],
      {
        cwd: map,
        onLine: (regel) => void regels.push(regel.slice(0, 1_000)),
        env: {
          ...process.env,
          SCHEMATHESIS_HOOKS: 'haken',
          PYTHONPATH: __dirname,
          PYTHONDONTWRITEBYTECODE: '1',
          CONTRACT_ZAKEN: zaken.join(),
        },
      },
    );
    const tekst = regels.join('\n');
    const gevallen = Number(/(\d+) generated/.exec(tekst)?.[1] ?? 0);
    return { gevallen, bezwaren: code === 0 ? '' : tekst.slice(Math.max(0, tekst.search(/=+ (FAILURES|ERRORS) =+/))) };
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const optie = (naam: string, waarden: readonly string[]): readonly string[] => waarden.flatMap((waarde) => [naam, waarde]);
