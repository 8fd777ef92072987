/** Runs `work` for every item, so many at a time, and returns the results in the order of the items. The first error ends it. */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  let failed = false;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length && !failed; index = next++) {
      const item = items[index];
      if (item === undefined) continue;
      try {
        results[index] = await work(item, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane));
  return results;
}

/** Places for who works at the same time; who has to wait for something else gives his place back meanwhile. Also keeps the time that anybody worked. */
export class Places {
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #busySince = 0;
  #busyMs = 0;

  constructor(private readonly count: number) {
    this.#free = count;
  }

  /** Milliseconds in which at least one place was taken. */
  get busyMs(): number {
    return this.#busyMs + (this.#free < this.count ? performance.now() - this.#busySince : 0);
  }

  async take(): Promise<void> {
    if (this.#free === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    if (this.#free === this.count) this.#busySince = performance.now();
    this.#free -= 1;
  }

  giveBack(): void {
    const next = this.#waiting.shift();
    if (next !== undefined) return next();
    this.#free += 1;
    if (this.#free === this.count) this.#busyMs += performance.now() - this.#busySince;
  }

  /** Waits for something without keeping a place. */
  async without<T>(wait: () => Promise<T>): Promise<T> {
    this.giveBack();
    try {
      return await wait();
    } finally {
      await this.take();
    }
  }
}
