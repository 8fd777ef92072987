import { openDataFolder } from './data-folder.js';
import { choosePort, isPortFree } from './engine/port.js';
import type { Melder } from './engine/start-error.js';
import { vindVirusscan } from './engine/virusscan.js';
import { portTaken } from './local-http.js';
import { removeOmgeving, writeOmgeving, type OmgevingBestand } from './omgeving-bestand.js';
import { startServices, type RunningServices } from './services.js';
import type { Settings } from './settings.js';
import { startEngines, type RunningEngines } from './start-engines.js';

export interface RunningSystem {
  omgeving(): OmgevingBestand;
  stop(): Promise<void>;
  /** Ends the api and the worker at once; what else runs ends with this process. */
  kill(): void;
}

/** The whole local system: data folder, engines, worker, api. Fails as a whole: what was started is stopped again. */
export async function startSystem(settings: Settings, meld: Melder, signal: AbortSignal): Promise<RunningSystem> {
  const folder = await openDataFolder(settings.dataDir, settings.schoon, meld);
  let engines: RunningEngines | undefined;
  try {
    await assertPortsFree(settings);
    let services: RunningServices | undefined;
    const note = (): void => {
      if (services !== undefined && engines !== undefined) writeOmgeving(describe({ settings, api, engines, services, virusscan }));
    };
    const api = `http://127.0.0.1:${settings.port}`;
    const virusscan = await vindVirusscan(process.env['CLAMAV_ADRES']);
    engines = await startEngines({ settings, folder, meld, signal, onRestart: note });
    meld('Worker en api starten');
    const workerPort = await choosePort(settings.port + 3);
    const env = {
      ...process.env,
      ...engines.env,
      MODUS: 'lokaal',
      PORT: String(settings.port),
      WORKER_PORT: String(workerPort),
      BASIS_URL: api,
      ...(virusscan === undefined ? {} : { CLAMAV_ADRES: virusscan }),
    };
    services = await startServices({ env, api, workerPort, folder, meld, signal, onRestart: note });
    note();
    return assemble({ settings, api, engines, services, virusscan }, () => folder.release());
  } catch (error) {
    await engines?.stop();
    folder.release();
    throw error;
  }
}

interface Parts {
  readonly settings: Settings;
  readonly api: string;
  readonly engines: RunningEngines;
  readonly services: RunningServices;
  /** Where clamd is; undefined: nothing is scanned. */
  readonly virusscan: string | undefined;
}

function assemble(parts: Parts, release: () => void): RunningSystem {
  const { settings, engines, services } = parts;
  return {
    omgeving: () => describe(parts),
    stop: async () => {
      removeOmgeving(settings.dataDir);
      await services.stop();
      await engines.stop();
      release();
    },
    kill: () => services.kill(),
  };
}

function describe({ settings, api, engines, services, virusscan }: Parts): OmgevingBestand {
  const { postgres, temporal } = engines.pids();
  return {
    api,
    docs: `${api}/docs`,
    ...(engines.mailPage === undefined ? {} : { mail: engines.mailPage }),
    aanmelden: engines.issuer,
    ...(virusscan === undefined ? {} : { virusscan }),
    database: engines.beheerUrl,
    databaseApp: engines.env['DATABASE_URL'] ?? '',
    temporal: engines.temporalAddress,
    namespace: settings.namespace,
    processen: {
      start: process.pid,
      ...services.pids(),
      ...(temporal === undefined ? {} : { temporal }),
      ...(postgres === undefined ? {} : { postgres }),
    },
    dataMap: settings.dataDir,
  };
}

/** Says at once that a port is taken, before anything is started. */
async function assertPortsFree({ port, eigen }: Settings): Promise<void> {
  const wanted: readonly (readonly [boolean, number, string])[] = [
    [true, port, 'api, PORT'],
    [eigen.oidcIssuer === undefined, port + 1, 'aanmelden, PORT + 1'],
    [eigen.smtpUrl === undefined, port + 2, 'e-mail, PORT + 2'],
  ];
  for (const [needed, number, what] of wanted) if (needed && !(await isPortFree(number))) throw portTaken(number, what);
}
