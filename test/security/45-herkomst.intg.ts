import { ruw } from './support/ruw.js';
import { vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';

// Each of these goes by many routes or starts an API of its own.
jest.setTimeout(120_000);

const EEN = { aantal: 1, seconden: 600 };

describe('attack 45: who says from where he comes', () => {
  let open: TestApi;
  let achterProxy: TestApi;
  beforeAll(async () => {
    [open, achterProxy] = await Promise.all([
      startApi({ grenzen: { ADRES: EEN } }),
      startApi({ grenzen: { ADRES: EEN }, vertrouwdeProxys: ['127.0.0.1', '10.0.0.0/8'] }),
    ]);
  });
  afterAll(() => Promise.all([open.close(), achterProxy.close()]));

  const status = async (api: TestApi, forwarded: string): Promise<number> =>
    (
      await vraag(`${api.url}/api/v1/ik`, {
        headers: { 'x-forwarded-for': forwarded, forwarded: `for=${forwarded}`, 'x-real-ip': forwarded },
      })
    ).status;

  it('is not believed: without a trusted proxy the connection counts', async () => {
    expect(await status(open, '192.0.2.1')).toBe(401);
    for (const adres of ['192.0.2.2', '127.0.0.1', '::1', 'onzin', '192.0.2.3, 10.0.0.1']) expect(await status(open, adres)).toBe(429);
  });

  it('is believed of a trusted proxy, and only what that proxy added itself', async () => {
    expect(await status(achterProxy, '192.0.2.1')).toBe(401);
    expect(await status(achterProxy, '192.0.2.2')).toBe(401);
    // What the caller wrote stands left of what the proxies added.
    for (const verzonnen of ['198.51.100.1', '198.51.100.2', '127.0.0.1'])
      expect(await status(achterProxy, `${verzonnen}, 192.0.2.2, 10.1.2.3`)).toBe(429);
  });
});

describe('attack 45: the host, the method and what rides along', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ vertrouwdeProxys: ['127.0.0.1'] });
  });
  afterAll(() => api.close());

  it.each<Readonly<Record<string, string>>>([
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', 'x-forwarded-port': '444' },
    { forwarded: 'host=evil.example;proto=https' },
    { 'x-original-url': '/evil', 'x-rewrite-url': '/evil' },
  ])('makes no link: %j', async (headers) => {
    const { status, headers: gekregen } = await vraag(`${api.url}/api/v1/aanmelden?naar=/taken`, { headers });
    expect(status).toBe(303);
    const naar = new URL(gekregen.get('location') ?? '');
    expect(naar.origin).toBe(new URL(api.issuer).origin);
    expect(naar.searchParams.get('redirect_uri')).toBe(`${api.url}/api/v1/aanmelden/terug`);
    const vreemd = await vraag(`${api.url}/api/v1/ik`, { headers });
    expect(JSON.stringify([vreemd.body, ...vreemd.headers])).not.toMatch(/evil/);
  });

  it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override', '_method'])('%s changes no method', async (naam) => {
    const antwoord = await vraag(`${api.url}/api/v1/afmelden?_method=GET`, {
      headers: { authorization: `Bearer ${await api.token('griffier')}`, [naam]: 'POST' },
    });
    expect(antwoord.body).toMatchObject({ status: 405, code: 'METHODE_NIET_TOEGESTAAN' });
  });

  it.each(['TRACE', 'TRACK', 'CONNECT', 'PROPFIND', 'HACK', 'get'])('%s is no method of ours, and repeats nothing', async (methode) => {
    const antwoord = await ruw(
      api.url,
      `${methode} /api/v1/ik HTTP/1.1\r\nHost: x\r\nCookie: geheim=1\r\nX-Kanarie: kanarie\r\nConnection: close\r\n\r\n`,
    );
    expect(antwoord).not.toMatch(/kanarie|geheim/);
    if (antwoord !== '') expect(antwoord).toMatch(/^HTTP\/1\.1 (400|405) /);
    expect((await vraag(`${api.url}/health/live`)).status).toBe(200);
  });
});
