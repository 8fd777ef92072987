import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JWK } from 'oidc-provider';
import { choosePort } from '../../apps/local/src/engine/port.js';
import { Browser } from '../../apps/local/src/sign-in/browse.js';
import { WEB_CALLBACK, WEB_CLIENT } from '../../apps/local/src/sign-in/clients.js';
import { type RunningSignIn, startSignIn } from '../../apps/local/src/sign-in/provider.js';
import { AanmeldStroom, type Aangekomen } from '../../libs/access/src/oidc/aanmeld-stroom.js';
import { Aanmelddienst, type AanmelddienstOpties } from '../../libs/access/src/oidc/aanmelddienst.js';
import { ClientSleutel } from '../../libs/access/src/oidc/client-sleutel.js';
import { FileKeyProvider } from '../../libs/vault/src/keys/file-key-provider.js';
import { newKeyFile } from '../../libs/vault/src/keys/key-file.js';

const API_PORT = 3998;
const TERUG = `http://127.0.0.1:${API_PORT}${WEB_CALLBACK}`;
const keys = new FileKeyProvider(newKeyFile('test'));

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });

let map: string;
let provider: RunningSignIn | undefined;
/** In Jest the built-in one makes objects of another realm, which the provider does not take for plain ones. */
const { structuredClone: ingebouwd } = globalThis;
beforeAll(() => {
  globalThis.structuredClone = <T>(waarde: T): T => (waarde === undefined ? waarde : (JSON.parse(JSON.stringify(waarde)) as T));
  map = mkdtempSync(join(tmpdir(), 'client-sleutel-'));
});
afterEach(async () => {
  await provider?.stop();
  provider = undefined;
});
afterAll(() => {
  globalThis.structuredClone = ingebouwd;
  rmSync(map, { recursive: true, force: true });
});

function sleutelBestand(tekst: string): string {
  const pad = join(map, 'client');
  writeFileSync(pad, tekst, { mode: 0o600 });
  return pad;
}
const pem = (sleutel: KeyObject): string => sleutel.export({ type: 'pkcs8', format: 'pem' }).toString();
const jwk = (sleutel: KeyObject, extra: object = {}): string => JSON.stringify({ ...sleutel.export({ format: 'jwk' }), ...extra });
const publiek = (sleutel: KeyObject, extra: object): JWK => ({ ...sleutel.export({ format: 'jwk' }), use: 'sig', ...extra });

/** Signs in at the real local provider, which knows the client by this public key. */
async function meldAan(webKey: JWK | undefined, client: Partial<AanmelddienstOpties>): Promise<Aangekomen | undefined> {
  provider = await startSignIn({ port: await choosePort(), apiPort: API_PORT, dataDir: map, ...(webKey === undefined ? {} : { webKey }) });
  const stroom = new AanmeldStroom(new Aanmelddienst({ issuer: provider.issuer, clientId: WEB_CLIENT, ...client }), keys);
  const { adres, onderweg } = await stroom.begin({ terugAdres: TERUG, naar: '/' });
  return stroom.eindig(await new Browser().signIn(new URL(adres), 'adviseur', TERUG), onderweg);
}

describe('the client proves by its key who it is', () => {
  it.each([
    ['RSA in PEM, PS256', () => pem(rsa.privateKey), publiek(rsa.publicKey, { alg: 'PS256', kid: 'c1' }), 'PS256'],
    ['RSA as JWK with its name', () => jwk(rsa.privateKey, { kid: 'c1' }), publiek(rsa.publicKey, { alg: 'PS256', kid: 'c1' }), 'PS256'],
    ['P-256 in PEM, ES256', () => pem(ec.privateKey), publiek(ec.publicKey, { alg: 'ES256', kid: 'c2' }), 'ES256'],
    ['P-256 as JWK', () => jwk(ec.privateKey), publiek(ec.publicKey, { alg: 'ES256' }), 'ES256'],
  ])('%s', async (_, tekst, webKey, alg) => {
    const clientSleutel = ClientSleutel.open(sleutelBestand(tekst()));
    expect(clientSleutel.alg).toBe(alg);
    expect(await meldAan(webKey, { clientSleutel })).toMatchObject({ identiteit: { sub: 'adviseur' } });
  });

  it('and is refused with another key, or without one', async () => {
    const webKey = publiek(ec.publicKey, { alg: 'ES256' });
    const vreemd = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const clientSleutel = ClientSleutel.open(sleutelBestand(pem(vreemd.privateKey)));
    await expect(meldAan(webKey, { clientSleutel })).rejects.toMatchObject({ error: 'invalid_client' });
    await provider?.stop();
    await expect(meldAan(webKey, {})).rejects.toMatchObject({ error: 'invalid_client' });
  });
});

describe(ClientSleutel.name, () => {
  it.each([
    ['a public key', () => ec.publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    ['a short RSA key', () => pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey)],
    ['another curve', () => pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey)],
    ['a signature key of another kind', () => pem(generateKeyPairSync('ed25519').privateKey)],
    ['no key', () => 'geheim'],
    ['half a JWK', () => '{"kty":"EC"}'],
  ])('refuses %s, and does not tell what it read', (_, tekst) => {
    expect(() => ClientSleutel.open(sleutelBestand(tekst()))).toThrow(/^OIDC_CLIENT_SLEUTEL_BESTAND (bevat|moet)(?!.*geheim)/);
  });

  it('refuses a file that is not there', () => {
    expect(() => ClientSleutel.open(join(map, 'nergens'))).toThrow(/OIDC_CLIENT_SLEUTEL_BESTAND/);
  });
});
