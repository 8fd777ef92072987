import { Browser } from '../../apps/local/src/sign-in/browse.js';
import { type Antwoord, gezetteCookie, meldAan, vraag } from '../api/support/browser.js';
import { nodigUit, wisselIn } from '../api/support/genodigd.js';
import { startApi, type TestApi } from '../api/support/test-api.js';

/** Attack 12: the victim's browser is made to end a sign-in that somebody else began, so that the victim works in the file of the attacker. */
let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
afterEach(() => jest.useRealTimers());

const TERUG = '/api/v1/aanmelden/terug';
interface Begonnen {
  /** What this browser remembers. */
  readonly cookie: string;
  /** Where the provider sent it back to, with its code. */
  readonly terug: URL;
}

/** A sign-in up to the moment that the browser comes back. */
async function begin(account: string): Promise<Begonnen> {
  const begonnen = await vraag(`${api.url}/api/v1/aanmelden`);
  const terug = await new Browser().signIn(new URL(begonnen.headers.get('location') ?? ''), account, `${api.url}${TERUG}`);
  return { cookie: gezetteCookie(begonnen, '__Host-oidc') ?? '', terug };
}

const kom = (terug: URL, cookie: string): Promise<Antwoord> => vraag(terug.href, { headers: { cookie } });
const met = (terug: URL, zet: Readonly<Record<string, string>>): URL => {
  const anders = new URL(terug);
  for (const [naam, waarde] of Object.entries(zet)) anders.searchParams.set(naam, waarde);
  return anders;
};

function verwachtGeweigerd({ body, headers }: Antwoord): void {
  expect(body).toMatchObject({ status: 400, code: 'AANMELDEN_MISLUKT' });
  expect(gezetteCookie({ headers }, '__Host-its')).toBeUndefined();
  // What was begun is over: no second try with the same secrets.
  expect(headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-oidc='))).toMatch(/^__Host-oidc=;.*Expires=Thu, 01 Jan 1970/);
}

describe('a sign-in ends only in the browser that began it', () => {
  it.each<[string, (aanvaller: Begonnen, slachtoffer: Begonnen) => Promise<Antwoord>]>([
    ['the address of the attacker in a browser that began nothing', (aanvaller) => kom(aanvaller.terug, '')],
    ['the address of the attacker in a browser that began a sign-in of its own', (aanvaller, { cookie }) => kom(aanvaller.terug, cookie)],
    [
      'the code of the attacker with the state of the victim',
      ({ terug }, slachtoffer) => kom(met(slachtoffer.terug, { code: terug.searchParams.get('code') ?? '' }), slachtoffer.cookie),
    ],
    [
      'the code of the victim with the state of the attacker',
      (aanvaller, { terug }) => kom(met(aanvaller.terug, { code: terug.searchParams.get('code') ?? '' }), aanvaller.cookie),
    ],
    ['a state that was made up', (_, { terug, cookie }) => kom(met(terug, { state: 'A'.repeat(43) }), cookie)],
    ['an empty state', (_, { terug, cookie }) => kom(met(terug, { state: '' }), cookie)],
    ['two states, of which one is right', (_, { terug, cookie }) => kom(new URL(`${terug.href}&state=x`), cookie)],
    ['a cookie that was made up', ({ terug }) => kom(terug, `__Host-oidc=${'A'.repeat(400)}`)],
    ['two cookies, of which one is right', (_, { terug, cookie }) => kom(terug, `${cookie}; __Host-oidc=AAAA`)],
    [
      'an error of the provider',
      (_, { terug, cookie }) => kom(new URL(`${api.url}${TERUG}?error=access_denied&state=${terug.searchParams.get('state')}`), cookie),
    ],
  ])('%s is refused, and begins no session', async (_, aanval) => {
    const [aanvaller, slachtoffer] = [await begin('adviseur'), await begin('kabinet')];
    verwachtGeweigerd(await aanval(aanvaller, slachtoffer));
  });

  it('a code works once, also for who holds everything else', async () => {
    const { terug, cookie } = await begin('adviseur');
    expect((await kom(terug, cookie)).status).toBe(303);
    verwachtGeweigerd(await kom(terug, cookie));
  });

  it('what was begun ten minutes ago is over', async () => {
    const { terug, cookie } = await begin('adviseur');
    jest.useFakeTimers({ now: Date.now() + 10 * 60_000, doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime', 'clearTimeout', 'clearInterval', 'clearImmediate'] }); // prettier-ignore
    verwachtGeweigerd(await kom(terug, cookie));
  });

  it('the session of the victim stays what it was', async () => {
    const { cookie } = await meldAan(api.url, 'griffier');
    const aanvaller = await begin('adviseur');
    verwachtGeweigerd(await kom(aanvaller.terug, cookie));
    expect((await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } })).body).toMatchObject({ rollen: ['GRIFFIER'] });
  });

  it('leaves a line in the log with why, and without code, state or token', async () => {
    const { terug, cookie } = await begin('adviseur');
    await kom(terug, cookie);
    const eerst = api.log.length;
    await kom(terug, cookie);
    const regels = api.log.slice(eerst).join('');
    expect(regels).toContain('aanmelden geweigerd');
    expect(regels).toContain('"reden":"invalid_grant"');
    for (const geheim of ['code', 'state'].map((naam) => terug.searchParams.get(naam) ?? '')) expect(regels).not.toContain(geheim);
  });
});

describe('the log', () => {
  it.each([
    ['that somebody came back who began nothing', 'NIET_BEGONNEN', (_: string) => ''],
    ['that somebody came back from what another browser began', 'ANDERS_BEGONNEN', (cookie: string) => cookie],
  ])('tells %s', async (_, reden, cookieVan) => {
    const [aanvaller, slachtoffer] = [await begin('adviseur'), await begin('kabinet')];
    const eerst = api.log.length;
    await kom(aanvaller.terug, cookieVan(slachtoffer.cookie));
    expect(api.log.slice(eerst).join('')).toContain(`"reden":"${reden}"`);
  });
});

describe('a page elsewhere can not begin an invitation in the browser of its reader', () => {
  it.each<[string, Record<string, string>, number]>([
    ['by a request from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['from a neighbour of this host', { 'sec-fetch-site': 'same-site', origin: 'https://evil.example' }, 403],
    ['from a sandbox, in a browser that says no more', { origin: 'null' }, 403],
    ['as a form', { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' }, 415],
  ])('%s', async (_, headers, status) => {
    const { code } = await nodigUit(api);
    const antwoord = await wisselIn(api, code, headers);
    expect(antwoord.status).toBe(status);
    expect(gezetteCookie(antwoord, '__Host-oidc')).toBeUndefined();
  });
});
