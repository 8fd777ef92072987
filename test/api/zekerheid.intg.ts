import { ACR } from '../../apps/local/src/sign-in/interaction.js';
import { type Antwoord, meldAan, vraag } from './support/browser.js';
import { startApi, type TestApi } from './support/test-api.js';

const [SUBSTANTIEEL, HOOG] = ACR;

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ oidc: { zekerheid: { volgorde: [...ACR], perRol: { BEHEERDER: HOOG, FG: HOOG }, overig: SUBSTANTIEEL } } });
});
afterAll(() => api.close());

const ik = (headers: Record<string, string>): Promise<Antwoord> => vraag(`${api.url}/api/v1/ik`, { headers });
const gevraagd = async (vragen = '', cookie = ''): Promise<URLSearchParams> => {
  const begin = await vraag(`${api.url}/api/v1/aanmelden${vragen}`, { headers: { cookie } });
  return new URL(begin.headers.get('location') ?? '').searchParams;
};

describe('what the provider is asked', () => {
  it('is every level that will do, the lowest first, and that it can not do without', async () => {
    const vragen = await gevraagd();
    expect(vragen.get('acr_values')).toBe(`${SUBSTANTIEEL} ${HOOG}`);
    expect(JSON.parse(vragen.get('claims') ?? '')).toEqual({ id_token: { acr: { essential: true, values: [SUBSTANTIEEL, HOOG] } } });
    expect(vragen.has('prompt')).toBe(false);
  });

  it('is a higher one for who asks for that, and never a lower one', async () => {
    expect((await gevraagd(`?zekerheid=${encodeURIComponent(HOOG)}`)).get('acr_values')).toBe(HOOG);
    expect((await gevraagd('?zekerheid=laag')).get('acr_values')).toBe(`${SUBSTANTIEEL} ${HOOG}`);
    const { cookie } = await meldAan(api.url, 'fg', '', `&zekerheid=${encodeURIComponent(HOOG)}`);
    expect((await gevraagd('', cookie)).get('acr_values')).toBe(HOOG);
  });

  it('is a new proof for who wants to sign in again', async () => {
    const vragen = await gevraagd('?opnieuw=true');
    expect([vragen.get('prompt'), vragen.get('max_age')]).toEqual(['login', '0']);
    expect((await meldAan(api.url, 'adviseur', '', '&opnieuw=true')).terug.status).toBe(303);
  });
});

describe('a sign-in at too low a level', () => {
  const teLaag = {
    status: 401,
    code: 'ZEKERHEID_TE_LAAG',
    detail: expect.stringContaining(`Meld u opnieuw aan met betrouwbaarheidsniveau ${HOOG}`),
  };

  it('opens nothing, and says which one would do', async () => {
    const { cookie, terug } = await meldAan(api.url, 'beheerder');
    expect(terug.body).toMatchObject(teLaag);
    expect(cookie).toBe('');
    expect((await meldAan(api.url, 'beheerder', '', `&zekerheid=${encodeURIComponent(HOOG)}`)).terug.status).toBe(303);
  });

  it('by a program is refused with what to ask for (RFC 9470)', async () => {
    const laag = await ik({ authorization: `Bearer ${await api.token('fg')}` });
    expect(laag.body).toMatchObject(teLaag);
    expect(laag.headers.get('www-authenticate')).toContain(`error="insufficient_user_authentication"`);
    expect(laag.headers.get('www-authenticate')).toContain(`acr_values="${HOOG}"`);
    expect((await ik({ authorization: `Bearer ${await api.token('fg', HOOG)}` })).status).toBe(200);
    expect((await ik({ authorization: `Bearer ${await api.token('kabinet')}` })).status).toBe(200);
  });

  it('is of no use any more once a function asks for more', async () => {
    const { cookie } = await meldAan(api.url, 'griffier');
    await api.db.superClient.query(`UPDATE sessie SET acr = NULL`);
    expect((await ik({ cookie })).body).toMatchObject({ status: 401, code: 'ZEKERHEID_TE_LAAG' });
    await api.db.superClient.query(`UPDATE sessie SET acr = 'http://eidas.europa.eu/LoA/higher-than-all'`);
    expect((await ik({ cookie })).body).toMatchObject({ status: 401, code: 'ZEKERHEID_TE_LAAG' });
  });
});
