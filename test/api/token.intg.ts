import { createHmac, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, type JWTPayload, SignJWT } from 'jose';
import { Aanmelddienst } from '../../libs/access/src/oidc/aanmelddienst.js';
import { TokenControle } from '../../libs/access/src/oidc/token-controle.js';

const AUDIENCE = 'urn:integriteitstoetsing:api';
const nu = (): number => Math.floor(Date.now() / 1000);

/** A provider as small as can be, that signs whatever a test wants. */
interface EigenProvider {
  readonly issuer: string;
  teken(claims: JWTPayload, kop?: Readonly<Record<string, unknown>>, sleutel?: KeyObject): Promise<string>;
  zwijg(): void;
}

const paar = (soort: 'ec' | 'rsa' = 'ec') =>
  soort === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });

describe('an access token', () => {
  let server: Server;
  let provider: EigenProvider;
  let controle: TokenControle;
  let publiek: KeyObject;

  beforeEach(async () => {
    const kid = randomUUID();
    const sleutels = paar();
    let zwijgt = false;
    const stuur = async (pad: string): Promise<unknown> => {
      if (pad === '/jwks') return { keys: [{ ...(await exportJWK(sleutels.publicKey)), kid, alg: 'ES256', use: 'sig' }] };
      return {
        issuer: provider.issuer,
        jwks_uri: `${provider.issuer}/jwks`,
        authorization_endpoint: `${provider.issuer}/auth`,
        token_endpoint: `${provider.issuer}/token`,
      };
    };
    server = createServer((request, response) => {
      if (zwijgt) return response.destroy();
      void stuur(request.url ?? '').then((json) => response.setHeader('content-type', 'application/json').end(JSON.stringify(json)));
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    publiek = sleutels.publicKey;
    provider = {
      issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      teken: (claims, kop = {}, sleutel = sleutels.privateKey) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt', ...kop }).sign(sleutel),
      zwijg: () => {
        zwijgt = true;
      },
    };
    controle = new TokenControle(new Aanmelddienst({ issuer: provider.issuer, clientId: 'web' }), AUDIENCE);
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((klaar) => server.close(klaar));
  });

  const goed = (): JWTPayload => ({ iss: provider.issuer, aud: AUDIENCE, sub: 'ik', iat: nu(), exp: nu() + 60 });
  const b64 = (waarde: unknown): string => Buffer.from(typeof waarde === 'string' ? waarde : JSON.stringify(waarde)).toString('base64url');

  it('of our provider, for this API, is accepted', async () => {
    expect(await controle.claims(await provider.teken(goed()))).toMatchObject({ sub: 'ik' });
    expect(await controle.claims(await provider.teken(goed(), { typ: 'JWT' }))).toMatchObject({ sub: 'ik' });
    expect(await controle.claims(await provider.teken({ ...goed(), aud: ['iets-anders', AUDIENCE] }))).toMatchObject({ sub: 'ik' });
  });

  it('that expired or was issued within half a minute is still accepted: clocks differ', async () => {
    expect(await controle.claims(await provider.teken({ ...goed(), exp: nu() - 20 }))).toBeDefined();
    expect(await controle.claims(await provider.teken({ ...goed(), iat: nu() + 20 }))).toBeDefined();
  });

  it.each<[string, () => JWTPayload]>([
    ['of another issuer', () => ({ ...goed(), iss: 'https://evil.example' })],
    ['of our issuer with a slash more', () => ({ ...goed(), iss: `${provider.issuer}/` })],
    ['for another audience', () => ({ ...goed(), aud: 'web' })],
    ['for nobody in particular', () => ({ ...goed(), aud: undefined })],
    ['that has expired', () => ({ ...goed(), exp: nu() - 31 })],
    ['that never expires', () => ({ ...goed(), exp: undefined })],
    ['of nobody', () => ({ ...goed(), sub: undefined })],
    ['of an empty subject', () => ({ ...goed(), sub: '' })],
    ['that is not valid yet', () => ({ ...goed(), nbf: nu() + 120 })],
    ['from the future', () => ({ ...goed(), iat: nu() + 120 })],
    ['without the time of its issue', () => ({ ...goed(), iat: undefined })],
    ['that is an ID token with our audience', () => ({ ...goed(), nonce: 'n' })],
    ['that is an ID token beside an access token', () => ({ ...goed(), at_hash: 'h' })],
  ])('%s is refused', async (_, claims) => {
    expect(await controle.claims(await provider.teken(claims()))).toBeUndefined();
  });

  it.each([
    ['with the type of another kind of token', { typ: 'logout+jwt' }],
    ['with the type of an ID token', { typ: 'id+jwt' }],
    ['with a key that the provider does not have', { kid: 'onbekend' }],
    ['with a path for a key', { kid: '../../../../dev/null' }],
  ])('%s is refused', async (_, kop) => {
    expect(await controle.claims(await provider.teken(goed(), kop))).toBeUndefined();
  });

  it('signed with a key of the attacker is refused, also when it says itself where to find that key', async () => {
    const eigen = paar();
    expect(await controle.claims(await provider.teken(goed(), {}, eigen.privateKey))).toBeUndefined();
    const jwk = await exportJWK(eigen.publicKey);
    for (const kop of [{ jwk }, { jku: 'http://127.0.0.1:1/jwks' }, { x5u: 'http://127.0.0.1:1/cert' }]) {
      expect(await controle.claims(await provider.teken(goed(), kop, eigen.privateKey))).toBeUndefined();
    }
  });

  it('without a signature is refused', async () => {
    for (const alg of ['none', 'None', 'NONE'])
      expect(await controle.claims(`${b64({ alg, typ: 'at+jwt' })}.${b64(goed())}.`)).toBeUndefined();
    const [kop, inhoud] = (await provider.teken(goed())).split('.');
    expect(await controle.claims(`${kop}.${inhoud}.`)).toBeUndefined();
  });

  it('signed with the public key as if that were a shared secret is refused', async () => {
    for (const geheim of [publiek.export({ type: 'spki', format: 'pem' }).toString(), JSON.stringify(await exportJWK(publiek))]) {
      const tekst = `${b64({ alg: 'HS256', typ: 'at+jwt' })}.${b64(goed())}`;
      expect(await controle.claims(`${tekst}.${createHmac('sha256', geheim).update(tekst).digest('base64url')}`)).toBeUndefined();
    }
  });

  it('signed in a way that is not on our list is refused', async () => {
    const rsa = paar('rsa');
    expect(await controle.claims(await provider.teken(goed(), { alg: 'RS512' }, rsa.privateKey))).toBeUndefined();
  });

  it('with a changed claim is refused', async () => {
    const [kop, , teken] = (await provider.teken(goed())).split('.');
    expect(await controle.claims(`${kop}.${b64({ ...goed(), sub: 'burgemeester' })}.${teken}`)).toBeUndefined();
  });

  it.each(['', '.', '..', 'a.b.c', 'a.b', `${'a'.repeat(20_000)}.b.c`])('that is none is refused: %.20s', async (token) => {
    expect(await controle.claims(token)).toBeUndefined();
  });

  it('that can not be checked because the provider is away is a passing fault, not a refusal', async () => {
    const token = await provider.teken(goed());
    provider.zwijg();
    await expect(controle.claims(token)).rejects.toMatchObject({ code: 'TIJDELIJK_NIET_BESCHIKBAAR' });
  });
});

describe('a provider that calls itself something else', () => {
  it('is not trusted', async () => {
    const server = createServer((_, response) =>
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ issuer: 'https://evil.example', jwks_uri: 'https://evil.example/jwks' })),
    );
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(new Aanmelddienst({ issuer, clientId: 'web' }).configuratie()).rejects.toThrow();
    await new Promise((klaar) => server.close(klaar));
  });
});
