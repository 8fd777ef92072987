import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './engine/start-error.js';

/** The running local system, for programs: where everything is. Kept in the data folder (mode 0600) while the system runs. */
export interface OmgevingBestand {
  readonly api: string;
  readonly docs: string;
  /** Page with caught mail; absent when SMTP_URL points elsewhere. */
  readonly mail?: string;
  readonly aanmelden: string;
  /** Where clamd answers; absent when there is none: then nothing is scanned. */
  readonly virusscan?: string;
  /** May do everything in the database. */
  readonly database: string;
  /** What the api and the worker use. */
  readonly databaseApp: string;
  readonly temporal: string;
  readonly namespace: string;
  /** Process numbers. PostgreSQL and Temporal are absent when they are not ours. */
  readonly processen: {
    readonly start: number;
    readonly api: number;
    readonly worker: number;
    readonly temporal?: number;
    readonly postgres?: number;
  };
  readonly dataMap: string;
}

const fileIn = (dataDir: string): string => join(dataDir, 'omgeving.json');

export function writeOmgeving(omgeving: OmgevingBestand): void {
  const file = fileIn(omgeving.dataMap);
  writeFileSync(`${file}.nieuw`, `${JSON.stringify(omgeving, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.nieuw`, file);
}

export function removeOmgeving(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}

/** Reads the file and asks the API whether it lives. Refuses when nothing runs on this data folder. */
export async function runningOmgeving(dataDir: string): Promise<OmgevingBestand> {
  const file = fileIn(dataDir);
  if (!existsSync(file)) throw notRunning(dataDir);
  const omgeving: OmgevingBestand = JSON.parse(readFileSync(file, 'utf8'));
  const alive = await fetch(`${omgeving.api}/health/live`, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  );
  if (!alive) throw notRunning(dataDir);
  return omgeving;
}

function notRunning(dataDir: string): StartError {
  return new StartError(`Er draait geen systeem met de gegevens in ${dataDir}.`, [
    'Start het met npm start, en probeer het daarna opnieuw.',
  ]);
}
