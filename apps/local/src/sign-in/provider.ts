import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Configuration, JWK, KoaContextWithOIDC } from 'oidc-provider';
import { PAGE_HEADERS } from '../html.js';
import { startLocalHttp } from '../local-http.js';
import { type Adresboek, persoonVan } from '../people-by-account.js';
import { problemPage, signedOutPage, signOutPage } from './chooser.page.js';
import { API_SCOPE, AUDIENCE, clients } from './clients.js';
import { ACR, handleInteraction } from './interaction.js';
import { signingKey } from './keys.js';
import { MemoryStore } from './memory-store.js';

export interface SignInOptions {
  /** Port of the provider itself; its issuer is `http://127.0.0.1:<port>`. */
  readonly port: number;
  /** Port of the API, where the web client returns to. */
  readonly apiPort: number;
  /** Folder for the signing key. */
  readonly dataDir: string;
  /** Who can sign in; the made-up people of the practice organisations unless told. */
  readonly wie?: Adresboek;
  /** Public key of the web client, which then has to sign in with `private_key_jwt`. */
  readonly webKey?: JWK;
}

export interface RunningSignIn {
  readonly issuer: string;
  stop(): Promise<void>;
}

const HOUR = 60 * 60;
const SESSION_COOKIE = 'aanmelddienst';

/** The address of the local sign-in provider on this port. */
export const issuerOn = (port: number): string => `http://127.0.0.1:${port}`;

/**
 * Starts the local OpenID Connect provider: made-up people, no passwords, authorization code with PKCE (S256). Access tokens are JWTs
 * (ES256) for the audience of the API, valid one hour. Every sign-in asks who one wants to be.
 */
export async function startSignIn(options: SignInOptions): Promise<RunningSignIn> {
  const { port, wie = persoonVan } = options;
  const issuer = issuerOn(port);
  const { default: Provider } = await quietly(() => import('oidc-provider'));
  const provider = new Provider(issuer, configuration(options, wie));
  const callback = provider.callback();
  const http = await startLocalHttp(port, 'aanmelden, PORT + 1', async (request, response) => {
    if (request.url?.startsWith('/auth') === true) forgetSession(request);
    if (!(await handleInteraction(provider, request, response, wie))) await callback(request, response);
  });
  return { issuer, stop: () => http.stop() };
}

/** One person plays many here: an earlier choice is never taken over silently, so every sign-in begins without a session. */
function forgetSession(request: IncomingMessage): void {
  const cookies = (request.headers.cookie ?? '').split(/;\s*/);
  request.headers.cookie = cookies
    .filter((cookie) => !cookie.startsWith(`${SESSION_COOKIE}=`) && !cookie.startsWith(`${SESSION_COOKIE}.sig=`))
    .join('; ');
}

function configuration({ apiPort, dataDir, webKey }: SignInOptions, wie: Adresboek): Configuration {
  return {
    adapter: () => new MemoryStore(),
    clients: clients(apiPort, webKey),
    jwks: { keys: [signingKey(join(dataDir, 'sleutel.json'))] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: SESSION_COOKIE, interaction: 'aanmelddienst_keuze', resume: 'aanmelddienst_verder' },
    },
    pkce: { required: () => true },
    scopes: ['openid', 'email', 'profile'],
    claims: { openid: ['sub', 'acr', 'auth_time'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    acrValues: [...ACR],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'], clientAuthSigningAlgValues: ['PS256', 'ES256'] },
    // It calls the API on this machine and nobody else; the guard of the package would refuse that address.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined }),
    interactions: { url: (_ctx, interaction) => `/interactie/${interaction.uid}` },
    findAccount: (_ctx, sub) => account(wie, sub),
    extraTokenClaims: (ctx) => proofOf(ctx),
    loadExistingGrant: grantEverything,
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => showPage(ctx, signOutPage(form)),
        postLogoutSuccessSource: (ctx) => showPage(ctx, signedOutPage()),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: API_SCOPE,
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: HOUR,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    ttl: { AccessToken: HOUR, AuthorizationCode: 60, IdToken: HOUR, Interaction: HOUR, Session: 12 * HOUR, Grant: 12 * HOUR },
    renderError: (ctx, out) => showPage(ctx, problemPage(String(out.error))),
  };
}

function showPage(ctx: KoaContextWithOIDC, html: string): void {
  ctx.set(PAGE_HEADERS);
  ctx.body = html;
}

/** How and when the person signed in, as RFC 9470 has it in access tokens. */
function proofOf({ oidc }: KoaContextWithOIDC) {
  const code = oidc.entities.AuthorizationCode;
  return { ...(code?.acr === undefined ? {} : { acr: code.acr }), ...(code?.authTime === undefined ? {} : { auth_time: code.authTime }) };
}

function account(wie: Adresboek, sub: string) {
  const persoon = wie(sub);
  if (persoon === undefined) return undefined;
  return {
    accountId: sub,
    claims: () => ({ sub, name: persoon.naam, email: persoon.email, email_verified: true }),
  };
}

/** Both clients are ours, so there is nothing for a person to consent to. */
async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope('openid email profile');
  grant.addResourceScope(AUDIENCE, API_SCOPE);
  await grant.save();
  return grant;
}

/** The package warns about every Node that isn't the latest; we test it on the ones we support. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
