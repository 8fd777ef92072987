/**
 * What was opened, to be shut the other way round: a connection before its server, a server before its folder. Whoever loses its server while it
 * is connected fails where nobody can catch it.
 */
export class Geopend {
  readonly #sluiters: (() => unknown)[];

  constructor(...sluiters: readonly (() => unknown)[]) {
    this.#sluiters = [...sluiters];
  }

  voegToe(sluit: () => unknown): void {
    this.#sluiters.push(sluit);
  }

  /** All of it, each whatever became of the one before; throws the first error afterwards. */
  async sluit(): Promise<void> {
    const fouten: unknown[] = [];
    for (let sluit = this.#sluiters.pop(); sluit !== undefined; sluit = this.#sluiters.pop())
      try {
        await sluit();
      } catch (error) {
        fouten.push(error);
      }
    if (fouten.length > 0) throw fouten[0];
  }
}
