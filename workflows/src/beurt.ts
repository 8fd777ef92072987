/**
 * One local activity at a time. PostgreSQL would let only one of them into the case anyway, and answers that come one by one come in the
 * same order in a replay; those of several together would be handed over in one go, and what follows from them in another order.
 */
export class Beurt {
  /** Ends when what was asked of PostgreSQL so far was answered. */
  #laatste: Promise<void> = Promise.resolve();

  neem<T>(werk: () => Promise<T>): Promise<T> {
    const beurt = this.#laatste.then(werk);
    this.#laatste = beurt.then(
      () => undefined,
      () => undefined,
    );
    return beurt;
  }
}
