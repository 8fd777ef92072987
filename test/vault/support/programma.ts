import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Afloop {
  readonly code: number | null;
  readonly uitvoer: string;
}

/** Runs one of our programs, as it was compiled last, to its end. */
export function draai(pad: string, argumenten: readonly string[], env: NodeJS.ProcessEnv): Promise<Afloop> {
  const kind = spawn(process.execPath, [join(__dirname, '../../../dist', pad), ...argumenten], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  for (const kanaal of [kind.stdout, kind.stderr]) kanaal.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  return new Promise((klaar) => kind.once('close', (code) => klaar({ code, uitvoer })));
}
