import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { choosePort } from '../engine/port.js';
import { Browser } from './browse.js';
import { AUDIENCE, PROGRAM_CALLBACK, PROGRAM_CLIENT, WEB_CALLBACK, WEB_CLIENT } from './clients.js';
import { haalToken } from './haal-token.js';
import { startSignIn, type RunningSignIn } from './provider.js';

const API_PORT = 3999;
const callback = `http://127.0.0.1:${API_PORT}${WEB_CALLBACK}`;

describe('the local sign-in provider', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'aanmelden-'));
  let provider: RunningSignIn;

  beforeAll(async () => {
    provider = await startSignIn({ port: await choosePort(), apiPort: API_PORT, dataDir });
  });
  afterAll(async () => {
    await provider.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function webFlow(account: string, extra: Record<string, string> = {}) {
    const config = await oidc.discovery(new URL(provider.issuer), WEB_CLIENT, undefined, oidc.None(), {
      execute: [oidc.allowInsecureRequests],
    });
    const verifier = oidc.randomPKCECodeVerifier();
    const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
    const start = oidc.buildAuthorizationUrl(config, {
      redirect_uri: callback,
      scope: 'openid email profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...extra,
    });
    const back = await new Browser().signIn(start, account, callback);
    const exchange = () =>
      oidc.authorizationCodeGrant(config, back, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
    return { exchange, config, start };
  }

  it('signs a chosen person in with code and PKCE', async () => {
    const { exchange } = await webFlow('adviseur');
    const claims = (await exchange()).claims();
    expect(claims).toMatchObject({
      sub: 'adviseur',
      name: 'Samir Waterland',
      email: 'adviseur@veenhoven.example',
      email_verified: true,
      acr: 'http://eidas.europa.eu/LoA/substantial',
      auth_time: expect.any(Number),
    });
  });

  it('gives the higher level of assurance when that is asked for', async () => {
    const { exchange } = await webFlow('adviseur', { acr_values: 'http://eidas.europa.eu/LoA/high', prompt: 'login', max_age: '0' });
    expect((await exchange()).claims()?.['acr']).toBe('http://eidas.europa.eu/LoA/high');
  });

  it('asks again who one is, and lets the same browser be somebody else', async () => {
    const browser = new Browser();
    const { start } = await webFlow('fg');
    for (const account of ['burgemeester', 'kandidaat']) {
      expect((await browser.request(start)).headers.get('location')).toMatch(/^\/interactie\//);
      expect((await browser.signIn(start, account, callback)).searchParams.has('code')).toBe(true);
    }
  });

  it('takes a code once only', async () => {
    const { exchange } = await webFlow('toetser');
    await exchange();
    await expect(exchange()).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('refuses a sign-in without PKCE', async () => {
    const url = new URL('/auth', provider.issuer);
    url.search = new URLSearchParams({
      client_id: WEB_CLIENT,
      response_type: 'code',
      redirect_uri: callback,
      scope: 'openid',
      state: 's',
    }).toString();
    const back = await new Browser().signIn(url, 'adviseur', callback);
    expect(back.searchParams.get('error')).toBe('invalid_request');
  });

  it.each(['onbekend', 'kandidaat-', 'kandidaat-A1', 'kandidaat-abcdefghijklm'])('does not know the account %s', async (account) => {
    await expect(haalToken(account, { aanmelden: provider.issuer })).rejects.toThrow('400');
  });

  it.each(['kandidaat', 'kandidaat-elders', 'kandidaat-x7'])('gives a program of %s an access token for the API', async (account) => {
    const keys = createRemoteJWKSet(new URL('/jwks', provider.issuer));
    const token = await haalToken(account, { aanmelden: provider.issuer });
    const { payload, protectedHeader } = await jwtVerify(token, keys, { issuer: provider.issuer, audience: AUDIENCE });
    expect(payload).toMatchObject({ sub: account, client_id: PROGRAM_CLIENT, scope: 'api' });
    expect(protectedHeader.alg).toBe('ES256');
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });

  it('lets programs return to any port of the loopback address only', async () => {
    const ask = async (redirect: string): Promise<number> => {
      const url = new URL('/auth', provider.issuer);
      const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
      url.search = new URLSearchParams({
        client_id: PROGRAM_CLIENT,
        response_type: 'code',
        redirect_uri: redirect,
        scope: 'openid',
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }).toString();
      return (await new Browser().request(url)).status;
    };
    expect(await ask(PROGRAM_CALLBACK.replace('127.0.0.1', '127.0.0.1:45678'))).toBe(303);
    expect(await ask('http://example.org/terug')).toBe(400);
  });

  it('shows a page that says what it is, and loads nothing from elsewhere', async () => {
    const { start } = await webFlow('fg');
    const browser = new Browser();
    const to = new URL((await browser.request(start)).headers.get('location') ?? '', start);
    const response = await browser.request(to);
    const html = await response.text();
    expect(html).toContain('Alle personen zijn verzonnen');
    expect(html).toContain('<html lang="nl">');
    expect(html).not.toMatch(/<script|https?:\/\//);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('keeps its signing key over a restart, readable by its owner only', async () => {
    const token = await haalToken('griffier', { aanmelden: provider.issuer });
    const port = Number(new URL(provider.issuer).port);
    await provider.stop();
    provider = await startSignIn({ port, apiPort: API_PORT, dataDir });
    await jwtVerify(token, createRemoteJWKSet(new URL('/jwks', provider.issuer)), { audience: AUDIENCE });
    expect(statSync(join(dataDir, 'sleutel.json')).mode & 0o777).toBe(0o600);
  });
});
