import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client as TemporalClient, Connection } from '@temporalio/client';
import { Client } from 'pg';
import { GRENS_SOORTEN, grensTekst, RUIME_GRENZEN } from '#platform/config/grenzen.js';
import { startChild, type Child } from '../child.js';
import { projectRoot } from '../engine/place.js';
import { fallbackHome } from '../engine/postgres.place.js';
import type { Melder } from '../engine/start-error.js';
import { NAMESPACE } from '../engine/temporal.namespace.js';
import type { OmgevingBestand } from '../omgeving-bestand.js';
import type { Settings } from '../settings.js';
import { startSystem, type RunningSystem } from '../system.js';
import { bareWorkerReady } from './bare/bare-client.js';
import { addBenchSchema } from './bench-schema.js';
import { clearCases } from './cases/clear-cases.js';
import { untilQuiet } from './cases/quiet.js';
import { freeBasePort } from './free-base-port.js';
import { Listener } from './listener.js';
import { SHORT, FULL, type Sizes } from './sizes.js';
import { Users } from './users.js';

/** A whole running system to measure, with everything that the bench needs beside it. */
export interface Bench {
  readonly omgeving: OmgevingBestand;
  /** May do everything in the database of the system. */
  readonly sql: Client;
  readonly temporal: TemporalClient;
  readonly listener: Listener;
  readonly users: Users;
  readonly sizes: Sizes;
  readonly meld: Melder;
  /** Removes all cases, as soon as their workflows have come to rest. */
  clear(): Promise<void>;
  /** Stops everything and removes the data. */
  stop(): Promise<void>;
}

export interface BenchStart {
  readonly short: boolean;
  readonly meld: Melder;
  readonly signal: AbortSignal;
}

/**
 * Starts the system of `npm start` on free ports, with a data folder of its own that is removed afterwards. The folder lies below `dist`, on
 * the same disk as the data of `npm start`: what is committed is forced to that disk.
 */
export async function startBench({ short, meld, signal }: BenchStart): Promise<Bench> {
  const settings = await benchSettings();
  for (const soort of GRENS_SOORTEN) process.env[`GRENS_${soort}`] ??= grensTekst(RUIME_GRENZEN[soort]);
  const stops: (() => Promise<unknown>)[] = [async () => remove(settings.dataDir)];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const system = await startSystem(settings, meld, signal);
    stops.push(() => system.stop());
    const connected = await connect(system, settings, stops);
    const clear = async (): Promise<void> => {
      await untilQuiet(connected);
      await clearCases(connected.sql);
      connected.listener.forget();
    };
    return { ...connected, sizes: short ? SHORT : FULL, meld, clear, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Connected = Pick<Bench, 'omgeving' | 'sql' | 'temporal' | 'listener' | 'users'>;

async function connect(system: RunningSystem, settings: Settings, stops: (() => Promise<unknown>)[]): Promise<Connected> {
  const omgeving = system.omgeving();
  const sql = new Client({ connectionString: omgeving.database });
  await sql.connect();
  stops.push(() => sql.end());
  await addBenchSchema(sql);
  const listener = await Listener.start(omgeving.database);
  stops.push(() => listener.stop());
  const connection = await Connection.connect({ address: omgeving.temporal });
  stops.push(() => connection.close());
  const temporal = new TemporalClient({ connection, namespace: omgeving.namespace });
  const worker = await startBareWorker(omgeving, join(settings.dataDir, 'log', 'kaal.log'));
  stops.push(() => worker.stop());
  await bareWorkerReady(temporal);
  const users = new Users(omgeving);
  stops.push(async () => users.close());
  return { omgeving, sql, temporal, listener, users };
}

function startBareWorker({ database, temporal, namespace }: OmgevingBestand, logFile: string): Promise<Child> {
  return startChild({
    script: join(__dirname, 'bare', 'bare.worker.js'),
    env: { ...process.env, BENCH_DATABASE: database, BENCH_TEMPORAL: temporal, BENCH_NAMESPACE: namespace },
    logFile,
    background: true,
  });
}

async function benchSettings(): Promise<Settings> {
  const parent = join(projectRoot(), 'dist');
  mkdirSync(parent, { recursive: true });
  return {
    port: await freeBasePort(),
    dataDir: join(parent, `.bench-${process.pid}`),
    schoon: false,
    eigen: { databaseUrl: undefined, temporalAddress: undefined, oidcIssuer: undefined, smtpUrl: undefined, opslagUrl: undefined },
    namespace: NAMESPACE,
  };
}

function remove(dataDir: string): void {
  for (const folder of [dataDir, fallbackHome(join(dataDir, 'postgres'))]) rmSync(folder, { recursive: true, force: true });
}
