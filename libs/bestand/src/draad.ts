import { parentPort, workerData } from 'node:worker_threads';
import { BESTANDSSOORTEN } from '#domain/document/bestand.rules.js';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Bericht, Opdracht } from './draad-bericht.js';
import { maakVoorbeeld, onderzoekInhoud } from './onderzoek-taak.js';
import { nietLeesbaar } from './weigering.js';

/** What the thread does from its first to its last moment: one file, and then it is gone with all that it had in memory. */

declare const WebAssembly: {
  readonly Memory: { readonly prototype: { grow: (this: { readonly buffer: ArrayBuffer }, paginas: number) => number } };
};

/** The limits of a thread don't count this memory; PDFium needs about 20 MB and the file, and gets no more than 512 MB. */
const WASM_BYTES = 512 * 1024 * 1024;
const WASM_PAGINA = 64 * 1024;
const groei = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (paginas) {
  if (this.buffer.byteLength + paginas * WASM_PAGINA > WASM_BYTES) throw new RangeError('too much memory');
  return groei.call(this, paginas);
};

function isOpdracht(waarde: unknown): waarde is Opdracht {
  return typeof waarde === 'object' && waarde !== null && 'soort' in waarde && BESTANDSSOORTEN.some((soort) => soort === waarde.soort);
}

async function voer({ werk, soort, inhoud, pagina }: Opdracht): Promise<Bericht> {
  const bestand = Buffer.from(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength);
  if (werk === 'VOORBEELD') {
    const { png, paginas } = await maakVoorbeeld(soort, bestand, pagina);
    return { soort: 'KLAAR', bytes: png, paginas };
  }
  const schoon = await onderzoekInhoud(soort, bestand);
  return { soort: 'KLAAR', bytes: schoon === bestand ? null : schoon, paginas: 0 };
}

const zeg = (bericht: Bericht): void => parentPort?.postMessage(bericht);
const opdracht: unknown = workerData;
if (!isOpdracht(opdracht)) throw new Error('No task for this thread');
zeg({ soort: 'BEGONNEN' });
void voer(opdracht).then(zeg, (fout: unknown) => {
  const { code, params } = fout instanceof DomainError ? fout : nietLeesbaar();
  zeg({ soort: 'GEWEIGERD', code, params });
});
