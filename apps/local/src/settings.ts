import { isAbsolute, join } from 'node:path';
import { projectRoot } from './engine/place.js';
import { StartError } from './engine/start-error.js';
import { NAMESPACE } from './engine/temporal.namespace.js';

/** How the local system is to be started: the environment and the command line, read once. */
export interface Settings {
  /** Port of the API. Sign-in is at the next one, the mail page at the one after that. */
  readonly port: number;
  readonly dataDir: string;
  /** Begin with empty data. */
  readonly schoon: boolean;
  /** Parts that the environment puts in the place of ours; undefined: we start our own. */
  readonly eigen: {
    readonly databaseUrl: string | undefined;
    readonly temporalAddress: string | undefined;
    readonly oidcIssuer: string | undefined;
    readonly smtpUrl: string | undefined;
    readonly opslagUrl: string | undefined;
  };
  readonly namespace: string;
}

const DEFAULT_PORT = 8080;
const FLAGS = ['--schoon'];

/** Reads the settings. Refuses with everything that is wrong at once. */
export function readSettings(env: NodeJS.ProcessEnv, args: readonly string[]): Settings {
  const value = (name: string): string | undefined => env[name]?.trim() || undefined;
  const wrong: string[] = args
    .filter((arg) => !FLAGS.includes(arg))
    .map((arg) => `${arg} is onbekend. Wat kan: npm start -- --schoon (begint met lege gegevens).`);
  const port = Number(value('PORT') ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1024 || port > 65_000) wrong.push('PORT moet een getal van 1024 tot en met 65000 zijn.');
  const oidcIssuer = value('OIDC_ISSUER');
  if (oidcIssuer !== undefined && (value('OIDC_CLIENT_ID') === undefined || value('OIDC_AUDIENCE') === undefined)) {
    wrong.push('Bij OIDC_ISSUER horen ook OIDC_CLIENT_ID en OIDC_AUDIENCE.');
  }
  if (wrong.length > 0) throw new StartError('Zo kan het systeem niet starten:', wrong);
  const folder = value('DATA_MAP') ?? '.local';
  return {
    port,
    dataDir: isAbsolute(folder) ? folder : join(projectRoot(), folder),
    schoon: args.includes('--schoon'),
    eigen: {
      databaseUrl: value('DATABASE_URL'),
      temporalAddress: value('TEMPORAL_ADDRESS'),
      oidcIssuer,
      smtpUrl: value('SMTP_URL'),
      opslagUrl: value('OPSLAG_URL'),
    },
    namespace: value('TEMPORAL_NAMESPACE') ?? NAMESPACE,
  };
}
