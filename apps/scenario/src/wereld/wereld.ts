import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DiscoveryService } from '@nestjs/core';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { Client } from 'pg';
import { Bewijssleutels, nieuweBewijssleutel } from '#audit/controlepunt/bewijssleutels.js';
import { toInstant } from '#domain/kalender/instant.js';
import { GEEN_VIRUSSCAN } from '#dossier/documenten/virusscan.js';
import { createDataSource } from '#persistence/data-source.js';
import { Transacties } from '#persistence/transactie.js';
import { RUIME_GRENZEN } from '#platform/config/grenzen.js';
import { createLogger } from '#platform/logging/logger.js';
import { correlationInActivity, correlationToWorkflow } from '#temporal/correlation.js';
import { dataConverter } from '#temporal/data-converter.js';
import { Relay } from '#temporal/relay.js';
import { FileKeyProvider } from '#vault/keys/file-key-provider.js';
import { newKeyFile } from '#vault/keys/key-file.js';
import { Kluis } from '#vault/kluis.js';
import { FileObjectStore } from '#vault/store/file-object-store.js';
import { createApp } from '../../../api/src/create-app.js';
import { alleRoutes, type Route } from '../../../api/src/http/routes.js';
import { choosePort } from '../../../local/src/engine/port.js';
import { AUDIENCE, WEB_CLIENT } from '../../../local/src/sign-in/clients.js';
import { startSignIn } from '../../../local/src/sign-in/provider.js';
import { Tokens } from '../../../local/src/sign-in/tokens.js';
import { maakActivities } from '../../../worker/src/activities.js';
import { maakActivityDiensten } from '../../../worker/src/activity-diensten.js';
import { foutenNaarCodes } from '../../../worker/src/activity-fout.js';
import { toTijdstip } from '../taal/tijd.js';
import type { Scenario } from '../taal/scenario.js';
import type { Grond } from './grond.js';
import { klokVanActivities } from './klok-van-activities.js';
import { geefIds, type Ingeschreven, schrijfIn } from './mensen.js';
import { Post } from './post.js';
import { Rust } from './rust.js';
import { ScenarioKlok } from './scenario-klok.js';
import { Stapel } from './stapel.js';
import { Tijdsprong } from './tijdsprong.js';

/** A small country of its own in which one scenario happens: the real API and the real workflows, on a clock that can be skipped. */
export interface Wereld {
  readonly api: string;
  readonly mensen: readonly Ingeschreven[];
  readonly routes: readonly Route[];
  readonly klok: ScenarioKlok;
  readonly rust: Rust;
  readonly tijd: Tijdsprong;
  readonly post: Post;
  /** A superuser on the database, for what no person of the story can see: what a mail was about. */
  readonly beheer: Client;
  token(mens: Ingeschreven): Promise<string>;
  sluit(): Promise<void>;
}

const TAKENRIJ = 'scenario';
const KEYWORD = 2;
let runtimeStaat = false;

/** Builds the world of a scenario on the engines that run. What was built is torn down again when the rest can't be. */
export async function openWereld(grond: Grond, { organisaties, mensen: gewenst, klok: begin }: Scenario): Promise<Wereld> {
  const stapel = new Stapel();
  try {
    return await bouw(grond, stapel, { organisaties, mensen: geefIds(organisaties, gewenst), begin });
  } catch (error) {
    await stapel.breekAf();
    throw error;
  }
}

interface Bouw extends Pick<Scenario, 'organisaties'> {
  readonly mensen: readonly Ingeschreven[];
  readonly begin: Scenario['klok'];
}

async function bouw(grond: Grond, stapel: Stapel, { organisaties, mensen, begin }: Bouw): Promise<Wereld> {
  const map = stapel.leg(mkdtempSync(join(tmpdir(), 'integriteitstoetsing-scenario-wereld-')), (pad) =>
    rm(pad, { recursive: true, force: true }),
  );
  const keys = new FileKeyProvider(newKeyFile('scenario'));
  const logger = createLogger({ niveau: 'silent', proces: 'scenario' });
  const database = stapel.leg(await grond.maakDatabase(), (db) => db.verwijder());
  const beheer = stapel.leg(new Client({ connectionString: database.beheerUrl }), (client) => client.end());
  await beheer.connect();
  const env = stapel.leg(await startTestServer(grond, keys), (server) => server.teardown());
  const klok = new ScenarioKlok(env);
  await klok.zet(toTijdstip(begin, organisaties[0]?.tijdzone ?? 'Europe/Amsterdam'));
  const dataSource = stapel.leg(createDataSource({ url: database.appUrl, poolSize: 8, applicationName: 'scenario' }), (bron) =>
    bron.destroy(),
  );
  await dataSource.initialize();
  // When the clock of the scenario skips a month, the next act happens a month later.
  const transacties = new Transacties(dataSource, async () => `${await klok.verschil()} milliseconds`);
  const opslag = await FileObjectStore.open(pathToFileURL(join(map, 'opslag')).href);

  const apiPort = await choosePort();
  const api = `http://127.0.0.1:${apiPort}`;
  const signIn = await startSignIn({
    port: await choosePort(),
    apiPort,
    dataDir: map,
    wie: (account) => mensen.find((mens) => mens.account === account),
  });
  stapel.leg(signIn, (dienst) => dienst.stop());
  await schrijfIn(organisaties, mensen, { database, keys, issuer: signIn.issuer });
  const app = await createApp({
    configuratie: {
      modus: 'lokaal',
      basisUrl: api,
      database: { url: database.appUrl, pool: 8 },
      oidc: { issuer: signIn.issuer, clientId: WEB_CLIENT, audience: AUDIENCE },
      grenzen: RUIME_GRENZEN,
    },
    logger,
    dataSource,
    keys,
    opslag,
    transacties,
  });
  stapel.leg(app, (een) => een.close());
  await app.listen(apiPort, '127.0.0.1');

  const post = new Post();
  const kluis = new Kluis(keys);
  const instellingen = { basisUrl: api, afzender: 'noreply@toetsing.example' };
  const diensten = maakActivityDiensten({
    ...{ transacties, kluis, keys, opslag, mailer: post, instellingen, virusscan: GEEN_VIRUSSCAN },
    bewijs: {
      sleutels: Bewijssleutels.lees(nieuweBewijssleutel()),
      host: new URL(api).host,
      klok: async () => toInstant(new Date(await klok.nu()).toISOString()),
      plaatsen: [],
    },
    meld: (fout, wat) => logger.error(fout, wat),
  });
  const activities = maakActivities(diensten);
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: TAKENRIJ,
    workflowBundle: { codePath: grond.bundel },
    dataConverter: dataConverter(keys),
    activities,
    interceptors: {
      activity: [() => ({ inbound: correlationInActivity }), () => ({ inbound: foutenNaarCodes(logger) }), klokVanActivities(klok)],
    },
  });
  const gestopt = worker.run();
  stapel.leg(worker, async (een) => {
    een.shutdown();
    await gestopt;
  });
  const relay = new Relay({ transacties, client: env.client.workflow, taskQueue: TAKENRIJ, logger, databaseUrl: database.appUrl });
  stapel.leg(relay, (een) => een.stop());
  await relay.start();

  const rust = new Rust(env, beheer);
  const tokens = new Tokens({ aanmelden: signIn.issuer });
  return {
    api: `${api}/api/v1`,
    mensen,
    routes: alleRoutes(app.get(DiscoveryService)),
    klok,
    rust,
    tijd: new Tijdsprong({ klok, rust, client: env.client.workflow, taskQueue: TAKENRIJ, beheer }),
    post,
    beheer,
    token: ({ account }) => tokens.of(account),
    sluit: () => stapel.breekAf(),
  };
}

async function startTestServer({ testServer }: Grond, keys: FileKeyProvider): Promise<TestWorkflowEnvironment> {
  if (!runtimeStaat) Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'OFF', forward: {} } } });
  runtimeStaat = true;
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    ...(testServer === undefined ? {} : { server: { executable: { type: 'existing-path', path: testServer } } }),
    client: { dataConverter: dataConverter(keys), interceptors: { workflow: [correlationToWorkflow] } },
  });
  await env.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: { ToetsingStatus: KEYWORD, ToetsingStap: KEYWORD, OrganisatieId: KEYWORD },
  });
  return env;
}
