import { Browser } from '../../apps/local/src/sign-in/browse.js';
import { type Antwoord, gezetteCookie, meldAan, vraag, type Vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ik = (headers: Record<string, string>): Promise<Antwoord> => vraag(`${api.url}/api/v1/ik`, { headers });
const bearer = async (account: string): Promise<Record<string, string>> => ({ authorization: `Bearer ${await api.token(account)}` });
const afmelden = (cookie: string, extra: Vraag['headers'] = {}): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1/afmelden`, { method: 'POST', headers: { cookie, ...extra } });

describe('signing in with the browser', () => {
  it('goes through the provider and ends in a session that tells who one is', async () => {
    const { cookie, terug } = await meldAan(api.url, 'adviseur');
    expect(terug.status).toBe(303);
    expect(terug.headers.get('location')).toBe('/taken');
    const { status, body } = await ik({ cookie });
    expect(status).toBe(200);
    const { id, organisatie } = persoon('adviseur');
    expect(body).toEqual({
      persoonId: id,
      rollen: ['ADVISEUR'],
      organisatieId: organisatie.id,
      organisatie: 'Gemeente Veenhoven',
      tijdzone: 'Europe/Amsterdam',
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
      sessieVerlooptOp: expect.stringMatching(/Z$/),
    });
    const urenOver = (Date.parse(body.sessieVerlooptOp) - Date.now()) / 3_600_000;
    expect(urenOver).toBeGreaterThan(7.9);
    expect(urenOver).toBeLessThanOrEqual(8.01);
  });

  it('sets cookies that only this host, over a secure connection, and no script gets', async () => {
    const { terug } = await meldAan(api.url, 'adviseur');
    const [session] = terug.headers.getSetCookie().filter((cookie) => cookie.startsWith('__Host-its='));
    expect(session).toMatch(/^__Host-its=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const begin = await vraag(`${api.url}/api/v1/aanmelden`);
    expect(begin.headers.getSetCookie()[0]).toMatch(
      /^__Host-oidc=[\w-]+; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    const to = new URL(begin.headers.get('location') ?? '');
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      response_type: 'code',
      state: expect.stringMatching(/^[\w-]{22,}$/),
      nonce: expect.stringMatching(/^[\w-]{22,}$/),
    });
  });

  it('gives a new session at every sign-in and ends the one before (no fixation)', async () => {
    const first = await meldAan(api.url, 'adviseur');
    const second = await meldAan(api.url, 'adviseur', first.cookie);
    expect(second.cookie).not.toBe(first.cookie);
    expect((await ik({ cookie: first.cookie })).status).toBe(401);
    expect((await ik({ cookie: second.cookie })).status).toBe(200);
  });

  it('never takes over an id of a session that somebody planted', async () => {
    const planted = `__Host-its=${'A'.repeat(43)}`;
    const { cookie } = await meldAan(api.url, 'adviseur', planted);
    expect(cookie).not.toBe(planted);
    expect((await ik({ cookie: planted })).status).toBe(401);
  });

  it('keeps only the hash of the session', async () => {
    const { cookie } = await meldAan(api.url, 'toetser');
    const { rows } = await api.db.superClient.query<{ sessie: string }>('SELECT sessie::text FROM sessie');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ sessie }) => sessie.includes(cookie.split('=')[1] ?? ''))).toEqual([]);
  });

  it.each([
    ['/toetsingen/1?tab=a', '/toetsingen/1?tab=a'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/a\r\nSet-Cookie: x=y', '/'],
  ])('ends at our own address only: %s', async (naar, verwacht) => {
    const begin = await vraag(`${api.url}/api/v1/aanmelden?naar=${encodeURIComponent(naar)}`);
    const back = await new Browser().signIn(new URL(begin.headers.get('location') ?? ''), 'fg', `${api.url}/api/v1/aanmelden/terug`);
    const terug = await vraag(back.href, { headers: { cookie: gezetteCookie(begin, '__Host-oidc') ?? '' } });
    expect(terug.headers.get('location')).toBe(verwacht);
  });

  it('refuses an answer that belongs to the sign-in of another browser, an old one, or none', async () => {
    const attacker = await vraag(`${api.url}/api/v1/aanmelden`);
    const victim = await vraag(`${api.url}/api/v1/aanmelden`);
    const back = await new Browser().signIn(
      new URL(attacker.headers.get('location') ?? ''),
      'adviseur',
      `${api.url}/api/v1/aanmelden/terug`,
    );
    const cookies = [gezetteCookie(victim, '__Host-oidc') ?? '', '__Host-oidc=AAAA', ''];
    for (const cookie of cookies) {
      const answer = await vraag(back.href, { headers: { cookie } });
      expect(answer.body).toMatchObject({ status: 400, code: 'AANMELDEN_MISLUKT' });
      expect(gezetteCookie(answer, '__Host-its')).toBeUndefined();
    }
    const own = gezetteCookie(attacker, '__Host-oidc') ?? '';
    expect((await vraag(back.href, { headers: { cookie: own } })).status).toBe(303);
    // The code has been used.
    expect((await vraag(back.href, { headers: { cookie: own } })).body).toMatchObject({ code: 'AANMELDEN_MISLUKT' });
  });

  it('leads a browser back to the screen that explains what went wrong', async () => {
    const answer = await vraag(`${api.url}/api/v1/aanmelden/terug?code=x&state=y`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/?fout=AANMELDEN_MISLUKT']);
    expect(gezetteCookie(answer, '__Host-its')).toBeUndefined();
  });

  it('tells an account that we do not know so, and makes no session', async () => {
    const { cookie, terug } = await meldAan(api.url, 'kandidaat-onbekend1');
    expect(terug.body).toMatchObject({ status: 403, code: 'ACCOUNT_ONBEKEND' });
    expect(cookie).toBe('');
  });
});

describe('a session', () => {
  it.each([
    ['15 minutes unused', `gebruikt_op = now() - interval '15 minutes 1 second'`],
    ['8 hours', `verloopt_op = now() - interval '1 second'`],
  ])('ends after %s', async (_, wijziging) => {
    const { cookie } = await meldAan(api.url, 'kabinet');
    await api.db.superClient.query(`UPDATE sessie SET ${wijziging} WHERE persoon_id = $1`, [persoon('kabinet').id]);
    expect((await ik({ cookie })).body).toMatchObject({ status: 401, code: 'NIET_AANGEMELD' });
  });

  it('lives on when it is used', async () => {
    const { cookie } = await meldAan(api.url, 'griffier');
    await api.db.superClient.query(`UPDATE sessie SET gebruikt_op = now() - interval '14 minutes' WHERE persoon_id = $1`, [
      persoon('griffier').id,
    ]);
    expect((await ik({ cookie })).status).toBe(200);
    const { rows } = await api.db.superClient.query(
      `SELECT FROM sessie WHERE persoon_id = $1 AND gebruikt_op > now() - interval '1 minute'`,
      [persoon('griffier').id],
    );
    expect(rows).toHaveLength(1);
  });

  it('is of no use when two cookies claim to be it', async () => {
    const { cookie } = await meldAan(api.url, 'griffier');
    expect((await ik({ cookie: `${cookie}; __Host-its=${'B'.repeat(43)}` })).status).toBe(401);
  });

  it('ends at once for who is blocked', async () => {
    const { cookie } = await meldAan(api.url, 'auditor');
    await api.db.superClient.query('UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1', [persoon('auditor').id]);
    expect((await ik({ cookie })).status).toBe(401);
    expect((await ik(await bearer('auditor'))).status).toBe(401);
    await api.db.superClient.query('UPDATE persoon SET geblokkeerd_op = NULL WHERE id = $1', [persoon('auditor').id]);
  });

  it('ends by signing out, and the browser forgets what it saw', async () => {
    const { cookie } = await meldAan(api.url, 'fg');
    const csrf = (await ik({ cookie })).body.csrfToken as string;
    const uit = await afmelden(cookie, { 'x-csrf': csrf, 'sec-fetch-site': 'same-origin' });
    expect(uit.status).toBe(200);
    expect(uit.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    expect(gezetteCookie(uit, '__Host-its')).toBe('__Host-its=');
    expect((await ik({ cookie })).status).toBe(401);
  });
});

describe('an unsafe request with a session', () => {
  let cookie: string;
  let csrf: string;
  let ander: string;
  beforeAll(async () => {
    ({ cookie } = await meldAan(api.url, 'toetser'));
    csrf = (await ik({ cookie })).body.csrfToken as string;
    ander = (await ik({ cookie: (await meldAan(api.url, 'kabinet')).cookie })).body.csrfToken as string;
  });
  const eigen = 'same-origin';

  it.each<[string, () => Vraag['headers']]>([
    ['without a token', () => ({ 'sec-fetch-site': eigen })],
    ['with a wrong token', () => ({ 'sec-fetch-site': eigen, 'x-csrf': 'a'.repeat(43) })],
    ['with the token of somebody else', () => ({ 'sec-fetch-site': eigen, 'x-csrf': ander })],
    ['from another site', () => ({ 'sec-fetch-site': 'cross-site', 'x-csrf': csrf })],
    ['from another host of this site', () => ({ 'sec-fetch-site': 'same-site', 'x-csrf': csrf })],
    ['from the address bar', () => ({ 'sec-fetch-site': 'none', 'x-csrf': csrf })],
    ['from a browser that does not say where from', () => ({ 'x-csrf': csrf })],
    ['from a foreign origin', () => ({ origin: 'https://evil.example', 'x-csrf': csrf })],
    ['from a sandbox', () => ({ origin: 'null', 'x-csrf': csrf })],
    ['from our own origin by another port', () => ({ origin: 'http://127.0.0.1:1', 'x-csrf': csrf })],
  ])('%s is refused', async (_, headers) => {
    expect((await afmelden(cookie, headers() ?? {})).body).toMatchObject({ status: 403, code: 'CSRF_ONJUIST' });
    expect((await ik({ cookie })).status).toBe(200);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded'])('of the type %s, which a form can send, is refused', async (type) => {
    const answer = await vraag(`${api.url}/api/v1/afmelden`, {
      method: 'POST',
      body: '{}',
      headers: { cookie, 'x-csrf': csrf, 'sec-fetch-site': eigen, 'content-type': type },
    });
    expect(answer.body).toMatchObject({ status: 415, code: 'MEDIATYPE_NIET_ONDERSTEUND' });
  });

  it('from our own origin is let through when the browser tells no more than that', async () => {
    const own = await meldAan(api.url, 'toetser');
    const token = (await ik({ cookie: own.cookie })).body.csrfToken as string;
    expect((await afmelden(own.cookie, { origin: api.url, 'x-csrf': token })).status).toBe(200);
  });

  it('with a bearer token needs no more than that', async () => {
    expect((await vraag(`${api.url}/api/v1/afmelden`, { method: 'POST', headers: await bearer('toetser') })).body).toEqual({
      aanmelddienst: null,
    });
  });
});
