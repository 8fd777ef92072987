import { type DynamicModule, Module } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { Mailer } from '#messages/mailer.js';
import { Transacties } from '#persistence/transactie.js';
import { Dagschema } from '#temporal/dagschema.js';
import { Reconciler } from '#temporal/reconciler.js';
import { Relay } from '#temporal/relay.js';
import { createTemporalClient } from '#temporal/temporal-client.js';
import { leesWorkflowBundle } from '#temporal/workflow-bundle.js';
import { Kluis } from '#vault/kluis.js';
import { maakActivities } from './activities.js';
import { type ActivityDiensten, type ActivityGrond, maakActivityDiensten } from './activity-diensten.js';
import type { WorkerOnderdelen } from './onderdelen.js';
import { Procesmotor } from './procesmotor.js';
import { WorkerLevensloop } from './worker-levensloop.js';

const DIENSTEN = Symbol('activity diensten');

const nu = (): Instant => toInstant(new Date().toISOString());

/** One context that hosts the Temporal worker, its activities, the relay of the outbox and the reconciler. */
@Module({})
export class WorkerModule {
  static met(onderdelen: WorkerOnderdelen): DynamicModule {
    const { configuratie, env, logger, dataSource, keys, opslag, virusscan } = onderdelen;
    const bewijs = { ...onderdelen.bewijs, host: new URL(configuratie.basisUrl).host, klok: nu };
    const { temporal, database, mail, basisUrl } = configuratie;
    const transacties = new Transacties(dataSource);
    const kluis = new Kluis(keys);
    return {
      module: WorkerModule,
      providers: [
        { provide: Transacties, useValue: transacties },
        { provide: Kluis, useValue: kluis },
        { provide: Mailer, useFactory: () => new Mailer(mail.smtpUrl) },
        { provide: Client, useFactory: () => createTemporalClient(temporal, keys, env) },
        {
          provide: DIENSTEN,
          inject: [Mailer],
          useFactory: (mailer: Mailer) => {
            const instellingen = { basisUrl, afzender: mail.afzender };
            const meld: ActivityGrond['meld'] = (fout, wat) => logger.error(fout, wat);
            return maakActivityDiensten({ transacties, kluis, keys, opslag, mailer, instellingen, virusscan, bewijs, meld });
          },
        },
        {
          provide: Procesmotor,
          inject: [DIENSTEN],
          useFactory: (diensten: ActivityDiensten) =>
            new Procesmotor({ temporal, env, keys, logger, bundle: leesWorkflowBundle, activities: maakActivities(diensten) }),
        },
        {
          provide: Relay,
          inject: [Client],
          useFactory: ({ workflow }: Client) =>
            new Relay({ transacties, client: workflow, taskQueue: temporal.taskQueue, logger, databaseUrl: database.url }),
        },
        {
          provide: Reconciler,
          inject: [Client],
          useFactory: ({ workflow }: Client) => new Reconciler({ transacties, client: workflow, taskQueue: temporal.taskQueue, logger }),
        },
        {
          provide: Dagschema,
          inject: [Client],
          useFactory: ({ schedule }: Client) =>
            new Dagschema({ client: schedule, taskQueue: temporal.taskQueue, logger, databaseUrl: database.url }),
        },
        {
          provide: WorkerLevensloop,
          inject: [Procesmotor, Relay, Reconciler, Dagschema, Client, Mailer, DIENSTEN],
          useFactory: (
            motor: Procesmotor,
            relay: Relay,
            reconciler: Reconciler,
            dagschema: Dagschema,
            client: Client,
            mailer: Mailer,
            { afwijkingen }: ActivityDiensten,
          ) => new WorkerLevensloop(onderdelen, motor, relay, reconciler, dagschema, client, mailer, afwijkingen.onderdeel),
        },
      ],
    };
  }
}
