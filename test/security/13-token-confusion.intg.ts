import { createHmac } from 'node:crypto';
import { exportJWK, type JWTPayload, SignJWT } from 'jose';
import { AUDIENCE, WEB_CLIENT } from '../../apps/local/src/sign-in/clients.js';
import { type Antwoord, vraag } from '../api/support/browser.js';
import { type EigenAanmelding, meldAanBij } from '../api/support/eigen-aanmelding.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { EigenProvider, nieuweSleutel, nuInSeconden } from '../support/eigen-provider.js';

/** Attack 13: a token that was made up, meant for somebody else or for something else, or of another provider. */
const provider = new EigenProvider();
const ander = new EigenProvider();
let api: TestApi;
beforeAll(async () => {
  await Promise.all([provider.start(), ander.start()]);
  provider.metadata = { authorization_response_iss_parameter_supported: true };
  api = await startApi({ oidc: { issuer: provider.issuer } });
});
afterAll(async () => {
  await api.close();
  await Promise.all([provider.stop(), ander.stop()]);
});
beforeEach(() => {
  provider.antwoord = {};
  ander.gevraagd.length = 0;
});

const b64 = (waarde: unknown): string => Buffer.from(typeof waarde === 'string' ? waarde : JSON.stringify(waarde)).toString('base64url');
const zonderTeken = (kop: object, claims: JWTPayload): string => `${b64(kop)}.${b64(claims)}.`;
const metGeheim = (kop: object, claims: JWTPayload, geheim: string): string => {
  const tekst = `${b64(kop)}.${b64(claims)}`;
  return `${tekst}.${createHmac('sha256', geheim).update(tekst).digest('base64url')}`;
};
const publiek = (): string => provider.sleutels[0]?.publiek.export({ type: 'spki', format: 'pem' }).toString() ?? '';
const kid = (): string => provider.sleutels[0]?.kid ?? '';

const aan = (opties: EigenAanmelding): Promise<{ readonly cookie: string; readonly terug: Antwoord }> =>
  meldAanBij(api, provider, 'burgemeester', { ...opties, terug: { iss: provider.issuer, ...opties.terug } });

it('a decent token signs somebody in', async () => {
  expect((await aan({})).terug.status).toBe(303);
});

describe('an ID token', () => {
  const vals = nieuweSleutel();

  it.each<[string, () => EigenAanmelding]>([
    ['without a signature', () => ({ idToken: (goed) => zonderTeken({ alg: 'none' }, goed) })],
    ['without a signature, spelled otherwise', () => ({ idToken: (goed) => zonderTeken({ alg: 'nOnE', kid: kid() }, goed) })],
    [
      'of which the signature was cut off',
      () => ({ idToken: async (goed) => `${(await provider.teken(goed)).split('.').slice(0, 2).join('.')}.` }),
    ],
    [
      'signed with the public key as a shared secret',
      () => ({ idToken: (goed) => metGeheim({ alg: 'HS256', kid: kid() }, goed, publiek()) }),
    ],
    ['signed with the name of the client as a shared secret', () => ({ idToken: (goed) => metGeheim({ alg: 'HS256' }, goed, WEB_CLIENT) })],
    ['signed with a key of the attacker', () => ({ sleutel: vals })],
    ['signed with a key of the attacker under the name of ours', () => ({ sleutel: { ...vals, kid: kid() } })],
    ['with a path for a key', () => ({ kop: { kid: '../../../../dev/null' }, sleutel: vals })],
    ['with a query for a key', () => ({ kop: { kid: "' OR 1=1 --" }, sleutel: vals })],
    [
      'that brings its key along',
      () => ({
        idToken: async (goed) =>
          new SignJWT(goed).setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(vals.publiek) }).sign(vals.prive),
      }),
    ],
    [
      'that says where its key is (jku)',
      () => ({
        kop: { jku: `${ander.issuer}/jwks`, kid: ander.sleutels[0]?.kid },
        ...(ander.sleutels[0] === undefined ? {} : { sleutel: ander.sleutels[0] }),
      }),
    ],
    ['that says where its certificate is (x5u)', () => ({ kop: { x5u: `${ander.issuer}/jwks` }, sleutel: vals })],
    ['of another issuer', () => ({ claims: { iss: ander.issuer } })],
    ['of our issuer with a slash more', () => ({ claims: { iss: `${provider.issuer}/` } })],
    ['for another client', () => ({ claims: { aud: 'integriteitstoetsing-programma' } })],
    ['for the API', () => ({ claims: { aud: AUDIENCE } })],
    ['for us and another, issued to the other', () => ({ claims: { aud: [WEB_CLIENT, 'ander'], azp: 'ander' } })],
    ['for us, issued to another', () => ({ claims: { azp: 'ander' } })],
    ['with another nonce', () => ({ claims: { nonce: 'A'.repeat(43) } })],
    ['without a nonce', () => ({ claims: { nonce: undefined } })],
    ['that has expired', () => ({ claims: { exp: nuInSeconden() - 31 } })],
    ['that never expires', () => ({ claims: { exp: undefined } })],
    ['from the future', () => ({ claims: { iat: nuInSeconden() + 60 } })],
    ['of nobody', () => ({ claims: { sub: undefined } })],
    ['that is none', () => ({ idToken: () => 'geen token' })],
    [
      'that is an access token for the API',
      () => ({
        idToken: ({ nonce: _, ...goed }) =>
          provider.teken({ ...goed, aud: AUDIENCE, client_id: WEB_CLIENT, scope: 'api' }, { typ: 'at+jwt' }),
      }),
    ],
    [
      'that is a logout token',
      () => ({ idToken: ({ nonce: _, ...goed }) => provider.teken({ ...goed, jti: 'j', events: {} }, { typ: 'logout+jwt' }) }),
    ],
    ['of another provider altogether', () => ({ idToken: (goed) => ander.teken({ ...goed, iss: ander.issuer }) })],
  ])('%s signs nobody in', async (_, aanval) => {
    const eerst = api.log.length;
    const { cookie, terug } = await aan(aanval());
    expect(terug.body).toMatchObject({
      status: 400,
      code: 'AANMELDEN_MISLUKT',
      detail: expect.not.stringMatching(/token|nonce|issuer|JWT|signature/i),
    });
    expect(cookie).toBe('');
    expect(ander.gevraagd).toEqual([]);
    expect(api.log.slice(eerst).join('')).toContain('aanmelden geweigerd');
  });

  it.each<[string, Record<string, string>]>([
    ['from another provider (mix-up)', { iss: 'https://evil.example' }],
    ['from a provider that says who it is, and here does not', { iss: '' }],
  ])('in an answer %s is not fetched', async (_, terug) => {
    const gevraagd = provider.gevraagd.filter((pad) => pad === '/token').length;
    const { cookie, terug: antwoord } = await aan({ terug });
    expect(antwoord.body).toMatchObject({ code: 'AANMELDEN_MISLUKT' });
    expect(cookie).toBe('');
    expect(provider.gevraagd.filter((pad) => pad === '/token')).toHaveLength(gevraagd);
  });
});

describe('a bearer token', () => {
  const claims = (): JWTPayload => {
    const iat = nuInSeconden();
    return { iss: provider.issuer, aud: AUDIENCE, sub: 'burgemeester', iat, exp: iat + 300 };
  };
  const vraagIk = (token: string): Promise<Antwoord> => vraag(`${api.url}/api/v1/ik`, { headers: { authorization: `Bearer ${token}` } });

  it('that is decent opens', async () => {
    expect((await vraagIk(await provider.teken(claims(), { typ: 'at+jwt' }))).status).toBe(200);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['an ID token of ours for the web client', () => provider.teken({ ...claims(), aud: WEB_CLIENT, nonce: 'n' })],
    ['an ID token that names the API too', () => provider.teken({ ...claims(), aud: [WEB_CLIENT, AUDIENCE], nonce: 'n' }, { typ: 'JWT' })],
    ['a logout token', () => provider.teken(claims(), { typ: 'logout+jwt' })],
    ['a token of another provider', () => ander.teken({ ...claims(), iss: ander.issuer }, { typ: 'at+jwt' })],
    ['a token of another provider that says it is ours', () => ander.teken(claims(), { typ: 'at+jwt' })],
    ['one without a signature', () => zonderTeken({ alg: 'none', typ: 'at+jwt' }, claims())],
    ['one signed with the public key', () => metGeheim({ alg: 'HS256', typ: 'at+jwt', kid: kid() }, claims(), publiek())],
    ['one that says where its key is', () => provider.teken(claims(), { typ: 'at+jwt', jku: `${ander.issuer}/jwks` }, ander.sleutels[0])],
  ])('%s is nobody, and nothing is fetched from elsewhere', async (_, maak) => {
    const antwoord = await vraagIk(await maak());
    expect(antwoord.body).toMatchObject({ status: 401, code: 'NIET_AANGEMELD' });
    expect(ander.gevraagd).toEqual([]);
  });
});
