import { extname, join } from 'node:path';
import type { Bestandssoort } from '#domain/document/bestand.rules.js';
import type { Opdracht } from './draad-bericht.js';
import { Draden } from './draden.js';

export interface OnderzochtBestand {
  /** The file to keep: with its metadata stripped; the same buffer when nothing had to go. */
  readonly inhoud: Buffer;
}

/** JavaScript objects of one file; 20 MB of PDF syntax is some 100 MB of them. */
const GEHEUGEN_MB = 256;

/** Looks into files that somebody else made, each in a thread of its own that may not take too long and not too much memory. */
export class Bestandsonderzoek {
  readonly #draden: Draden;

  constructor({ tegelijk = 2, maxMs = 20_000 }: { readonly tegelijk?: number; readonly maxMs?: number } = {}) {
    // Beside this file, compiled or not as this file is.
    const ingang = join(__dirname, `draad${extname(__filename)}`);
    this.#draden = new Draden({ ingang, tegelijk, maxMs, geheugenMb: GEHEUGEN_MB });
  }

  /**
   * Inspects and cleans a file of at most 20 MB. At most `tegelijk` files at once, the others wait. Refuses with BESTAND_ACTIEF,
   * BESTAND_DUBBEL, BESTAND_VERSLEUTELD, BESTAND_TE_GROOT_UITGEPAKT and BESTAND_NIET_LEESBAAR.
   */
  async onderzoek(soort: Bestandssoort, inhoud: Buffer, signal?: AbortSignal): Promise<OnderzochtBestand> {
    const { bytes } = await this.#voer({ werk: 'ONDERZOEK', soort, inhoud, pagina: 0 }, signal);
    return { inhoud: bytes === null ? inhoud : alsBuffer(bytes) };
  }

  /**
   * A PNG of one page (from 1) of a PDF or of a picture, at most 1240 pixels wide. Refuses with VOORBEELD_NIET_MOGELIJK what has no such
   * page and every docx and odt, and with BESTAND_NIET_LEESBAAR.
   */
  async voorbeeld(soort: Bestandssoort, inhoud: Buffer, pagina: number): Promise<{ readonly png: Buffer; readonly paginas: number }> {
    const { bytes, paginas } = await this.#voer({ werk: 'VOORBEELD', soort, inhoud, pagina });
    return { png: alsBuffer(bytes ?? new Uint8Array()), paginas };
  }

  async close(): Promise<void> {
    await this.#draden.close();
  }

  async #voer(opdracht: Opdracht, signal?: AbortSignal): ReturnType<Draden['voer']> {
    return this.#draden.voer(opdracht, signal);
  }
}

const alsBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
