import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataFolder } from './data-folder.js';
import { startPostgres, type RunningPostgres } from './engine/postgres.engine.js';
import type { Melder } from './engine/start-error.js';
import { startTemporal, type RunningTemporal } from './engine/temporal.engine.js';
import { ensureTemporalServer, type TemporalProgram } from './engine/temporal.program.js';
import { startMailCatcher, type RunningMail } from './mail/mail-catcher.js';
import { prepareLocalDatabase } from './prepare-database.js';
import { bewijsKeyFile, keyFile } from './secrets.js';
import type { Settings } from './settings.js';
import { AUDIENCE, WEB_CLIENT } from './sign-in/clients.js';
import { issuerOn, startSignIn, type RunningSignIn } from './sign-in/provider.js';
import { supervise, type Supervised } from './supervise.js';

/** What the api and the worker run on. */
export interface RunningEngines {
  /** Settings for the api and the worker. */
  readonly env: Readonly<Record<string, string>>;
  /** For programs that look into everything. */
  readonly beheerUrl: string;
  readonly issuer: string;
  /** Undefined when SMTP_URL points elsewhere. */
  readonly mailPage: string | undefined;
  readonly temporalAddress: string;
  pids(): { readonly postgres: number | undefined; readonly temporal: number | undefined };
  /** Sign-in, mail, Temporal, PostgreSQL: in that order. */
  stop(): Promise<void>;
}

interface Parts {
  postgres?: Supervised<RunningPostgres>;
  temporal?: Supervised<RunningTemporal>;
  signIn?: RunningSignIn;
  mail?: RunningMail;
}

export interface EnginesOptions {
  readonly settings: Settings;
  readonly folder: DataFolder;
  readonly meld: Melder;
  /** Ends a start that is going on. */
  readonly signal: AbortSignal;
  /** Is told when an engine that failed runs again, under another process number. */
  readonly onRestart: () => void;
}

/** Starts every part that the environment does not replace. What was started is stopped again when another part can't. */
export async function startEngines(options: EnginesOptions): Promise<RunningEngines> {
  const parts: Parts = {};
  try {
    return await compose(parts, options);
  } catch (error) {
    await stopParts(parts);
    throw error;
  }
}

async function compose(parts: Parts, options: EnginesOptions): Promise<RunningEngines> {
  const { settings, folder, meld, signal } = options;
  const { eigen, port } = settings;
  // First what may take minutes, so that nothing else waits half-started.
  const program = eigen.temporalAddress === undefined ? await ensureTemporalServer(meld, signal) : undefined;
  signal.throwIfAborted();
  if (eigen.databaseUrl === undefined || program?.kind === 'server') parts.postgres = await postgres(options);
  const { postgres: server } = parts;
  const sleutelBestand = process.env['SLEUTEL_BESTAND'] || keyFile(folder.geheim);
  const opslagUrl = eigen.opslagUrl ?? pathToFileURL(folder.opslag).href;
  const issuer = eigen.oidcIssuer ?? issuerOn(port + 1);
  const [database] = await all([
    prepareLocalDatabase({
      database: eigen.databaseUrl ?? ownServer(server),
      secretDir: folder.geheim,
      keyFile: sleutelBestand,
      opslagUrl,
      issuer,
    }),
    program === undefined ? undefined : temporal(parts, options, program),
    eigen.oidcIssuer === undefined
      ? assign(parts, 'signIn', startSignIn({ port: port + 1, apiPort: port, dataDir: folder.aanmelden }))
      : undefined,
    eigen.smtpUrl === undefined ? assign(parts, 'mail', startMailCatcher({ pagePort: port + 2, dataDir: folder.mail })) : undefined,
  ]);
  signal.throwIfAborted();
  const temporalAddress = eigen.temporalAddress ?? parts.temporal?.current().address ?? '';
  return {
    env: {
      DATABASE_URL: database.appUrl,
      TEMPORAL_ADDRESS: temporalAddress,
      TEMPORAL_NAMESPACE: settings.namespace,
      OIDC_ISSUER: issuer,
      ...(eigen.oidcIssuer === undefined ? { OIDC_CLIENT_ID: WEB_CLIENT, OIDC_AUDIENCE: AUDIENCE } : {}),
      SMTP_URL: eigen.smtpUrl ?? parts.mail?.smtpUrl ?? '',
      OPSLAG_URL: opslagUrl,
      SLEUTEL_BESTAND: sleutelBestand,
      BEWIJS_SLEUTEL_BESTAND: process.env['BEWIJS_SLEUTEL_BESTAND'] || bewijsKeyFile(folder.geheim),
      BEWIJS_URL: process.env['BEWIJS_URL'] || pathToFileURL(folder.bewijs).href,
    },
    beheerUrl: database.beheerUrl,
    issuer,
    mailPage: parts.mail?.pageUrl,
    temporalAddress,
    pids: () => ({ postgres: parts.postgres?.current().pid, temporal: parts.temporal?.current().pid }),
    stop: () => stopParts(parts),
  };
}

function ownServer(server: Supervised<RunningPostgres> | undefined): RunningPostgres {
  if (server === undefined) throw new Error('no database of our own was started and none was given');
  return server.current();
}

function postgres({ folder, meld, onRestart }: EnginesOptions): Promise<Supervised<RunningPostgres>> {
  const logFile = join(folder.log, 'postgres.log');
  return supervise({
    naam: 'PostgreSQL',
    logFile,
    meld,
    onRestart,
    start: () => startPostgres({ dataDir: folder.postgres, logFile, meld }),
  });
}

async function temporal(parts: Parts, { settings, folder, meld, onRestart }: EnginesOptions, program: TemporalProgram): Promise<void> {
  const logFile = join(folder.log, 'temporal.log');
  const start = (): Promise<RunningTemporal> =>
    startTemporal({
      dataDir: folder.temporal,
      superUserUrl: parts.postgres?.current().superUserUrl ?? '',
      namespaces: [settings.namespace],
      program,
      logFile,
      meld,
    });
  parts.temporal = await supervise({ naam: 'Temporal', logFile, meld, onRestart, start });
}

async function assign<K extends 'signIn' | 'mail'>(parts: Parts, key: K, starting: Promise<NonNullable<Parts[K]>>): Promise<void> {
  parts[key] = await starting;
}

/** As Promise.all, but waits for all of them before it fails: only then is known what must be stopped. */
async function all<T extends readonly unknown[]>(work: readonly [...T]): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

async function stopParts({ signIn, mail, temporal: engine, postgres: server }: Parts): Promise<void> {
  for (const part of [signIn, mail, engine, server]) await part?.stop();
}
