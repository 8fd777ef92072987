/** What was built, in order; taken down the other way round. */
export class Stapel {
  readonly #delen: (() => Promise<unknown>)[] = [];

  leg<T>(deel: T, weg: (deel: T) => Promise<unknown>): T {
    this.#delen.push(() => weg(deel));
    return deel;
  }

  /** Takes everything down, also when a part refuses; then fails with the first refusal. */
  async breekAf(): Promise<void> {
    const fouten: Error[] = [];
    for (let weg = this.#delen.pop(); weg !== undefined; weg = this.#delen.pop())
      await weg().catch((error: unknown) => fouten.push(error instanceof Error ? error : new Error(String(error))));
    if (fouten[0] !== undefined) throw fouten[0];
  }
}
