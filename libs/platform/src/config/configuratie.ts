import type { ZekerheidEisen } from '#domain/toegang/zekerheid.js';
import type { BewijsConfiguratie } from './bewijs.js';
import type { Grenzen } from './grenzen.js';
import type { Opslag } from './opslag.js';
import type { SleutelBron } from './sleutel-bron.js';

export const MODI = ['lokaal', 'productie'] as const;
export type Modus = (typeof MODI)[number];

export const LOG_NIVEAUS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogNiveau = (typeof LOG_NIVEAUS)[number];

/** All settings of one process, validated once at start. Nothing else reads the environment. Holds secrets: never log it. */
export interface Configuratie {
  readonly modus: Modus;
  /** Port of the API; 0 takes any free one. */
  readonly poort: number;
  /** Port on which the worker answers health questions; 0 takes any free one. */
  readonly workerPoort: number;
  /** Address under which people reach the application, without a slash at the end. Links are built from this and from nothing else. */
  readonly basisUrl: string;
  readonly database: { readonly url: string; readonly pool: number };
  readonly temporal: { readonly address: string; readonly namespace: string; readonly taskQueue: string };
  readonly oidc: OidcConfiguratie;
  readonly mail: { readonly smtpUrl: string; readonly afzender: string };
  readonly opslag: Opslag;
  readonly sleutels: SleutelBron;
  readonly bewijs: BewijsConfiguratie;
  /** File with design tokens of the organisation (CSS). */
  readonly themaBestand?: string;
  /** Where clamd is, and whether nobody may open a file that it did not see. */
  readonly virusscan: { readonly adres?: string; readonly verplicht: boolean };
  /** URI of a processing activity, with `{activiteit}` and perhaps `{organisatie}` in it. */
  readonly verwerkingenregister: string;
  readonly logNiveau: LogNiveau;
  /** How much a person or an address may do. */
  readonly grenzen: Grenzen;
  /** Addresses and networks of our own proxies: of nobody else is it believed whom a request is from. */
  readonly vertrouwdeProxys: readonly string[];
  /** What security.txt says; `contact` is a `mailto:` or `https:` address. */
  readonly beveiliging: { readonly contact?: string; readonly geldigDagen: number };
}

/** The sign-in provider, and how we show it who we are: a key, a shared secret, or (a public client) neither. */
export interface OidcConfiguratie {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** File with the private key for `private_key_jwt`, PEM or JWK. */
  readonly clientSleutelBestand?: string;
  readonly audience: string;
  /** How sure we have to be of who somebody is; undefined asks for nothing. */
  readonly zekerheid?: ZekerheidEisen;
}
