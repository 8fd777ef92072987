import { ActivityFailure, log } from '@temporalio/workflow';
import type { RondeRef } from '#domain/proces/stand.js';
import { verzendBericht } from './proxies.js';

/** Sends what waits to be sent, each message by itself: one that can't be delivered holds up neither the others nor the procedure. */
export class Berichten {
  /** Started in this run. One that was given up stays in the file as not sent. */
  readonly #gestart = new Set<string>();
  readonly #lopend = new Set<Promise<void>>();

  constructor(private readonly ref: RondeRef) {}

  get onderweg(): boolean {
    return this.#lopend.size > 0;
  }

  verzend(berichtIds: readonly string[]): void {
    for (const berichtId of berichtIds) {
      if (this.#gestart.has(berichtId)) continue;
      this.#gestart.add(berichtId);
      const lopend: Promise<void> = this.#verzend(berichtId).finally(() => this.#lopend.delete(lopend));
      this.#lopend.add(lopend);
    }
  }

  async allesWeg(): Promise<void> {
    await Promise.all(this.#lopend);
  }

  async #verzend(berichtId: string): Promise<void> {
    try {
      await verzendBericht({ ref: this.ref, berichtId });
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error;
      log.warn('bericht niet verzonden', { berichtId });
    }
  }
}
