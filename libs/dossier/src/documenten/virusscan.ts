import { Readable } from 'node:stream';
import type { Scanner } from '#vault/scan/scanner.js';
import { VaultFout } from '#vault/vault-fout.js';

/** GEEN: no scanner gave an answer. */
export type ScanAntwoord = 'SCHOON' | 'BESMET' | 'GEEN';

export interface VirusscanOptions {
  /** Undefined where there is none. */
  readonly scanner: Scanner | undefined;
  /** Whether nobody may open a file that no scanner saw. */
  readonly verplicht: boolean;
  /** Hears what the scanner found by its own name, and that it was away: for who runs the system. */
  readonly meld: (wat: { readonly kenmerk: string } | { readonly err: unknown }) => void;
  /** After it was away, so many milliseconds nobody waits for it: what comes in then waits for the round. None unless told. */
  readonly rustMs?: number;
}

/** The scanner as documents need it: an answer, or none. */
export class Virusscan {
  readonly verplicht: boolean;
  #rustTot = 0;

  constructor(private readonly options: VirusscanOptions) {
    this.verplicht = options.verplicht;
  }

  /** Looks at all of these until one is infected or gets no answer. Rejects only when a file itself can't be read. */
  async bekijk(...bestanden: readonly (Buffer | Readable)[]): Promise<ScanAntwoord> {
    const { scanner, meld, rustMs = 0 } = this.options;
    if (scanner === undefined || performance.now() < this.#rustTot) return 'GEEN';
    for (const bestand of bestanden) {
      try {
        const gevonden = await scanner.scan(Buffer.isBuffer(bestand) ? Readable.from([bestand]) : bestand);
        if (gevonden.uitslag === 'BESMET') {
          meld({ kenmerk: gevonden.kenmerk });
          return 'BESMET';
        }
      } catch (error) {
        if (!(error instanceof VaultFout && error.code === 'SCANNER_ONBESCHIKBAAR')) throw error;
        meld({ err: error });
        this.#rustTot = performance.now() + rustMs;
        return 'GEEN';
      }
    }
    return 'SCHOON';
  }

  /** Refuses with VaultFout SCANNER_ONBESCHIKBAAR when no scanner answers. */
  async controleer(): Promise<void> {
    if (this.options.scanner === undefined) throw new VaultFout('SCANNER_ONBESCHIKBAAR');
    await this.options.scanner.controleer();
  }
}

/** Nothing is scanned, and nothing waits for it: for a system to try things out with. */
export const GEEN_VIRUSSCAN = new Virusscan({ scanner: undefined, verplicht: false, meld: () => undefined });
