/** Lets so many at a time do what costs memory, in the order in which they came; the others wait with nothing in their hands. */
export class Beurten {
  #vrij: number;
  readonly #wachtrij: (() => void)[] = [];

  constructor(aantal: number) {
    this.#vrij = aantal;
  }

  async om<T>(werk: () => Promise<T>): Promise<T> {
    if (this.#vrij > 0) this.#vrij -= 1;
    else await new Promise<void>((beurt) => this.#wachtrij.push(beurt));
    try {
      return await werk();
    } finally {
      const volgende = this.#wachtrij.shift();
      if (volgende === undefined) this.#vrij += 1;
      else volgende();
    }
  }
}
