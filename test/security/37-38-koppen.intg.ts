import { DiscoveryService } from '@nestjs/core';
import { serveDocumentatie } from '../../apps/api/src/openapi/documentatie.js';
import { alleRoutes } from '../../apps/api/src/http/routes.js';
import { HandelingenService } from '../../libs/dossier/src/handeling/handelingen.service.js';
import { type Antwoord, meldAan, vraag, type Vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { speelZaken } from '../contract/support/zaken.js';

// Each of these goes by many routes or starts an API of its own.
jest.setTimeout(120_000);

let api: TestApi;
let zaken: readonly string[];
const als = async (account: string, pad: string, opties: Vraag = {}): Promise<Antwoord> =>
  vraag(`${api.url}${pad}`, { ...opties, headers: { authorization: `Bearer ${await api.token(account)}`, ...opties.headers } });

beforeAll(async () => {
  api = await startApi({ voorStart: (app) => serveDocumentatie(app, { pagina: true }) });
  zaken = await speelZaken(api);
});
afterAll(() => api.close());

const BELEID = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'"],
  ...[
    "manifest-src 'self'",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ],
  "require-trusted-types-for 'script'",
];

/** Every header that keeps an answer where it belongs; `beleid` of a file is stricter still. */
function eisKoppen({ headers }: Pick<Antwoord, 'headers'>, beleid: readonly string[] = BELEID): void {
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringMatching(/camera=\(\).*microphone=\(\)/),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-correlation-id': expect.stringMatching(/^[\w-]{8,64}$/),
  });
  expect((headers.get('content-security-policy') ?? '').split(/;\s*/).sort()).toEqual([...beleid].sort());
  for (const naam of [...headers.keys()]) expect(naam).not.toMatch(/^(access-control-|x-powered-by$|server$|etag-|x-aspnet)/);
}

describe('attack 37 and 38: every answer of every route', () => {
  it('is kept nowhere, sniffed by nobody, framed by nobody, and is for our own pages only', async () => {
    const routes = alleRoutes(api.app.get(DiscoveryService)).filter(({ pad }) => !pad.endsWith('/gebeurtenissen'));
    expect(routes.length).toBeGreaterThan(150);
    const statussen = new Set<number>();
    for (const { methode, pad } of routes) {
      const gevuld = pad.replace(':toetsingId', zaken[0] ?? '').replace(/:[A-Za-z]+/g, zaken[1] ?? '');
      // Without a body a change is refused for its form, an act without one may succeed: both are answers.
      for (const antwoord of [
        await vraag(`${api.url}${gevuld}`, { method: methode }),
        ...(methode === 'GET' ? [await als('adviseur', gevuld), await als('adviseur', gevuld, { method: 'HEAD' })] : []),
        ...(methode === 'GET' ? [] : [await als('griffier', gevuld, { method: methode })]),
        await vraag(`${api.url}${gevuld}`, {
          method: 'OPTIONS',
          headers: { origin: 'https://evil.example', 'access-control-request-method': methode },
        }),
      ]) {
        statussen.add(antwoord.status);
        const bestand = antwoord.headers.get('content-disposition')?.startsWith('attachment') === true && pad.endsWith('/inhoud');
        eisKoppen(antwoord, bestand ? ["default-src 'none'", 'sandbox'] : BELEID);
      }
    }
    expect([...statussen].sort()).toEqual(expect.arrayContaining([200, 303, 400, 401, 403, 404, 405]));
  });

  it('also when it is a file, a stream, a redirect, a refused preflight, or our fault', async () => {
    const documenten = (await als('adviseur', `/api/v1/toetsingen/${zaken[2]}/documenten`)).body.documenten as readonly { id: string }[];
    const bestand = await als('adviseur', `/api/v1/toetsingen/${zaken[2]}/documenten/${documenten[0]?.id}/inhoud`);
    expect(bestand.status).toBe(200);
    expect(bestand.headers.get('content-disposition')).toMatch(/^attachment; /);
    eisKoppen(bestand, ["default-src 'none'", 'sandbox']);
    const pdf = await als('burgemeester', `/api/v1/toetsingen/${zaken[2]}/rapport/pdf`);
    expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('content-disposition')]).toEqual([
      200,
      'application/pdf',
      expect.stringMatching(/^attachment; /),
    ]);
    eisKoppen(pdf);
    const stop = new AbortController();
    const stroom = await fetch(`${api.url}/api/v1/gebeurtenissen`, {
      signal: stop.signal,
      headers: { authorization: `Bearer ${await api.token('adviseur')}` },
    });
    expect(stroom.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    eisKoppen(stroom);
    stop.abort();
    const spion = jest.spyOn(api.app.get(HandelingenService, { strict: false }), 'voerUit').mockRejectedValue(new Error('stuk'));
    const stuk = await als('adviseur', `/api/v1/toetsingen/${zaken[0]}/start`, { method: 'POST' });
    spion.mockRestore();
    expect(stuk.status).toBe(500);
    eisKoppen(stuk);
  });

  it('asks for https for a year where we have it', async () => {
    const veilig = await startApi({ basisUrl: 'https://toetsing.voorbeeld.test' });
    const { headers } = await vraag(`${veilig.url}/health/live`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    eisKoppen({ headers }, [...BELEID, 'upgrade-insecure-requests']);
    await veilig.close();
    expect((await vraag(`${api.url}/health/live`)).headers.get('strict-transport-security')).toBeNull();
  });

  it('gives a page of documentation its own styles, and scripts of ours only', async () => {
    const pagina = await vraag(`${api.url}/docs`);
    expect(pagina.headers.get('content-security-policy')).toMatch(/script-src 'self';style-src 'self' 'unsafe-inline'/);
    expect(pagina.headers.get('content-security-policy')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
    const stijl = await vraag(`${api.url}/docs/swagger-ui.css`);
    const nogmaals = await vraag(`${api.url}/docs/swagger-ui.css`, { headers: { 'if-none-match': stijl.headers.get('etag') ?? '*' } });
    for (const { headers } of [stijl, nogmaals]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  it('and production has no such page, only the document; what is nowhere says so in our words', async () => {
    const productie = await startApi({ voorStart: (app) => serveDocumentatie(app, { pagina: false }) });
    expect((await vraag(`${productie.url}/docs`)).status).toBe(404);
    for (const pad of ['/', '/zomaar', '/apix']) {
      const nergens = await vraag(`${productie.url}${pad}`);
      expect(nergens.body).toMatchObject({ status: 404, code: 'NIET_GEVONDEN', detail: expect.stringContaining('adres') });
      expect(nergens.headers.get('content-type')).toContain('application/problem+json');
      eisKoppen(nergens);
    }
    expect((await vraag(`${productie.url}/docs/openapi.json`)).body).toMatchObject({ openapi: '3.1.0' });
    await productie.close();
  });
});

describe('attack 37: the back button after signing out', () => {
  it('finds an empty browser and a session that is over', async () => {
    const { cookie } = await meldAan(api.url, 'adviseur');
    const sessie = (pad: string, opties: Vraag = {}) => vraag(`${api.url}${pad}`, { ...opties, headers: { cookie, ...opties.headers } });
    const ik = await sessie('/api/v1/ik');
    eisKoppen(ik);
    const weg = await sessie('/api/v1/afmelden', {
      method: 'POST',
      headers: { 'x-csrf': ik.body.csrfToken as string, 'sec-fetch-site': 'same-origin' },
    });
    expect(weg.status).toBe(200);
    expect(weg.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    expect(weg.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-its=; .*Expires=Thu, 01 Jan 1970/)]);
    eisKoppen(weg);
    expect((await sessie('/api/v1/ik')).status).toBe(401);
  });
});
