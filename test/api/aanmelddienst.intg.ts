import type { JWTPayload } from 'jose';
import { AanmeldStroom } from '../../libs/access/src/oidc/aanmeld-stroom.js';
import { Aanmelddienst } from '../../libs/access/src/oidc/aanmelddienst.js';
import { TokenControle } from '../../libs/access/src/oidc/token-controle.js';
import { FileKeyProvider } from '../../libs/vault/src/keys/file-key-provider.js';
import { newKeyFile } from '../../libs/vault/src/keys/key-file.js';
import { EigenProvider, nieuweSleutel, nuInSeconden, type Sleutel } from '../support/eigen-provider.js';

const AUDIENCE = 'urn:integriteitstoetsing:api';
const TERUG = 'http://127.0.0.1:3997/terug';

let provider: EigenProvider;
let aanmelddienst: Aanmelddienst;
beforeEach(async () => {
  provider = await new EigenProvider().start();
  aanmelddienst = new Aanmelddienst({ issuer: provider.issuer, clientId: 'web' });
});
afterEach(async () => {
  jest.useRealTimers();
  await provider.stop();
});

/** Only what time it is changes; everything else goes on as it did. */
function later(milliseconden: number): void {
  const doNotFake = ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime', 'clearTimeout', 'clearInterval', 'clearImmediate'] as const; // prettier-ignore
  jest.useFakeTimers({ now: Date.now() + milliseconden, doNotFake: [...doNotFake] });
}

/** The browser goes to the provider and comes back; `claims` go over what a decent provider would say. */
async function meldAan(claims: JWTPayload = {}, opties: { readonly opnieuw?: boolean } = {}, sleutel?: Sleutel): Promise<unknown> {
  const stroom = new AanmeldStroom(aanmelddienst, new FileKeyProvider(newKeyFile('test')));
  const { adres, onderweg } = await stroom.begin({ terugAdres: TERUG, naar: '/', ...opties });
  const { state = '', nonce = '' } = Object.fromEntries(new URL(adres).searchParams);
  const nu = nuInSeconden();
  const goed = { iss: provider.issuer, aud: 'web', sub: 'ik', nonce, iat: nu, exp: nu + 60, auth_time: nu };
  provider.antwoord = { id_token: await provider.teken({ ...goed, ...claims }, {}, sleutel) };
  return stroom.eindig(new URL(`${TERUG}?code=c&state=${state}`), onderweg);
}

describe('when the provider gets another key', () => {
  const token = async (sleutel?: Sleutel): Promise<string> => {
    const nu = nuInSeconden();
    return provider.teken({ iss: provider.issuer, aud: AUDIENCE, sub: 'ik', iat: nu, exp: nu + 300 }, { typ: 'at+jwt' }, sleutel);
  };

  it('a token that it signs with that is accepted, and one with the key that it took away is not', async () => {
    const controle = new TokenControle(aanmelddienst, AUDIENCE);
    const [oud] = provider.sleutels;
    expect(await controle.claims(await token())).toBeDefined();
    provider.sleutels = [nieuweSleutel(), ...provider.sleutels];
    later(31_000);
    expect(await controle.claims(await token())).toBeDefined();
    provider.sleutels = provider.sleutels.filter((sleutel) => sleutel !== oud);
    later(5 * 60_000 + 1_000);
    expect(await controle.claims(await token())).toBeDefined();
    expect(await controle.claims(await token(oud))).toBeUndefined();
  });

  it('is not asked for its keys at every token with a name for a key that nobody knows', async () => {
    const controle = new TokenControle(aanmelddienst, AUDIENCE);
    await controle.claims(await token());
    const gevraagd = (): number => provider.gevraagd.filter((pad) => pad === '/jwks').length;
    const eerst = gevraagd();
    for (const kid of ['a', 'b', 'c', 'd']) {
      expect(await controle.claims(await provider.teken({ sub: 'ik' }, { kid }))).toBeUndefined();
    }
    expect(gevraagd()).toBe(eerst);
  });

  it('a sign-in with that works at once, and one with the key that it took away does not', async () => {
    expect(await meldAan()).toBeDefined();
    const [oud] = provider.sleutels;
    provider.sleutels = [nieuweSleutel()];
    expect(await meldAan()).toBeDefined();
    await expect(meldAan({}, {}, oud)).rejects.toThrow();
  });
});

describe('a sign-in', () => {
  it.each<[string, () => JWTPayload]>([
    ['that was issued 20 seconds from now', () => ({ iat: nuInSeconden() + 20 })],
    ['that expired 20 seconds ago', () => ({ exp: nuInSeconden() - 20 })],
    ['for us among others, with us as the party', () => ({ aud: ['web', 'ander'], azp: 'web' })],
  ])('%s is accepted: clocks differ', async (_, claims) => {
    expect(await meldAan(claims())).toMatchObject({ identiteit: { sub: 'ik' } });
  });

  it.each<[string, () => JWTPayload]>([
    ['from the future', () => ({ iat: nuInSeconden() + 40 })],
    ['that has expired', () => ({ exp: nuInSeconden() - 40 })],
    ['of another issuer', () => ({ iss: 'https://evil.example' })],
    ['for another client', () => ({ aud: 'ander' })],
    ['for us, issued to another client', () => ({ azp: 'ander' })],
    ['for several, without saying to whom it was issued', () => ({ aud: ['web', 'ander'] })],
  ])('%s is refused', async (_, claims) => {
    await expect(meldAan(claims())).rejects.toThrow();
  });

  it('that was to be anew is refused when the proof is older, or of an unknown age', async () => {
    const nu = nuInSeconden();
    expect(await meldAan({ auth_time: nu - 3600 })).toBeDefined();
    expect(await meldAan({ auth_time: nu }, { opnieuw: true })).toBeDefined();
    await expect(meldAan({ auth_time: nu - 3600 }, { opnieuw: true })).rejects.toThrow();
    await expect(meldAan({ auth_time: undefined }, { opnieuw: true })).rejects.toThrow();
  });

  it('does not follow the provider elsewhere', async () => {
    const elders = await new EigenProvider().start();
    try {
      provider.omleidingen = { '/token': `${elders.issuer}/token` };
      await expect(meldAan()).rejects.toThrow();
      provider.omleidingen = { '/jwks': `${elders.issuer}/jwks` };
      await expect(meldAan()).rejects.toThrow();
      provider.omleidingen = { '/.well-known/openid-configuration': `${elders.issuer}/.well-known/openid-configuration` };
      await expect(new Aanmelddienst({ issuer: provider.issuer, clientId: 'web' }).configuratie()).rejects.toThrow();
      expect(elders.gevraagd).toEqual([]);
    } finally {
      await elders.stop();
    }
  });
});
