import type { JWTPayload } from 'jose';
import { WEB_CLIENT } from '../../../apps/local/src/sign-in/clients.js';
import { type EigenProvider, nuInSeconden, type Sleutel } from '../../support/eigen-provider.js';
import { type Antwoord, gezetteCookie, vraag } from './browser.js';
import type { TestApi } from './test-api.js';

export interface EigenAanmelding {
  /** Go over what a decent provider would put in the ID token. */
  readonly claims?: JWTPayload;
  readonly kop?: Readonly<Record<string, unknown>>;
  readonly sleutel?: Sleutel;
  /** In the place of a signed ID token. */
  readonly idToken?: (goed: JWTPayload) => string | Promise<string>;
  /** Go over what comes back in the address. */
  readonly terug?: Readonly<Record<string, string>>;
  readonly cookies?: string;
  /** Follows `/aanmelden`. */
  readonly vragen?: string;
}

/** A sign-in at a provider of our own, that puts in the ID token what the test wants. */
export async function meldAanBij(
  api: TestApi,
  provider: EigenProvider,
  sub: string,
  { claims = {}, kop = {}, sleutel, idToken, terug = {}, cookies = '', vragen = '' }: EigenAanmelding = {},
): Promise<{ readonly cookie: string; readonly terug: Antwoord }> {
  const begin = await vraag(`${api.url}/api/v1/aanmelden${vragen}`, { headers: { cookie: cookies } });
  const gevraagd = new URL(begin.headers.get('location') ?? '').searchParams;
  const iat = nuInSeconden();
  const nonce = gevraagd.get('nonce') ?? '';
  const goed = { iss: provider.issuer, aud: WEB_CLIENT, sub, nonce, iat, exp: iat + 60, auth_time: iat, ...claims };
  provider.antwoord = {
    ...provider.antwoord,
    id_token: idToken === undefined ? await provider.teken(goed, kop, sleutel) : await idToken(goed),
  };
  const query = new URLSearchParams({ code: 'c', state: gevraagd.get('state') ?? '', ...terug });
  const cookie = [gezetteCookie(begin, '__Host-oidc') ?? '', cookies].filter((deel) => deel !== '').join('; ');
  const antwoord = await vraag(`${api.url}/api/v1/aanmelden/terug?${query.toString()}`, { headers: { cookie } });
  return { cookie: gezetteCookie(antwoord, '__Host-its') ?? '', terug: antwoord };
}
