import { setTimeout as pause } from 'node:timers/promises';
import { type ScheduleClient, ScheduleNotFoundError, type ScheduleOptions, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Logger } from '#platform/logging/logger.js';
import { luisterNaar } from './luisteraar.js';
import type { bewijslog } from '#workflows/bewijslog.workflow.js';
import type { dagelijks } from '#workflows/dagelijks.workflow.js';
import type { quarantaine } from '#workflows/quarantaine.workflow.js';
import type { zelfcontrole } from '#workflows/zelfcontrole.workflow.js';

export const DAGELIJKS = 'dagelijks';
export const QUARANTAINE = 'quarantaine';
export const BEWIJSLOG = 'bewijslog';
export const ZELFCONTROLE = 'zelfcontrole';

export interface DagschemaOptions {
  readonly client: ScheduleClient;
  readonly taskQueue: string;
  readonly logger: Logger;
  /** For LISTEN, which needs a connection of its own. */
  readonly databaseUrl: string;
}

type Ronde = typeof dagelijks | typeof quarantaine | typeof bewijslog | typeof zelfcontrole;

const OPNIEUW_MS = 15_000;
const ELK_UUR = Array.from({ length: 24 }, (_, uur) => uur);
type Schema = Pick<ScheduleOptions, 'spec' | 'policies'>;
export const SCHEMA = {
  // Every hour: terms end at midnight in each zone, people are reminded after nine, and a data leak has a clock of hours.
  spec: { calendars: [{ hour: ELK_UUR, minute: 5 }], timezone: 'Europe/Amsterdam' },
  // A round that was missed while Temporal was away is made up for: what is due stays due.
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
} satisfies Schema;

/** By the name of the workflow that each starts, which is its own name too. */
const SCHEMAS: Readonly<Record<string, Schema>> = {
  [DAGELIJKS]: SCHEMA,
  // Who uploaded while the scanner was away waits a few minutes longer than the scanner did. A round that was missed is the next one.
  [QUARANTAINE]: {
    spec: { intervals: [{ every: '2 minutes' }] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '2 minutes' },
  },
  // How long somebody with all rights on the database has before what happened can't be undone unseen.
  [BEWIJSLOG]: {
    spec: { intervals: [{ every: '5 minutes' }] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '5 minutes' },
  },
  // How long what somebody changed past the application stays unseen.
  [ZELFCONTROLE]: {
    spec: { intervals: [{ every: '10 minutes', offset: '2 minutes' }] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '10 minutes' },
  },
};

/** What the database tells, and the round that is started for it at once. */
const WEKKERS = [
  ['uitnodiging', DAGELIJKS],
  ['bewijslog', BEWIJSLOG],
] as const;

/**
 * Sees to it that Temporal starts the rounds over all cases: made or brought up to date when a worker starts, as often as that happens; and the
 * one started at once when somebody waits for it: who was invited for a mail, a signed advice for its evidence.
 */
export class Dagschema {
  readonly #stop = new AbortController();
  #lus: Promise<void> | undefined;
  readonly #stopLuisteren: (() => Promise<void>)[] = [];

  constructor(private readonly options: DagschemaOptions) {}

  /** Goes on trying by itself while Temporal is away. */
  start(): void {
    this.#lus = this.#loop();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#lus;
    for (const stop of this.#stopLuisteren) await stop();
  }

  /** Makes the schedules, or brings those that are there up to date. */
  async stelIn(): Promise<void> {
    for (const [naam, schema] of Object.entries(SCHEMAS)) await this.#stelIn(naam, schema);
  }

  async #stelIn(naam: string, schema: Schema): Promise<void> {
    const { client, taskQueue } = this.options;
    const action = { type: 'startWorkflow', workflowType: naam, workflowId: naam, taskQueue } as const;
    try {
      // Who paused it had a reason: that stays.
      await client
        .getHandle(naam)
        .update<Ronde>(({ state: { paused, note } }) => ({ ...schema, action, state: { paused, ...(note && { note }) } }));
    } catch (error) {
      if (!(error instanceof ScheduleNotFoundError)) throw error;
      await client.create<Ronde>({ scheduleId: naam, ...schema, action });
    }
  }

  async #loop(): Promise<void> {
    const { client, databaseUrl, logger } = this.options;
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        await client.withAbortSignal(signal, () => this.stelIn());
        for (const [kanaal, ronde] of WEKKERS.slice(this.#stopLuisteren.length))
          this.#stopLuisteren.push(await luisterNaar(kanaal, databaseUrl, () => void this.#nu(ronde), logger));
        return;
      } catch (error) {
        if (!signal.aborted) logger.warn({ err: error }, 'dagschema niet ingesteld');
      }
      await pause(OPNIEUW_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** A round that runs now may have looked already: one more follows it. When Temporal is away, its time comes. */
  async #nu(ronde: string): Promise<void> {
    const { client, logger } = this.options;
    try {
      await client.getHandle(ronde).trigger(ScheduleOverlapPolicy.BUFFER_ONE);
    } catch (error) {
      if (!this.#stop.signal.aborted) logger.warn({ err: error, ronde }, 'ronde niet vervroegd');
    }
  }
}
