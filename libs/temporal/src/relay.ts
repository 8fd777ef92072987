import { setTimeout as pause } from 'node:timers/promises';
import type { WorkflowClient } from '@temporalio/client';
import type { Logger } from '#platform/logging/logger.js';
import type { Transacties } from '#persistence/transactie.js';
import { type Achterstand, leesAchterstand, neemWachtende, verwijderGedane, type WachtendeRonde } from './outbox.js';
import { luisterNaar } from './luisteraar.js';
import { tegelijk } from './tegelijk.js';
import { wekToetsing } from './wek-toetsing.js';

export interface RelayOptions {
  readonly transacties: Transacties;
  readonly client: WorkflowClient;
  readonly taskQueue: string;
  readonly logger: Logger;
  /** For LISTEN, which needs a connection of its own. */
  readonly databaseUrl: string;
}

/** Facts per transaction, and rondes that are signalled at once. */
const PARTIJ = 200;
const TEGELIJK = 16;
/** Failures without a success in between that tell an absent Temporal from one case that can't be told. */
const OP_RIJ = 4;
/** How often the relay looks without having been woken, in ms. */
const KIJK_MS = 5_000;
const SIGNAAL_MS = 10_000;
const WACHT_MS = [250, 500, 1_000, 2_000, 5_000, 10_000];

/** What one look at the outbox came to. */
interface Ronde {
  readonly gedaan: number;
  readonly mislukt: number;
  readonly vol: boolean;
}

/**
 * Carries facts from the outbox to the workflows. A row goes only after Temporal has acknowledged the signal, so that a crash or an
 * absent Temporal costs time and nothing else. More than one relay may run: each takes rows that the others do not hold.
 */
export class Relay {
  #verstuurd = 0;
  #mislukt = 0;
  #gewekt = false;
  #wek: () => void = () => undefined;
  readonly #stop = new AbortController();
  readonly #onderweg = new Set<AbortController>();
  #lus: Promise<void> | undefined;
  #stopLuisteren: (() => Promise<void>) | undefined;

  constructor(private readonly options: RelayOptions) {}

  async start(): Promise<void> {
    const { databaseUrl, logger } = this.options;
    this.#stopLuisteren = await luisterNaar('outbox', databaseUrl, () => this.wek(), logger);
    this.#lus = this.#loop();
  }

  /** Lets go of signals that are under way: their rows stay, and are sent again by who comes next. */
  async stop(): Promise<void> {
    this.#stop.abort();
    for (const afbreker of this.#onderweg) afbreker.abort();
    this.#wek();
    await this.#lus;
    await this.#stopLuisteren?.();
  }

  /** There may be something to do. */
  wek(): void {
    this.#gewekt = true;
    this.#wek();
  }

  /** Counts since the start of this process. */
  get tellers(): { readonly verstuurd: number; readonly mislukt: number } {
    return { verstuurd: this.#verstuurd, mislukt: this.#mislukt };
  }

  achterstand(): Promise<Achterstand> {
    return this.options.transacties.alsSysteem(leesAchterstand);
  }

  async #loop(): Promise<void> {
    const { logger } = this.options;
    let mislukkingen = 0;
    while (!this.#stop.signal.aborted) {
      this.#gewekt = false;
      const ronde = await this.#eenRonde().catch((error: unknown) => {
        logger.error({ err: error }, 'outbox: lezen mislukt');
        return { gedaan: 0, mislukt: 1, vol: false };
      });
      if (ronde.mislukt > 0) {
        const wacht = WACHT_MS[Math.min(mislukkingen, WACHT_MS.length - 1)] ?? KIJK_MS;
        mislukkingen = ronde.gedaan > 0 ? 0 : mislukkingen + 1;
        await pause(wacht, undefined, { signal: this.#stop.signal }).catch(() => undefined);
      } else {
        mislukkingen = 0;
        if (!ronde.vol) await this.#wacht();
      }
    }
  }

  /** One batch in one transaction, which holds the rows until Temporal has them. */
  #eenRonde(): Promise<Ronde> {
    return this.options.transacties.alsSysteem(async (manager) => {
      const wachtend = await neemWachtende(manager, PARTIJ);
      const gedaan: string[] = [];
      const mislukt = await this.#signaleer(wachtend, (rijIds) => gedaan.push(...rijIds));
      await verwijderGedane(manager, gedaan);
      this.#verstuurd += wachtend.length - mislukt;
      this.#mislukt += mislukt;
      return { gedaan: gedaan.length, mislukt, vol: gedaan.length >= PARTIJ };
    });
  }

  /** A few at a time; when several in a row fail, Temporal is away and no new ones are tried in this round. Returns how many were not told. */
  async #signaleer(rondes: readonly WachtendeRonde[], gelukt: (rijIds: readonly string[]) => void): Promise<number> {
    const { client, taskQueue, logger } = this.options;
    let gedaan = 0;
    let opRij = 0;
    const wek = async ({ organisatieId, toetsingId, ronde, correlatieId, rijIds }: WachtendeRonde): Promise<void> => {
      try {
        const ref = { organisatieId, toetsingId, ronde };
        await this.#afbreekbaar((signal) =>
          client.withAbortSignal(signal, () =>
            client.withDeadline(Date.now() + SIGNAAL_MS, () => wekToetsing(client, taskQueue, ref, correlatieId)),
          ),
        );
        gelukt(rijIds);
        gedaan += 1;
        opRij = 0;
      } catch (error) {
        opRij += 1;
        if (!this.#stop.signal.aborted) logger.warn({ err: error, toetsingId }, 'outbox: workflow niet bereikt');
      }
    };
    await tegelijk(rondes, TEGELIJK, wek, () => opRij < OP_RIJ);
    return rondes.length - gedaan;
  }

  /** A signal of its own for each call: listeners on one that lives as long as the process would pile up. */
  async #afbreekbaar(werk: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const afbreker = new AbortController();
    this.#onderweg.add(afbreker);
    try {
      await werk(afbreker.signal);
    } finally {
      this.#onderweg.delete(afbreker);
    }
  }

  async #wacht(): Promise<void> {
    if (this.#gewekt || this.#stop.signal.aborted) return;
    await new Promise<void>((klaar) => {
      const timer = setTimeout(klaar, KIJK_MS);
      this.#wek = () => {
        clearTimeout(timer);
        klaar();
      };
    });
    this.#wek = () => undefined;
  }
}
