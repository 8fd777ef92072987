import { randomUUID } from 'node:crypto';
import { HANDELINGEN_MET_VERSE_AANMELDING } from '../../libs/domain/src/toegang/verse-aanmelding.js';
import { AUDIENCE } from '../../apps/local/src/sign-in/clients.js';
import { EigenProvider, nuInSeconden } from '../support/eigen-provider.js';
import { BEWERKINGEN, voorbeeldVan, vulPad } from '../security/support/openapi.js';
import { type Antwoord, meldAan, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';

/** Acts that ask for a recent sign-in, on a case that does not exist: who gets past the first door hears that. */
const PADEN = ['advies/ondertekening', 'advies/verstrekking'].map((pad) => `toetsingen/${randomUUID()}/${pad}`);
const LICHAAM: Readonly<Record<string, object>> = {
  ondertekening: { conclusie: 'GEEN_BELEMMERINGEN', motivering: 'Fictief.' },
  verstrekking: { vorm: 'OPENBAAR' },
};
const TE_OUD = { status: 401, code: 'AANMELDING_TE_OUD' };

const doe = (api: TestApi, pad: string, headers: Record<string, string>): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1/${pad}`, { method: 'POST', headers, body: LICHAAM[pad.split('/').at(-1) ?? ''] ?? {} });

describe('with a session', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const koppen = async (cookie: string): Promise<Record<string, string>> => {
    const { body } = await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } });
    return { cookie, 'x-csrf': body.csrfToken as string, 'sec-fetch-site': 'same-origin' };
  };
  const vanGisteren = (wanneer: string): Promise<unknown> =>
    api.db.superClient.query(`UPDATE sessie SET aangemeld_op = ${wanneer} WHERE persoon_id = $1`, [persoon('burgemeester').id]);

  it.each(PADEN)('%s asks for a sign-in of less than five minutes ago', async (pad) => {
    const { cookie } = await meldAan(api.url, 'burgemeester');
    const met = await koppen(cookie);
    expect((await doe(api, pad, met)).body).toMatchObject({ status: 404, code: 'TOETSING_ONBEKEND' });
    await vanGisteren(`now() - interval '5 minutes 1 second'`);
    const geweigerd = await doe(api, pad, met);
    expect(geweigerd.body).toMatchObject(TE_OUD);
    expect(geweigerd.headers.get('www-authenticate')).toBe(
      'Bearer realm="integriteitstoetsing", error="insufficient_user_authentication", error_description="AANMELDING_TE_OUD", max_age="300"',
    );
    await vanGisteren('NULL');
    expect((await doe(api, pad, met)).body).toMatchObject(TE_OUD);
  });

  describe.each(HANDELINGEN_MET_VERSE_AANMELDING)('%s', (handeling) => {
    it('waits for a recent sign-in before anything is looked at, and opens with one', async () => {
      const bewerking = BEWERKINGEN.find(({ naam }) => naam === handeling);
      if (bewerking === undefined) throw new Error(`no route does ${handeling}`);
      const { method, inhoud } = bewerking;
      const { cookie } = await meldAan(api.url, 'burgemeester');
      const headers = { ...(await koppen(cookie)), 'if-match': '"1"' };
      const roep = (): Promise<Antwoord> =>
        vraag(`${api.url}/api/v1${vulPad(bewerking, {})}`, {
          method,
          headers,
          ...(inhoud === undefined ? {} : { body: voorbeeldVan(inhoud) }),
        });
      expect([403, 404]).toContain((await roep()).status);
      await vanGisteren(`now() - interval '5 minutes 1 second'`);
      expect((await roep()).body).toMatchObject(TE_OUD);
    });
  });

  it('anything else goes on as it did', async () => {
    const { cookie } = await meldAan(api.url, 'burgemeester');
    const met = await koppen(cookie);
    await vanGisteren(`now() - interval '2 hours'`);
    expect((await vraag(`${api.url}/api/v1/taken`, { headers: { cookie } })).status).toBe(200);
    expect((await doe(api, `toetsingen/${randomUUID()}/start`, met)).body).toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });

  it('a new proof gives a new session, ends the old one, and opens the act', async () => {
    const oud = await meldAan(api.url, 'burgemeester');
    await vanGisteren(`now() - interval '1 hour'`);
    const nieuw = await meldAan(api.url, 'burgemeester', oud.cookie, '&opnieuw=true');
    expect(nieuw.cookie).not.toBe(oud.cookie);
    expect((await vraag(`${api.url}/api/v1/ik`, { headers: { cookie: oud.cookie } })).status).toBe(401);
    expect((await doe(api, PADEN[0] ?? '', await koppen(nieuw.cookie))).body).toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });
});

describe('with an access token', () => {
  const provider = new EigenProvider();
  let api: TestApi;
  beforeAll(async () => {
    await provider.start();
    api = await startApi({ oidc: { issuer: provider.issuer } });
  });
  afterAll(async () => {
    await api.close();
    await provider.stop();
  });

  const bearer = async (claims: object): Promise<Record<string, string>> => {
    const iat = nuInSeconden();
    const token = await provider.teken(
      { iss: provider.issuer, aud: AUDIENCE, sub: 'burgemeester', iat, exp: iat + 3600, ...claims },
      { typ: 'at+jwt' },
    );
    return { authorization: `Bearer ${token}` };
  };

  it.each<[string, () => object, object]>([
    ['just now', () => ({ auth_time: nuInSeconden() }), { code: 'TOETSING_ONBEKEND' }],
    ['four minutes ago', () => ({ auth_time: nuInSeconden() - 240 }), { code: 'TOETSING_ONBEKEND' }],
    ['five minutes ago', () => ({ auth_time: nuInSeconden() - 301 }), TE_OUD],
    ['tomorrow', () => ({ auth_time: nuInSeconden() + 86_400 }), TE_OUD],
    ['it does not say when', () => ({}), TE_OUD],
    ['it says so with a word', () => ({ auth_time: 'nu' }), TE_OUD],
    ['a time that no calendar has', () => ({ auth_time: 1e300 }), TE_OUD],
  ])('of who signed in %s', async (_, claims, verwacht) => {
    expect((await doe(api, PADEN[0] ?? '', await bearer(claims()))).body).toMatchObject(verwacht);
    expect((await vraag(`${api.url}/api/v1/ik`, { headers: await bearer(claims()) })).status).toBe(200);
  });
});
