import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JWK } from 'oidc-provider';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { choosePort } from '../../../apps/local/src/engine/port.js';
import { ORGANISATIES, PERSONEN, type LokalePersoon } from '../../../apps/local/src/people.js';
import { AUDIENCE, WEB_CLIENT } from '../../../apps/local/src/sign-in/clients.js';
import { Tokens } from '../../../apps/local/src/sign-in/tokens.js';
import { startSignIn } from '../../../apps/local/src/sign-in/provider.js';
import type { ServerTijden } from '../../../apps/api/src/http/server.js';
import { createApp } from '../../../apps/api/src/create-app.js';
import { seedPeople } from '../../../libs/access/src/seed/seed-people.js';
import type { Virusscan } from '../../../libs/dossier/src/documenten/virusscan.js';
import { createLogger } from '../../../libs/platform/src/logging/logger.js';
import type { Configuratie, OidcConfiguratie } from '../../../libs/platform/src/config/configuratie.js';
import { type Grenzen, RUIME_GRENZEN } from '../../../libs/platform/src/config/grenzen.js';
import type { Onderdeel } from '../../../libs/platform/src/health/gezondheid.js';
import { FileKeyProvider } from '../../../libs/vault/src/keys/file-key-provider.js';
import { newKeyFile } from '../../../libs/vault/src/keys/key-file.js';
import type { KeyProvider } from '../../../libs/vault/src/keys/key-provider.js';
import { FileObjectStore } from '../../../libs/vault/src/store/file-object-store.js';
import type { ObjectStore } from '../../../libs/vault/src/store/object-store.js';
import { bewaakVolledigheid } from '../../support/bewaak.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';

export interface TestApi {
  readonly db: TestDatabase;
  readonly app: NestExpressApplication;
  readonly keys: KeyProvider;
  readonly opslag: ObjectStore;
  /** Names of what lies in the store, whole or half. */
  objecten(): readonly string[];
  readonly url: string;
  readonly issuer: string;
  /** Lines that the API logged. */
  readonly log: readonly string[];
  /** An access token of a made-up person, at this level of assurance. */
  token(account: string, acr?: string): Promise<string>;
  close(): Promise<void>;
}

export interface TestApiOptions {
  /** Goes over the settings for sign-in: another provider, levels of assurance, a key of the client. */
  readonly oidc?: Partial<OidcConfiguratie>;
  /** Public key that the local provider knows the web client by. */
  readonly webKey?: JWK;
  readonly klokverschuiving?: string;
  readonly gezondheid?: readonly Onderdeel[];
  readonly hartslagMs?: number;
  readonly virusscan?: Virusscan;
  /** Wide unless a test is about limits: a test does in a second what a person does in a week. */
  readonly grenzen?: Partial<Grenzen>;
  readonly vertrouwdeProxys?: readonly string[];
  readonly tijden?: ServerTijden;
  /** In the place of a folder. */
  readonly opslag?: ObjectStore;
  /** Public keys of witnesses. */
  readonly getuigen?: readonly string[];
  readonly beveiliging?: Configuratie['beveiliging'];
  /** Where people would reach it; its own address unless told. */
  readonly basisUrl?: string;
  /** What `main` adds before it listens. */
  readonly voorStart?: (app: NestExpressApplication) => void;
}

export function persoon(account: string): LokalePersoon {
  const gevonden = PERSONEN.find((een) => een.account === account);
  if (gevonden === undefined) throw new Error(`nobody is called ${account}`);
  return gevonden;
}

/** The API on a port of its own, with its own database and the local sign-in provider, and everybody of the practice organisations. */
export async function startApi({
  klokverschuiving,
  gezondheid,
  hartslagMs,
  virusscan,
  grenzen = {},
  vertrouwdeProxys = [],
  tijden,
  opslag: eigenOpslag,
  getuigen = [],
  beveiliging = { geldigDagen: 180 },
  basisUrl: anders,
  voorStart,
  oidc,
  webKey,
}: TestApiOptions = {}): Promise<TestApi> {
  const map = mkdtempSync(join(tmpdir(), 'api-'));
  const [apiPort, db] = [await choosePort(), await openDatabase(klokverschuiving === undefined ? {} : { klokverschuiving })];
  const eisVolledig = await bewaakVolledigheid(db);
  const provider = await startSignIn({
    port: await choosePort(),
    apiPort,
    dataDir: map,
    ...(webKey === undefined ? {} : { webKey }),
  });
  const issuer = oidc?.issuer ?? provider.issuer;
  const keys = new FileKeyProvider(newKeyFile('test'));
  await seedPeople({ eigenaarUrl: db.ownerUrl, keyProvider: keys, issuer, organisaties: ORGANISATIES, people: PERSONEN });
  const opslag = eigenOpslag ?? (await FileObjectStore.open(pathToFileURL(join(map, 'opslag')).href));
  const url = `http://127.0.0.1:${apiPort}`;
  const basisUrl = anders ?? url;
  const log: string[] = [];
  const app = await createApp({
    configuratie: {
      modus: 'lokaal',
      basisUrl,
      database: { url: db.appUrl, pool: 4 },
      oidc: { issuer, clientId: WEB_CLIENT, audience: AUDIENCE, ...oidc },
      grenzen: { ...RUIME_GRENZEN, ...grenzen },
      vertrouwdeProxys,
      beveiliging,
    },
    logger: createLogger({ niveau: 'info', proces: 'test', bestemming: { write: (line: string) => void log.push(line) } }),
    dataSource: db.appDataSource,
    keys,
    opslag,
    getuigen,
    ...(klokverschuiving === undefined ? {} : { klokverschuiving }),
    ...(gezondheid === undefined ? {} : { gezondheid }),
    ...(hartslagMs === undefined ? {} : { hartslagMs }),
    ...(virusscan === undefined ? {} : { virusscan }),
    ...(tijden === undefined ? {} : { tijden }),
  });
  voorStart?.(app);
  await app.listen(apiPort, '127.0.0.1');
  const tokens = new Tokens({ aanmelden: provider.issuer });
  return {
    db,
    app,
    keys,
    opslag,
    objecten: () =>
      readdirSync(join(map, 'opslag'), { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => item.name),
    url,
    issuer,
    log,
    token: (account, acr) => tokens.of(account, acr),
    close: async () => {
      await app.close();
      await provider.stop();
      await eisVolledig().finally(() => db.close());
      rmSync(map, { recursive: true, force: true });
    },
  };
}
