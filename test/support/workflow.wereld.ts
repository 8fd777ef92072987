import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { WorkflowClient } from '@temporalio/client';
import type { Duration } from '@temporalio/common';
import { DefaultLogger, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { maakActivities } from '../../apps/worker/src/activities.js';
import { bewijsInstellingen } from '../bewijs/support/bewijs.js';
import { maakActivityDiensten } from '../../apps/worker/src/activity-diensten.js';
import { activityInterceptors } from '../../apps/worker/src/activity-interceptors.js';
import { GEEN_VIRUSSCAN, type Virusscan } from '../../libs/dossier/src/documenten/virusscan.js';
import { HandelingenService } from '../../libs/dossier/src/handeling/handelingen.service.js';
import type { MailOpdracht } from '../../libs/messages/src/mailer.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { createLogger } from '../../libs/platform/src/logging/logger.js';
import { correlationToWorkflow } from '../../libs/temporal/src/correlation.js';
import { dataConverter } from '../../libs/temporal/src/data-converter.js';
import { Relay } from '../../libs/temporal/src/relay.js';
import { FileKeyProvider } from '../../libs/vault/src/keys/file-key-provider.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { FileObjectStore } from '../../libs/vault/src/store/file-object-store.js';
import type { Activities } from '../../workflows/src/activities.js';
import type { dagelijks } from '../../workflows/src/dagelijks.workflow.js';
import { openDatabase, type TestDatabase } from './database.js';
import { workflowRun } from './workflow.run.js';

// Skipping months takes seconds.
jest.setTimeout(120_000);

/** Keys for tests only, the same each time: recorded histories stay readable. */
export const TEST_SLEUTELS = `test:${Buffer.alloc(32, 'sleutel voor tests ').toString('base64')}\nindex:${Buffer.alloc(32, 'index voor tests ').toString('base64')}\n`;
export const TAKENRIJ = 'toetsing';
/** A Monday far enough ahead, so that what a test meets on its way (weekends, holidays) is the same on every day on which it runs. */
const BEGIN = Date.parse('2031-02-03T08:00:00Z');

export interface Wereld {
  readonly env: TestWorkflowEnvironment;
  readonly db: TestDatabase;
  readonly transacties: Transacties;
  readonly keys: FileKeyProvider;
  readonly kluis: Kluis;
  readonly handelingen: HandelingenService;
  /** Folder of the store. */
  readonly opslagMap: string;
  /** What the schedule starts every day; answers how much was recorded. */
  dagronde(): Promise<number>;
  /** Skips this much time, such as `20 days`. */
  slaap(duur: Duration): Promise<void>;
  /** Asked before the test server is said to be stuck: is there a case for which something is still to be done? */
  readonly bezig: Set<() => Promise<boolean>>;
  /** Does something while nobody carries facts to the workflows. */
  zonderRelay<T>(werk: () => Promise<T>): Promise<T>;
  /** What the mail server got. */
  readonly mails: MailOpdracht[];
  /** Set to make the mail server refuse. */
  readonly post: { weiger: ((opdracht: MailOpdracht) => Error | undefined) | undefined };
  /** Ends the worker and starts another one, of today's code, with these activities in the place of the real ones. */
  herstart(vervang?: Partial<Activities>): Promise<void>;
  sluit(): Promise<void>;
}

export interface WereldOpties {
  readonly bundel?: string;
  /** Keeps no workflow in memory: each task replays the whole history. Needed where workers come and go: the test server waits for the old one. */
  readonly zonderGeheugen?: boolean;
  /** Somebody else brings the worker. */
  readonly zonderWorker?: boolean;
  /** The worker is one of before every change that stands behind `patched()`, until it is started anew. */
  readonly voorWijzigingen?: boolean;
  readonly virusscan?: Virusscan;
}

/** The whole process with a clock that can be skipped: PostgreSQL, Temporal's test server, worker and relay. One per test file. */
export async function openWereld({
  bundel = 'toetsing',
  zonderGeheugen = false,
  zonderWorker = false,
  voorWijzigingen = false,
  virusscan = GEEN_VIRUSSCAN,
}: WereldOpties = {}): Promise<Wereld> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'OFF', forward: {} } } });
  const run = workflowRun();
  const keys = new FileKeyProvider(TEST_SLEUTELS);
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    ...(run.testServer === undefined ? {} : { server: { executable: { type: 'existing-path', path: run.testServer } } }),
    client: { dataConverter: dataConverter(keys), interceptors: { workflow: [correlationToWorkflow] } },
  });
  const KEYWORD = 2;
  await env.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: { ToetsingStatus: KEYWORD, ToetsingStap: KEYWORD, OrganisatieId: KEYWORD },
  });
  await env.sleep(BEGIN - (await env.currentTimeMs()));
  const db = await openDatabase();
  const map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-opslag-'));
  const opslag = await FileObjectStore.open(pathToFileURL(map).href);
  // When the test server skips a month, the next act happens a month later.
  const transacties = new Transacties(db.appDataSource, async () => `${(await env.currentTimeMs()) - Date.now()} milliseconds`);
  const kluis = new Kluis(keys);
  const logger = createLogger({ niveau: 'silent', proces: 'test' });
  const mails: MailOpdracht[] = [];
  const post: Wereld['post'] = { weiger: undefined };
  const mailer = {
    send: async (opdracht: MailOpdracht): Promise<{ messageId: string }> => {
      const fout = post.weiger?.(opdracht);
      if (fout !== undefined) throw fout;
      mails.push(opdracht);
      return { messageId: opdracht.berichtId };
    },
  };
  const nietVastgelegd: unknown[] = [];
  const diensten = maakActivityDiensten({
    ...{ transacties, kluis, keys, opslag, mailer, virusscan },
    instellingen: { basisUrl: 'https://toetsing.voorbeeld.test', afzender: 'noreply@voorbeeld.test' },
    bewijs: { ...bewijsInstellingen(), plaatsen: [] },
    meld: ({ err }) => nietVastgelegd.push(err),
  });
  const activities = maakActivities(diensten);
  const options: WorkerOptions = {
    connection: env.nativeConnection,
    taskQueue: TAKENRIJ,
    workflowBundle: { codePath: run.bundels[bundel] ?? '' },
    dataConverter: dataConverter(keys),
    ...(zonderGeheugen ? { maxCachedWorkflows: 0 } : {}),
    interceptors: { activity: activityInterceptors(logger) },
  };
  const begin = async (vervang: Partial<Activities> = {}, extra: Partial<WorkerOptions> = {}): Promise<() => Promise<void>> => {
    const worker = await Worker.create({ ...options, ...extra, activities: { ...activities, ...vervang } });
    const gestopt = worker.run();
    return async () => {
      worker.shutdown();
      await gestopt;
    };
  };
  const eerste = voorWijzigingen ? { patchActivationCallback: () => false } : {};
  let stop = zonderWorker ? async (): Promise<void> => undefined : await begin({}, eerste);
  const beginRelay = async (): Promise<Relay> => {
    const nieuw = new Relay({ transacties, client: env.client.workflow, taskQueue: TAKENRIJ, logger, databaseUrl: db.appUrl });
    await nieuw.start();
    return nieuw;
  };
  let relay = await beginRelay();
  const bezig: Wereld['bezig'] = new Set();
  return {
    env,
    db,
    opslagMap: map,
    bezig,
    slaap: (duur) => slaap(env, duur, bezig),
    dagronde: async () => {
      // A client of its own: that of the test server skips time while it waits for a result.
      const client = new WorkflowClient({ connection: env.connection, dataConverter: dataConverter(keys) });
      const telling = await client.execute<typeof dagelijks>('dagelijks', {
        taskQueue: TAKENRIJ,
        workflowId: `dagelijks-${randomUUID()}`,
        args: [],
      });
      if (nietVastgelegd.length > 0) throw new Error('the daily round failed', { cause: nietVastgelegd[0] });
      return telling.gedaan;
    },
    transacties,
    keys,
    kluis,
    handelingen: new HandelingenService(transacties, kluis),
    zonderRelay: async (werk) => {
      await relay.stop();
      try {
        return await werk();
      } finally {
        relay = await beginRelay();
      }
    },
    mails,
    post,
    herstart: async (vervang) => {
      await stop();
      stop = await begin(vervang);
    },
    sluit: async () => {
      await relay.stop();
      await stop();
      await env.teardown();
      await db.close();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/**
 * The test server counts what is under way and skips time at zero; now and then it forgets to count something back, and then it waits for
 * ever. When it stands still while there is nothing to do for any case, one is counted back by hand.
 */
async function slaap(env: TestWorkflowEnvironment, duur: Duration, bezig: Wereld['bezig']): Promise<void> {
  let klaar = false;
  const geslapen = env.sleep(duur).finally(() => (klaar = true));
  while (!klaar) {
    const voor = await env.currentTimeMs();
    await Promise.race([geslapen, pause(2_000)]);
    const stil = (await env.currentTimeMs()) - voor < 10_000;
    if (klaar || !stil) continue;
    const antwoorden = await Promise.all([...bezig].map((vraag) => vraag()));
    if (!antwoorden.includes(true)) await env.connection.testService?.unlockTimeSkipping({});
  }
  await geslapen;
}
