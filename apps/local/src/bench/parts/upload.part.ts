import { fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench-system.js';
import { type Figure, p50 } from '../figures.js';
import type { UploadMeting, UploadVraag } from '../upload/upload.program.js';

/** As large as an upload may be. */
const BYTES = 20_000_000;
const MB = 1_000_000;
const TEGELIJK = [1, 10, 50] as const;

/**
 * A file of 20 MB sealed on its way into the store on disk, against the same bytes copied to the same disk; both forced to it. And by how much a
 * process grows that does so many of these at once, each time a new one.
 */
export async function uploadPart(bench: Bench): Promise<readonly Figure[]> {
  const { uploads } = bench.sizes;
  const map = join(bench.omgeving.dataMap, 'opslag-meting');
  mkdirSync(map);
  try {
    bench.meld(`upload: ${uploads} bestanden van 20 MB`);
    const { verzegeld, kopie } = await meet({ map, bytes: BYTES, meet: { beurten: uploads } });
    const perSeconde = (ms: number): number => BYTES / MB / (ms / 1_000);
    const geheugen: Figure[] = [];
    for (const tegelijk of TEGELIJK) {
      bench.meld(`upload: geheugen van ${tegelijk} tegelijk`);
      const what = `geheugen van ${tegelijk} ${tegelijk === 1 ? 'upload' : 'uploads tegelijk'}`;
      const { groei } = await meet({ map, bytes: BYTES, meet: { tegelijk } });
      geheugen.push({ part: 'upload', what, unit: 'MB', value: groei / MB });
    }
    return [
      { part: 'upload', what: 'bestand van 20 MB verzegeld bewaren, p50', unit: 'ms', value: p50(verzegeld), compared: p50(kopie) },
      { part: 'upload', what: 'verzegeld bewaren', unit: 'MB per s', value: perSeconde(p50(verzegeld)), compared: perSeconde(p50(kopie)) },
      ...geheugen,
    ];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

function meet(vraag: UploadVraag): Promise<UploadMeting> {
  const kind = fork(join(__dirname, '..', 'upload', 'upload.program.js'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((klaar, mislukt) => {
    kind.once('message', (meting: UploadMeting) => klaar(meting));
    kind.once('exit', (code) => mislukt(new Error(`the measuring process ended with ${code ?? 'a signal'}`)));
    kind.send(vraag);
  });
}
