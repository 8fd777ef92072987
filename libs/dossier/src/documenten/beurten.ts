import { DomainError } from '#domain/fout/domain-error.js';

/** Lets so many at a time do what costs memory, in the order in which they came; the others wait with nothing in their hands. */
export class Beurten {
  #vrij: number;
  readonly #wachtrij: (() => void)[] = [];

  /** `maxWachtMs`: who waits longer hears that it does not work now, before his connection breaks without a word. */
  constructor(
    aantal: number,
    private readonly maxWachtMs: number,
  ) {
    this.#vrij = aantal;
  }

  /** Refuses with TIJDELIJK_NIET_BESCHIKBAAR when the turn doesn't come in time. */
  async om<T>(werk: () => Promise<T>): Promise<T> {
    if (this.#vrij > 0) this.#vrij -= 1;
    else await this.#wacht();
    try {
      return await werk();
    } finally {
      const volgende = this.#wachtrij.shift();
      if (volgende === undefined) this.#vrij += 1;
      else volgende();
    }
  }

  #wacht(): Promise<void> {
    return new Promise((verder, opgeven) => {
      const klok = setTimeout(() => {
        this.#wachtrij.splice(this.#wachtrij.indexOf(beurt), 1);
        opgeven(new DomainError('TIJDELIJK_NIET_BESCHIKBAAR'));
      }, this.maxWachtMs);
      const beurt = (): void => {
        clearTimeout(klok);
        verder();
      };
      this.#wachtrij.push(beurt);
    });
  }
}
