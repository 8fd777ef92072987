import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Aanmelddienst } from '../../libs/access/src/oidc/aanmelddienst.js';
import { TokenControle } from '../../libs/access/src/oidc/token-controle.js';
import { vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { speelZaken } from '../contract/support/zaken.js';

// Each of these goes by many routes or starts an API of its own.
jest.setTimeout(120_000);

const WORTEL = join(__dirname, '../..');

/** A server that counts who comes by. */
async function luisteraar(
  antwoord: (pad: string) => { readonly status: number; readonly kop?: Record<string, string>; readonly body?: object },
) {
  const bezoeken: string[] = [];
  const server: Server = createServer((request, response) => {
    bezoeken.push(request.url ?? '');
    const { status, kop = {}, body = {} } = antwoord(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json', ...kop }).end(JSON.stringify(body));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    bezoeken,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((klaar) => server.close(klaar)),
  };
}

describe('attack 30: an address that somebody types', () => {
  it('is fetched by nothing: what connects to somewhere is on this list, and takes its address from the configuration', () => {
    const bestanden = ['libs', 'apps/api', 'apps/worker'].flatMap((map) =>
      readdirSync(join(WORTEL, map), { recursive: true, encoding: 'utf8' })
        .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.spec.ts'))
        .map((naam) => join(map, naam)),
    );
    const verbindt =
      /\bfetch\(|from 'openid-client'|createRemoteJWKSet|createTransport\(|Connection\.(lazy|connect)|from 'node:(https?|net|tls|dgram|dns|http2)'|new (WebSocket|EventSource|Client)\(|from '(axios|undici|got|node-fetch|superagent|@aws-sdk\/[\w-]+)'/;
    const gevonden = bestanden.filter((naam) => verbindt.test(readFileSync(join(WORTEL, naam), 'utf8'))).sort();
    expect(gevonden).toEqual([
      'apps/api/src/gebeurtenissen/luisteraar.ts', // PostgreSQL, DATABASE_URL
      'apps/api/src/health/mail.onderdeel.ts', // SMTP_URL
      'apps/api/src/http/json-streng.ts', // a type only
      'apps/api/src/http/server.ts', // listens
      'apps/worker/src/gezondheid-server.ts', // listens
      'apps/worker/src/procesmotor.ts', // TEMPORAL_ADDRESS
      'apps/worker/src/worker-levensloop.ts', // a type only
      'libs/access/src/begrenzing/netwerk-van.ts', // reads an address, connects to none
      'libs/access/src/oidc/aanmeld-stroom.ts', // OIDC_ISSUER
      'libs/access/src/oidc/aanmelddienst.ts', // OIDC_ISSUER
      'libs/access/src/oidc/client-sleutel.ts', // a type of the client only
      'libs/access/src/oidc/provider-sleutels.ts', // OIDC_ISSUER
      'libs/access/src/sessie/afmeldingen.ts', // OIDC_ISSUER
      'libs/messages/src/mailer.ts', // SMTP_URL
      'libs/persistence/src/migrate.ts', // npm run migrate
      'libs/persistence/src/prepare-database.ts', // npm run migrate
      'libs/platform/src/config/is-netwerken.decorator.ts', // reads an address, connects to none
      'libs/temporal/src/luisteraar.ts', // PostgreSQL, DATABASE_URL
      'libs/temporal/src/temporal-client.ts', // TEMPORAL_ADDRESS
      'libs/vault/src/keys/sleuteldienst.ts', // SLEUTELDIENST_URL
      'libs/vault/src/publicatie/emmer-plaats.ts', // BEWIJS_URL
      'libs/vault/src/scan/clamd-adres.ts', // CLAMAV_ADRES
      'libs/vault/src/scan/clamd-scanner.ts', // CLAMAV_ADRES
      'libs/vault/src/store/s3-client.ts', // OPSLAG_URL, BEWIJS_URL
      'libs/vault/src/store/s3-object-store.ts', // OPSLAG_URL
    ]);
  });

  it('as the place of a source is kept as a text, whatever it points at', async () => {
    const doelwit = await luisteraar(() => ({ status: 200 }));
    const api: TestApi = await startApi();
    const zaken = await speelZaken(api);
    const { port } = new URL(doelwit.url);
    for (const url of [
      doelwit.url,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://0x7f.1:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
    ])
      for (const zaak of zaken) {
        const antwoord = await vraag(`${api.url}/api/v1/toetsingen/${zaak}/bronnen`, {
          method: 'POST',
          headers: { authorization: `Bearer ${await api.token('adviseur')}` },
          body: {
            soort: 'HANDELSREGISTER',
            bron: url,
            url,
            geraadpleegdOp: '2026-11-01',
            zoekvraag: url,
            feit: url,
            relevantie: url,
            persoonsmatch: 'ZEKER',
          },
        });
        expect(antwoord.status).toBeLessThan(500);
        await vraag(`${api.url}/api/v1/toetsingen/${zaak}/bronnen`, {
          headers: { authorization: `Bearer ${await api.token('adviseur')}` },
        });
      }
    await vraag(`${api.url}/api/v1/aanmelden?naar=${encodeURIComponent(doelwit.url)}`);
    expect(doelwit.bezoeken).toEqual([]);
    await api.close();
    await doelwit.stop();
  });
});

describe('attack 30: a provider that sends us on', () => {
  it('is not followed: not for its metadata, and not for its keys', async () => {
    const doelwit = await luisteraar(() => ({ status: 200, body: { keys: [] } }));
    let eigen = '';
    const verwijst = await luisteraar((pad) =>
      pad.startsWith('/goed/') && pad.endsWith('openid-configuration')
        ? {
            status: 200,
            body: {
              issuer: `${eigen}/goed`,
              jwks_uri: `${eigen}/jwks`,
              authorization_endpoint: `${eigen}/a`,
              token_endpoint: `${eigen}/t`,
            },
          }
        : { status: 302, kop: { location: `${doelwit.url}${pad}` } },
    );
    eigen = verwijst.url;
    await expect(new Aanmelddienst({ issuer: eigen, clientId: 'web' }).configuratie()).rejects.toThrow();
    const dienst = new Aanmelddienst({ issuer: `${eigen}/goed`, clientId: 'web' });
    const token = [
      { alg: 'ES256', kid: 'k' },
      { iss: `${eigen}/goed`, sub: 'ik' },
    ]
      .map((deel) => Buffer.from(JSON.stringify(deel)).toString('base64url'))
      .join('.');
    await expect(new TokenControle(dienst, 'api').claims(`${token}.c2ln`)).rejects.toMatchObject({ code: 'TIJDELIJK_NIET_BESCHIKBAAR' });
    expect(verwijst.bezoeken).toContain('/jwks');
    expect(doelwit.bezoeken).toEqual([]);
    await Promise.all([verwijst.stop(), doelwit.stop()]);
  });
});
