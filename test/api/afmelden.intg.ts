import { createHmac, randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { Browser } from '../../apps/local/src/sign-in/browse.js';
import { WEB_CLIENT } from '../../apps/local/src/sign-in/clients.js';
import { EigenProvider, nieuweSleutel, nuInSeconden } from '../support/eigen-provider.js';
import { type Antwoord, meldAan, vraag } from './support/browser.js';
import { meldAanBij } from './support/eigen-aanmelding.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';

const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout';
const AFMELDING = '/api/v1/aanmelddienst/afmelding';

let api: TestApi;
const leeft = async (cookie: string): Promise<boolean> => (await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } })).status === 200;
const meldAf = async (cookie: string): Promise<Antwoord> => {
  const { body } = await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } });
  return vraag(`${api.url}/api/v1/afmelden`, {
    method: 'POST',
    headers: { cookie, 'x-csrf': body.csrfToken as string, 'sec-fetch-site': 'same-origin' },
  });
};

describe('with the local provider', () => {
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  /** Says at the provider that one signs out there, and where that ends. */
  async function bevestig(browser: Browser, adres: string): Promise<string> {
    const pagina = await browser.request(new URL(adres));
    const html = await pagina.text();
    const [, actie = ''] = /action="([^"]+)"/.exec(html) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
    const klaar = await browser.request(new URL(actie, adres), { xsrf, logout: 'yes' });
    return klaar.headers.get('location') ?? '';
  }

  it('signing out tells where to sign out there, in an address that says nothing of anybody', async () => {
    const browser = new Browser();
    const { cookie } = await meldAan(api.url, 'adviseur', '', '', browser);
    const { status, body } = await meldAf(cookie);
    expect(status).toBe(200);
    expect(await leeft(cookie)).toBe(false);
    const adres = new URL(body.aanmelddienst as string);
    expect(adres.origin).toBe(new URL(api.issuer).origin);
    expect(Object.fromEntries(adres.searchParams)).toEqual({ client_id: WEB_CLIENT, post_logout_redirect_uri: `${api.url}/` });
    expect(await bevestig(browser, adres.href)).toBe(`${api.url}/`);
  });

  it('signing out there ends the session here, and no other one', async () => {
    const browser = new Browser();
    const hier = await meldAan(api.url, 'kabinet', '', '', browser);
    const elders = await meldAan(api.url, 'kabinet');
    const ander = await meldAan(api.url, 'griffier');
    await bevestig(browser, `${api.issuer}/session/end?client_id=${WEB_CLIENT}`);
    expect(await Promise.all([hier, elders, ander].map(({ cookie }) => leeft(cookie)))).toEqual([false, true, true]);
  });
});

describe('when a provider ends sessions', () => {
  const provider = new EigenProvider();
  beforeAll(async () => {
    await provider.start();
    api = await startApi({ oidc: { issuer: provider.issuer } });
  });
  afterAll(async () => {
    await api.close();
    await provider.stop();
  });

  const goed = (): JWTPayload => {
    const iat = nuInSeconden();
    return { iss: provider.issuer, aud: WEB_CLIENT, iat, exp: iat + 120, jti: randomUUID(), events: { [GEBEURTENIS]: {} } };
  };
  const stuur = (token: string): Promise<Antwoord> =>
    vraag(`${api.url}${AFMELDING}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ logout_token: token }).toString(),
    });
  const stuurGoed = async (claims: JWTPayload): Promise<Antwoord> =>
    stuur(await provider.teken({ ...goed(), ...claims }, { typ: 'logout+jwt' }));
  const sessie = async (sub: string, sid?: string): Promise<string> => (await meldAanBij(api, provider, sub, { claims: { sid } })).cookie;

  it('by its name, that one ends', async () => {
    const [een, twee] = [await sessie('adviseur', 's-1'), await sessie('adviseur', 's-2')];
    const antwoord = await stuurGoed({ sid: 's-1', sub: 'adviseur' });
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
    expect([await leeft(een), await leeft(twee)]).toEqual([false, true]);
    await stuurGoed({ sid: 's-2', sub: 'toetser' });
    expect(await leeft(twee)).toBe(true);
    await stuurGoed({ sid: 's-2' });
    expect(await leeft(twee)).toBe(false);
  });

  it('by a person, all of his end, and of nobody else', async () => {
    const eigen = [await sessie('toetser', 't-1'), await sessie('toetser')];
    const ander = await sessie('fg', 't-1b');
    expect((await stuurGoed({ sub: 'toetser' })).status).toBe(200);
    expect(await Promise.all([...eigen, ander].map(leeft))).toEqual([false, false, true]);
  });

  it('keeps no name of a session, only its hash', async () => {
    await sessie('griffier', 'zeer-herkenbaar');
    const { rows } = await api.db.superClient.query<{ sessie: string; sid: number }>(
      'SELECT sessie::text, length(sid_hash) AS sid FROM sessie',
    );
    expect(rows.some(({ sid }) => sid === 32)).toBe(true);
    expect(rows.filter(({ sessie: rij }) => rij.includes('zeer-herkenbaar'))).toEqual([]);
  });

  it.each<[string, () => JWTPayload]>([
    ['of another provider', () => ({ iss: 'https://evil.example' })],
    ['for another client', () => ({ aud: 'ander' })],
    ['for the API instead of the client', () => ({ aud: 'urn:integriteitstoetsing:api' })],
    ['that has expired', () => ({ exp: nuInSeconden() - 31 })],
    ['that never expires', () => ({ exp: undefined })],
    ['from the future', () => ({ iat: nuInSeconden() + 60 })],
    ['without a time', () => ({ iat: undefined })],
    ['without a number of its own', () => ({ jti: undefined })],
    ['with an empty number', () => ({ jti: '' })],
    ['that is an ID token', () => ({ nonce: 'n' })],
    ['without the event', () => ({ events: {} })],
    ['with another event', () => ({ events: { 'urn:iets-anders': {} } })],
    ['with an event that says yes', () => ({ events: { [GEBEURTENIS]: true } })],
    ['of nobody and nothing', () => ({ sub: undefined, sid: undefined })],
    ['with a number for a person', () => ({ sub: 7 as never })],
    ['with an empty name for a session', () => ({ sid: '' })],
  ])('does not listen to a token %s', async (_, claims) => {
    const cookie = await sessie('kabinet', 'k-1');
    const antwoord = await stuurGoed({ sub: 'kabinet', sid: 'k-1', ...claims() });
    expect(antwoord.body).toMatchObject({ status: 400, code: 'AFMELDING_ONJUIST' });
    expect(await leeft(cookie)).toBe(true);
  });

  it('does not listen to a token that is signed in another way, or of another kind', async () => {
    const cookie = await sessie('kabinet', 'k-2');
    const b64 = (waarde: unknown): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');
    const claims = { ...goed(), sub: 'kabinet' };
    const metGeheim = `${b64({ alg: 'HS256', typ: 'logout+jwt' })}.${b64(claims)}`;
    const [publiek] = provider.sleutels.map((sleutel) => sleutel.publiek.export({ type: 'spki', format: 'pem' }).toString());
    const tokens = [
      await provider.teken(claims, { typ: 'logout+jwt' }, nieuweSleutel()),
      await provider.teken(claims, { typ: 'at+jwt' }),
      await provider.teken(claims, { typ: 'id+jwt' }),
      `${b64({ alg: 'none', typ: 'logout+jwt' })}.${b64(claims)}.`,
      `${metGeheim}.${createHmac('sha256', publiek ?? '')
        .update(metGeheim)
        .digest('base64url')}`,
      'geen.token.dus',
      '',
    ];
    for (const token of tokens) expect((await stuur(token)).body).toMatchObject({ status: 400, code: 'AFMELDING_ONJUIST' });
    expect(await leeft(cookie)).toBe(true);
  });

  it('listens to a token once: one that was kept ends no session of later', async () => {
    const token = await provider.teken({ ...goed(), sub: 'beheerder' }, { typ: 'logout+jwt' });
    await sessie('beheerder');
    expect((await stuur(token)).status).toBe(200);
    const later = await sessie('beheerder');
    expect((await stuur(token)).body).toMatchObject({ code: 'AFMELDING_ONJUIST' });
    expect(await leeft(later)).toBe(true);
    await api.db.superClient.query(`UPDATE poort.afmelding SET verloopt_op = now() - interval '1 minute'`);
    await stuurGoed({ sub: 'niemand' });
    expect((await api.db.superClient.query('SELECT FROM poort.afmelding')).rows).toHaveLength(1);
  });

  it('takes a form there and nowhere else', async () => {
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'logout_token=x' };
    expect((await vraag(`${api.url}/api/v1/toetsingen`, form)).status).toBe(415);
    expect((await vraag(`${api.url}${AFMELDING}`, { method: 'POST', body: { logout_token: 'x' } })).status).toBe(415);
    expect((await vraag(`${api.url}${AFMELDING}`, { ...form, body: '__proto__=x' })).status).toBe(400);
  });

  describe('in a frame of the browser', () => {
    const frame = (vragen: Record<string, string>): Promise<Antwoord> =>
      vraag(`${api.url}${AFMELDING}?${new URLSearchParams(vragen).toString()}`);

    it('that session ends, and only the provider can frame it', async () => {
      const [weg, ander] = [await sessie('auditor', 'a-1'), await sessie('auditor', 'a-2')];
      const antwoord = await frame({ iss: provider.issuer, sid: 'a-1' });
      expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(antwoord.headers.get('content-security-policy')).toBe(`default-src 'none'; frame-ancestors ${provider.issuer}`);
      expect(antwoord.headers.get('x-frame-options')).toBeNull();
      expect(antwoord.headers.get('cache-control')).toBe('no-store');
      expect([await leeft(weg), await leeft(ander)]).toEqual([false, true]);
    });

    it('another provider, or half a question, ends nothing', async () => {
      const cookie = await sessie('auditor', 'a-3');
      for (const vragen of [
        { iss: 'https://evil.example', sid: 'a-3' },
        { sid: 'a-3' },
        { iss: provider.issuer },
        { iss: `${provider.issuer}/`, sid: 'a-3' },
      ]) {
        const antwoord = await frame(vragen as Record<string, string>);
        expect(antwoord.status).toBe(400);
        expect(antwoord.headers.get('x-frame-options')).toBe('DENY');
      }
      expect(await leeft(cookie)).toBe(true);
      expect((await frame({ iss: provider.issuer, sid: 'nooit-gezien' })).status).toBe(200);
    });
  });
});

describe('signing out here', () => {
  it.each([
    ['without an address to sign out there', {}, null],
    ['that has one', { end_session_endpoint: 'http://127.0.0.1:9/einde' }, expect.stringContaining('http://127.0.0.1:9/einde?')],
  ])('does not wait for a provider %s and is away', async (_, metadata, verwacht) => {
    const provider = await new EigenProvider().start();
    provider.metadata = metadata;
    api = await startApi({ oidc: { issuer: provider.issuer } });
    try {
      const { cookie } = await meldAanBij(api, provider, persoon('fg').account);
      await provider.stop();
      expect((await meldAf(cookie)).body).toEqual({ aanmelddienst: verwacht });
      expect(await leeft(cookie)).toBe(false);
    } finally {
      await api.close();
    }
  });
});
