import type { Server } from 'node:http';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { virusscanOnderdelen } from '#dossier/documenten/maak-virusscan.js';
import type { Mailer } from '#messages/mailer.js';
import { isDatabaseGereed } from '#persistence/database-gereed.js';
import type { Onderdeel } from '#platform/health/gezondheid.js';
import type { Dagschema } from '#temporal/dagschema.js';
import type { Reconciler } from '#temporal/reconciler.js';
import type { Relay } from '#temporal/relay.js';
import { outboxOnderdeel, temporalOnderdeel } from '#temporal/temporal-gezondheid.js';
import { opslagOnderdeel } from '#vault/store/opslag-gezondheid.js';
import { startGezondheidServer } from './gezondheid-server.js';
import type { WorkerOnderdelen } from './onderdelen.js';
import type { Procesmotor } from './procesmotor.js';

/** The order in which the parts of the worker begin and end. */
export class WorkerLevensloop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #server: Server | undefined;

  constructor(
    private readonly onderdelen: WorkerOnderdelen,
    private readonly motor: Procesmotor,
    private readonly relay: Relay,
    private readonly reconciler: Reconciler,
    private readonly dagschema: Dagschema,
    private readonly client: Client,
    private readonly mailer: Mailer,
    /** What the check of the evidence found. */
    private readonly bewijs: Onderdeel,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { modus, workerPoort } = this.onderdelen.configuratie;
    this.#server = await startGezondheidServer(workerPoort, modus === 'productie' ? undefined : '127.0.0.1', this.#gezondheid());
    await this.motor.start();
    await this.relay.start();
    this.reconciler.start();
    this.dagschema.start();
  }

  /** What brings new work stops first; then what does it; then what that leans on. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), this.reconciler.stop(), this.dagschema.stop()]);
    await this.motor.stop();
    this.#server?.close();
    this.mailer.close();
    await this.client.connection.close();
  }

  #gezondheid(): readonly Onderdeel[] {
    const { dataSource, configuratie, opslag, virusscan } = this.onderdelen;
    return [
      {
        naam: 'database',
        noodzakelijk: true,
        controle: async () => {
          const [gebrek] = await isDatabaseGereed(dataSource);
          if (gebrek !== undefined) throw Object.assign(new Error(gebrek), { code: gebrek });
        },
      },
      temporalOnderdeel(this.client, configuratie.temporal.taskQueue, true),
      outboxOnderdeel(this.relay),
      { naam: 'mail', noodzakelijk: false, controle: () => this.mailer.verify() },
      opslagOnderdeel(opslag),
      ...virusscanOnderdelen(virusscan),
      this.bewijs,
    ];
  }
}
