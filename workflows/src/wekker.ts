import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** One timer that can be let go. It stays while other things change, so that a busy case doesn't fill its history with timers. */
export class Wekker {
  #afgegaan = false;
  readonly #scope = new CancellationScope();

  /** @param op ISO instant; one that has passed goes off at once. */
  constructor(readonly op: string) {
    // A timer that was let go ends here; nobody waits for it.
    void this.#scope
      .run(() => sleep(Math.max(1, Date.parse(op) - Date.now())))
      .then(
        () => {
          this.#afgegaan = true;
        },
        (error: unknown) => {
          if (!isCancellation(error)) throw error;
        },
      );
  }

  get afgegaan(): boolean {
    return this.#afgegaan;
  }

  laatLos(): void {
    if (!this.#afgegaan) this.#scope.cancel();
  }
}
