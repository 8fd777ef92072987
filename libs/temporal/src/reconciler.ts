import { setTimeout as pause } from 'node:timers/promises';
import type { WorkflowClient } from '@temporalio/client';
import { acceptCorrelationId } from '#platform/logging/trace.js';
import type { Logger } from '#platform/logging/logger.js';
import type { Transacties } from '#persistence/transactie.js';
import { lopendeRondes, workflowsDieLopen } from './lopende-rondes.js';
import { tegelijk } from './tegelijk.js';
import { wekToetsing, workflowIdVan } from './wek-toetsing.js';

export interface ReconcilerOptions {
  readonly transacties: Transacties;
  readonly client: WorkflowClient;
  readonly taskQueue: string;
  readonly logger: Logger;
  /** Time between two comparisons, in ms. */
  readonly intervalMs?: number;
}

export interface Vergelijking {
  /** Rondes that ought to have a workflow. */
  readonly rondes: number;
  /** Those that had none and got one. */
  readonly gestart: number;
}

const VIJF_MINUTEN = 300_000;
const TEGELIJK = 8;

/**
 * Compares PostgreSQL with Temporal and starts the workflows that are missing: after Temporal lost its database, after a workflow failed.
 * One listing for all, no question per case; starting one that runs after all does no harm.
 */
export class Reconciler {
  readonly #stop = new AbortController();
  #lus: Promise<void> | undefined;

  constructor(private readonly options: ReconcilerOptions) {}

  /** Compares at once and from then on at intervals. */
  start(): void {
    this.#lus = this.#loop();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#lus;
  }

  async vergelijk(): Promise<Vergelijking> {
    const { client, transacties, taskQueue } = this.options;
    const lopend = await workflowsDieLopen(client);
    let rondes = 0;
    let gestart = 0;
    for await (const bladzijde of lopendeRondes(transacties)) {
      rondes += bladzijde.length;
      const ontbreekt = bladzijde.filter((ref) => !lopend.has(workflowIdVan(ref)));
      await tegelijk(ontbreekt, TEGELIJK, (ref) => wekToetsing(client, taskQueue, ref, acceptCorrelationId(undefined)));
      gestart += ontbreekt.length;
    }
    return { rondes, gestart };
  }

  async #loop(): Promise<void> {
    const { client, logger, intervalMs = VIJF_MINUTEN } = this.options;
    const { signal } = this.#stop;
    while (!signal.aborted) {
      let wacht = intervalMs;
      try {
        const vergelijking = await client.withAbortSignal(signal, () => this.vergelijk());
        if (vergelijking.gestart > 0) logger.warn(vergelijking, 'workflows ontbraken en zijn gestart');
      } catch (error) {
        if (!signal.aborted) logger.warn({ err: error }, 'vergelijken met Temporal mislukt');
        wacht = Math.min(intervalMs, 15_000);
      }
      await pause(wacht, undefined, { signal }).catch(() => undefined);
    }
  }
}
