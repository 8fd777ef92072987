import { ActivityFailure, condition, log } from '@temporalio/workflow';
import type { RondeRef } from '#domain/proces/stand.js';
import { verzendBerichten } from './proxies.js';

/** Sends what waits to be sent; what comes up while the process is recording goes along in one activity. A message that can't be delivered holds up nothing. */
export class Berichten {
  /** Taken up in this run. One that was given up stays in the file as not sent. */
  readonly #gezien = new Set<string>();
  readonly #klaar: string[] = [];
  readonly #lopend = new Set<Promise<void>>();

  /** @param rust whether the process has recorded what it had to: until then more messages may come. */
  constructor(
    private readonly ref: RondeRef,
    private readonly rust: () => boolean,
  ) {}

  get onderweg(): boolean {
    return this.#lopend.size > 0;
  }

  verzend(berichtIds: readonly string[]): void {
    const nieuw = berichtIds.filter((id) => !this.#gezien.has(id));
    if (nieuw.length === 0) return;
    for (const id of nieuw) this.#gezien.add(id);
    const wachtteAl = this.#klaar.length > 0;
    this.#klaar.push(...nieuw);
    if (wachtteAl) return;
    const lopend: Promise<void> = this.#verzendSamen().finally(() => this.#lopend.delete(lopend));
    this.#lopend.add(lopend);
  }

  async allesWeg(): Promise<void> {
    await Promise.all(this.#lopend);
  }

  async #verzendSamen(): Promise<void> {
    await condition(this.rust);
    const berichtIds = this.#klaar.splice(0);
    try {
      await verzendBerichten({ ref: this.ref, berichtIds });
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error;
      log.warn('berichten niet verzonden', { berichtIds });
    }
  }
}
