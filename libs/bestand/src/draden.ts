import { Worker } from 'node:worker_threads';
import { DomainError } from '#domain/fout/domain-error.js';
import { isBericht, type Bericht } from './draad-bericht.js';
import { nietLeesbaar } from './weigering.js';

export interface DradenInstelling {
  /** The file that a thread runs. */
  readonly ingang: string;
  readonly tegelijk: number;
  readonly maxMs: number;
  /** Of JavaScript objects; what is unpacked is bounded by who unpacks it. */
  readonly geheugenMb: number;
}

export type Klaar = Extract<Bericht, { readonly soort: 'KLAAR' }>;

/**
 * A thread for each task, with bounded time and memory, without the environment of the process, and gone afterwards: what one file does to
 * it reaches neither us nor the next file. At most `tegelijk` at once; the others wait.
 */
export class Draden {
  readonly #bezig = new Set<Worker>();
  readonly #wachtend: (() => void)[] = [];
  #plaatsen: number;
  #dicht = false;

  constructor(private readonly instelling: DradenInstelling) {
    this.#plaatsen = instelling.tegelijk;
  }

  /**
   * Refuses with what the thread refuses with, and with BESTAND_NIET_LEESBAAR when it takes too long, too much memory, or ends otherwise.
   * A thread that can't even begin is a mistake of ours.
   */
  async voer(opdracht: object, signal?: AbortSignal): Promise<Klaar> {
    await this.#plaats(signal);
    try {
      signal?.throwIfAborted();
      if (this.#dicht) throw gesloten();
      return await this.#inDraad(opdracht, signal);
    } finally {
      this.#plaatsen++;
      this.#wachtend.shift()?.();
    }
  }

  async close(): Promise<void> {
    this.#dicht = true;
    for (const verder of this.#wachtend.splice(0)) verder();
    await Promise.all([...this.#bezig].map((draad) => draad.terminate()));
  }

  /** Takes a place, when one is free; whoever gives up waiting leaves the queue. */
  async #plaats(signal: AbortSignal | undefined): Promise<void> {
    while (this.#plaatsen === 0 && !this.#dicht) {
      await new Promise<void>((verder, opgeven) => {
        const stop = (): void => {
          this.#wachtend.splice(this.#wachtend.indexOf(beurt), 1);
          opgeven(redenVan(signal));
        };
        const beurt = (): void => {
          signal?.removeEventListener('abort', stop);
          verder();
        };
        this.#wachtend.push(beurt);
        if (signal?.aborted === true) stop();
        else signal?.addEventListener('abort', stop, { once: true });
      });
    }
    this.#plaatsen--;
  }

  async #inDraad(opdracht: object, signal: AbortSignal | undefined): Promise<Klaar> {
    const { ingang, maxMs, geheugenMb } = this.instelling;
    const draad = new Worker(ingang, {
      workerData: opdracht,
      env: {},
      // What the code in it prints could tell of a file, and goes nowhere.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: geheugenMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    draad.stdout.resume();
    draad.stderr.resume();
    this.#bezig.add(draad);
    let begonnen = false;
    let fout: Error | undefined;
    let klok: NodeJS.Timeout | undefined;
    let afgebroken = (): void => undefined;
    try {
      return await new Promise<Klaar>((klaar, mislukt) => {
        klok = setTimeout(() => mislukt(nietLeesbaar()), maxMs);
        afgebroken = () => mislukt(redenVan(signal));
        signal?.addEventListener('abort', afgebroken);
        draad.on('message', (bericht: unknown) => {
          if (!isBericht(bericht)) mislukt(nietLeesbaar());
          else if (bericht.soort === 'BEGONNEN') begonnen = true;
          else if (bericht.soort === 'KLAAR') klaar(bericht);
          else mislukt(new DomainError(bericht.code, bericht.params));
        });
        draad.on('error', (reden: Error) => (fout = reden));
        // An error may overtake what the thread said before it; at its end all of that has come.
        draad.on('exit', () => {
          if (this.#dicht) mislukt(gesloten());
          else mislukt(begonnen ? nietLeesbaar() : (fout ?? new Error('A thread ended before it began')));
        });
      });
    } finally {
      clearTimeout(klok);
      signal?.removeEventListener('abort', afgebroken);
      // Not before it is really gone comes the next one in its place.
      await draad.terminate();
      this.#bezig.delete(draad);
    }
  }
}

const gesloten = (): Error => new Error('Closed: no files are inspected any more');

function redenVan(signal: AbortSignal | undefined): Error {
  const reden: unknown = signal?.reason;
  return reden instanceof Error ? reden : new Error('Given up');
}
