import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { chooseLowPorts } from '../../apps/local/src/engine/port.js';
import { type RunningTemporal, startTemporal } from '../../apps/local/src/engine/temporal.engine.js';
import { NAMESPACE } from '../../apps/local/src/engine/temporal.namespace.js';
import { installeerTemporal } from '../../apps/worker/src/temporal-runtime.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { Bewijssleutels, nieuweBewijssleutel } from '../../libs/audit/src/controlepunt/bewijssleutels.js';
import type { RondeRef } from '../../libs/domain/src/proces/stand.js';
import type { ToetsingStatus } from '../../libs/domain/src/toetsing/toetsing-status.js';
import { GEEN_VIRUSSCAN } from '../../libs/dossier/src/documenten/virusscan.js';
import { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { createLogger } from '../../libs/platform/src/logging/logger.js';
import { DAGELIJKS, Dagschema, QUARANTAINE, ZELFCONTROLE } from '../../libs/temporal/src/dagschema.js';
import { Reconciler } from '../../libs/temporal/src/reconciler.js';
import { Relay } from '../../libs/temporal/src/relay.js';
import { createTemporalClient } from '../../libs/temporal/src/temporal-client.js';
import { workflowIdVan } from '../../libs/temporal/src/wek-toetsing.js';
import { FileKeyProvider } from '../../libs/vault/src/keys/file-key-provider.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { FileObjectStore } from '../../libs/vault/src/store/file-object-store.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedPersoon, type TestOrganisatie } from '../support/organisatie.js';
import { testServer } from '../support/postgres.server.js';
import { aToetsing } from '../support/rijen/toetsing.js';
import { TAKENRIJ, TEST_SLEUTELS } from '../support/workflow.wereld.js';

const keys = new FileKeyProvider(TEST_SLEUTELS);
const logger = createLogger({ niveau: 'silent', proces: 'test' });
const map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-motor-'));
let temporal: RunningTemporal;
let db: TestDatabase;
let mensen: TestOrganisatie;
let client: Client;
let app: INestApplicationContext | undefined;

beforeAll(async () => {
  installeerTemporal(logger);
  [temporal, db] = await Promise.all([
    startTemporal({ dataDir: join(map, 'temporal'), superUserUrl: testServer().superUrl }),
    openDatabase(),
  ]);
  mensen = await seedOrganisatie(db);
  client = createTemporalClient({ address: temporal.address, namespace: NAMESPACE }, keys, {});
}, 600_000);

afterAll(async () => {
  await app?.close();
  await client?.connection.close();
  await temporal?.stop();
  await db?.close();
  rmSync(map, { recursive: true, force: true });
}, 60_000);

async function openRonde(status: ToetsingStatus): Promise<RondeRef> {
  const { organisatieId } = mensen;
  const kandidaat = await seedPersoon(db, organisatieId, 'KANDIDAAT');
  const vernietigenOp = status === 'INGETROKKEN' ? '2099-01-01' : null;
  const { id } = await db.seed(ToetsingEntity, aToetsing(organisatieId, kandidaat, { status, vernietigenOp, gewijzigdOp: new Date() }));
  await db.transacties.in({ organisatieId, persoonId: null }, (tx) => new Kluis(keys).maak(tx, id));
  return { organisatieId, toetsingId: id, ronde: 1 };
}

const meld = (ref: RondeRef): Promise<unknown> =>
  db.superClient.query(
    `INSERT INTO outbox (organisatie_id, toetsing_id, ronde, correlatie_id, op) VALUES ($1, $2, 1, 'act-00000001', now())`,
    [ref.organisatieId, ref.toetsingId],
  );
const wachtend = async (): Promise<number> =>
  (await db.superClient.query<{ n: number }>('SELECT count(*)::int AS n FROM outbox')).rows[0]?.n ?? -1;

async function loopt(ref: RondeRef): Promise<boolean> {
  try {
    return (await client.workflow.getHandle(workflowIdVan(ref)).describe()).status.name === 'RUNNING';
  } catch {
    return false;
  }
}

/** The correlation ids with which the workflow was signalled. */
async function correlaties(ref: RondeRef): Promise<readonly unknown[]> {
  const { events } = await client.workflow.getHandle(workflowIdVan(ref)).fetchHistory();
  const headers = (events ?? []).flatMap(({ workflowExecutionSignaledEventAttributes: signaal }) =>
    signaal ? [signaal.header?.fields?.['correlatie']] : [],
  );
  return headers.map((header) => header && defaultPayloadConverter.fromPayload(header));
}

async function tot(wat: string, voorwaarde: () => Promise<boolean>): Promise<void> {
  const grens = Date.now() + 30_000;
  while (!(await voorwaarde())) {
    if (Date.now() > grens) throw new Error(`did not happen: ${wat}`);
    await new Promise((klaar) => setImmediate(klaar));
  }
}

describe('with a real Temporal server', () => {
  it('the relay loses nothing while Temporal is away', async () => {
    const ref = await openRonde('GESTART');
    const weg = createTemporalClient({ address: '127.0.0.1:1', namespace: NAMESPACE }, keys, {});
    const relay = new Relay({ transacties: db.transacties, client: weg.workflow, taskQueue: TAKENRIJ, logger, databaseUrl: db.appUrl });
    await relay.start();
    await Promise.all([meld(ref), meld(ref)]);
    await tot('a failure', async () => relay.tellers.mislukt > 0);
    await relay.stop();
    await weg.connection.close();
    expect(await wachtend()).toBe(2);
    expect(await relay.achterstand()).toMatchObject({ aantal: 2 });

    const terug = new Relay({ transacties: db.transacties, client: client.workflow, taskQueue: TAKENRIJ, logger, databaseUrl: db.appUrl });
    await terug.start();
    await tot('an empty outbox', async () => (await wachtend()) === 0);
    await terug.stop();
    expect(terug.tellers).toEqual({ verstuurd: 1, mislukt: 0 });
    expect(await loopt(ref)).toBe(true);
  });

  it('the reconciler starts what is missing and never what has ended', async () => {
    const [een, twee, voorbij, concept] = await Promise.all([
      openRonde('GESTART'),
      openRonde('OPGESCHORT'),
      openRonde('INGETROKKEN'),
      openRonde('CONCEPT'),
    ]);
    const reconciler = new Reconciler({ transacties: db.transacties, client: client.workflow, taskQueue: TAKENRIJ, logger });
    expect((await reconciler.vergelijk()).gestart).toBeGreaterThanOrEqual(2);
    expect(await Promise.all([een, twee, voorbij, concept].map(loopt))).toEqual([true, true, false, false]);
    // The listing of workflows runs a little behind.
    await tot('nothing missing', async () => (await reconciler.vergelijk()).gestart === 0);
    await client.workflow.getHandle(workflowIdVan(een)).terminate('lost');
    await tot('the lost one alone', async () => (await reconciler.vergelijk()).gestart === 1);
    expect(await loopt(een)).toBe(true);
  });

  it('the worker runs what waits, says that it is ready, and stops in good order', async () => {
    const opslag = await FileObjectStore.open(pathToFileURL(join(map, 'opslag')).href);
    const [workerPoort = 0] = await chooseLowPorts(1);
    const configuratie = {
      modus: 'lokaal' as const,
      basisUrl: 'http://127.0.0.1:1',
      workerPoort,
      database: { url: db.appUrl, pool: 4 },
      temporal: { address: temporal.address, namespace: NAMESPACE, taskQueue: TAKENRIJ },
      mail: { smtpUrl: 'smtp://127.0.0.1:1', afzender: 'noreply@voorbeeld.test' },
    };
    app = await NestFactory.createApplicationContext(
      WorkerModule.met({
        configuratie,
        env: {},
        logger,
        dataSource: db.appDataSource,
        keys,
        opslag,
        virusscan: GEEN_VIRUSSCAN,
        bewijs: { sleutels: Bewijssleutels.lees(nieuweBewijssleutel()), plaatsen: [] },
      }),
      {
        abortOnError: false,
        logger: false,
      },
    );
    const ref = await openRonde('GESTART');
    await meld(ref);
    await tot(
      'the first step',
      async () =>
        (await db.superClient.query(`SELECT FROM stap WHERE toetsing_id = $1 AND code = 'TOEWIJZING'`, [ref.toetsingId])).rowCount === 1,
    );
    await meld(ref);
    await tot(
      'both signals, with their correlation id',
      async () => (await correlaties(ref)).filter((id) => id === 'act-00000001').length === 2,
    );
    const gereed = await fetch(`http://127.0.0.1:${workerPoort}/health/ready`);
    expect({ status: gereed.status, ...((await gereed.json()) as object) }).toMatchObject({ status: 'BEPERKT' });
    expect(gereed.status).toBe(200);
    const schema = client.schedule.getHandle(DAGELIJKS);
    await tot('the daily round is planned', () =>
      schema.describe().then(
        ({ state }) => !state.paused,
        () => false,
      ),
    );
    // Every worker that starts says it again; who paused it had a reason.
    await schema.pause('test');
    await new Dagschema({ client: client.schedule, taskQueue: TAKENRIJ, logger, databaseUrl: db.appUrl }).stelIn();
    const { spec, state } = await schema.describe();
    expect(state).toMatchObject({ paused: true, note: 'test' });
    expect(spec).toMatchObject({ timezone: 'Europe/Amsterdam', calendars: [{ minute: [{ start: 5 }] }] });
    await schema.unpause();
    const scannen = await client.schedule.getHandle(QUARANTAINE).describe();
    expect(scannen).toMatchObject({
      action: { workflowType: 'quarantaine' },
      spec: { intervals: [{ every: 120_000 }] },
      state: { paused: false },
    });
    expect(await client.schedule.getHandle(ZELFCONTROLE).describe()).toMatchObject({
      action: { workflowType: 'zelfcontrole' },
      spec: { intervals: [{ every: 600_000 }] },
      state: { paused: false },
    });
    const controle = await client.workflow.execute('zelfcontrole', { taskQueue: TAKENRIJ, workflowId: 'zelfcontrole-test', args: [] });
    expect(controle).toEqual({ gedaan: 1, mislukt: 0 });
    const ingetrokken = await openRonde('INGETROKKEN');
    await schema.trigger();
    await tot('the daily round closes what has ended', async () => {
      const { rows } = await db.superClient.query<{ status: string }>('SELECT status FROM toetsing WHERE id = $1', [
        ingetrokken.toetsingId,
      ]);
      return rows[0]?.status === 'GESLOTEN';
    });
    await app.close();
    app = undefined;
    await expect(fetch(`http://127.0.0.1:${workerPoort}/health/live`)).rejects.toThrow();
  });
});
