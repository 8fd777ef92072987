import { setTimeout as pause } from 'node:timers/promises';
import { NativeConnection, Worker, type WorkflowBundle } from '@temporalio/worker';
import { temporalVerbinding, type TemporalPlek } from '#platform/config/temporal-verbinding.js';
import type { Logger } from '#platform/logging/logger.js';
import { dataConverter } from '#temporal/data-converter.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Activities } from '#workflows/activities.js';
import { afstelling } from './afstelling.js';
import { activityInterceptors } from './activity-interceptors.js';

export interface ProcesmotorOptions {
  readonly temporal: TemporalPlek & { readonly taskQueue: string };
  /** For TLS and keys of Temporal's own. */
  readonly env: NodeJS.ProcessEnv;
  readonly keys: KeyProvider;
  readonly activities: Activities;
  readonly bundle: () => Promise<WorkflowBundle>;
  readonly logger: Logger;
}

const OPNIEUW_MS = 2_000;

/** Hosts the Temporal worker for as long as the process lives: connects when Temporal is there, and again when it came back. */
export class Procesmotor {
  #worker: Worker | undefined;
  #lus: Promise<void> | undefined;
  readonly #stop = new AbortController();

  constructor(private readonly options: ProcesmotorOptions) {}

  /** Returns when the workflow code is at hand; connecting goes on by itself. */
  async start(): Promise<void> {
    const bundle = await this.options.bundle();
    this.#lus = this.#loop(bundle);
  }

  /** Lets running activities finish, for some seconds. */
  async stop(): Promise<void> {
    this.#stop.abort();
    if (this.#worker?.getState() === 'RUNNING') this.#worker.shutdown();
    await this.#lus;
  }

  /** True while work is taken from the queue. */
  get draait(): boolean {
    return this.#worker?.getState() === 'RUNNING';
  }

  async #loop(workflowBundle: WorkflowBundle): Promise<void> {
    const { logger } = this.options;
    while (!this.#stop.signal.aborted) {
      try {
        await this.#eenLeven(workflowBundle);
      } catch (error) {
        logger.error({ err: error }, 'worker gestopt');
      }
      if (!this.#stop.signal.aborted) await pause(OPNIEUW_MS, undefined, { signal: this.#stop.signal }).catch(() => undefined);
    }
  }

  async #eenLeven(workflowBundle: WorkflowBundle): Promise<void> {
    const { temporal, env, keys, activities, logger } = this.options;
    const connection = await NativeConnection.connect(temporalVerbinding(temporal, env));
    try {
      this.#worker = await Worker.create({
        ...afstelling(),
        connection,
        namespace: temporal.namespace,
        taskQueue: temporal.taskQueue,
        workflowBundle,
        activities,
        dataConverter: dataConverter(keys),
        interceptors: { activity: activityInterceptors(logger) },
      });
      if (this.#stop.signal.aborted) return;
      logger.info({ taskQueue: temporal.taskQueue }, 'worker gereed');
      await this.#worker.run();
    } finally {
      this.#worker = undefined;
      await connection.close();
    }
  }
}
