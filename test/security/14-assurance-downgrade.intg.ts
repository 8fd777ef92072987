import { Browser } from '../../apps/local/src/sign-in/browse.js';
import { AUDIENCE } from '../../apps/local/src/sign-in/clients.js';
import { ACR } from '../../apps/local/src/sign-in/interaction.js';
import { type Antwoord, gezetteCookie, vraag } from '../api/support/browser.js';
import { meldAanBij } from '../api/support/eigen-aanmelding.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { EigenProvider, nuInSeconden } from '../support/eigen-provider.js';

/** Attack 14: somebody gets in with less proof than his function asks, or acts with a proof of hours ago. */
const [SUBSTANTIEEL, HOOG] = ACR;
const zekerheid = { volgorde: ['laag', SUBSTANTIEEL, HOOG], perRol: { BEHEERDER: HOOG }, overig: SUBSTANTIEEL };
const TE_LAAG = {
  status: 401,
  code: 'ZEKERHEID_TE_LAAG',
  detail: expect.stringMatching(/^Voor wat u hier doet .* Meld u opnieuw aan met/),
};

describe('a provider that gives less than was asked', () => {
  const provider = new EigenProvider();
  let api: TestApi;
  beforeAll(async () => {
    await provider.start();
    api = await startApi({ oidc: { issuer: provider.issuer, zekerheid } });
  });
  afterAll(async () => {
    await api.close();
    await provider.stop();
  });

  const acrs: readonly (readonly [string, unknown])[] = [
    ['a lower level', 'laag'],
    ['no level', undefined],
    ['an empty level', ''],
    ['a level that nobody knows', 'http://eidas.europa.eu/LoA/highest'],
    ['a level with a space', `${SUBSTANTIEEL} `],
    ['a list of levels', [SUBSTANTIEEL]],
    ['a number', 3],
    ['null', null],
  ];

  it.each(acrs)('%s opens nothing, in a browser', async (_, acr) => {
    const { cookie, terug } = await meldAanBij(api, provider, 'adviseur', { claims: { acr } });
    expect(terug.body).toMatchObject(TE_LAAG);
    expect(cookie).toBe('');
    expect((await api.db.superClient.query('SELECT FROM sessie')).rows).toEqual([]);
  });

  it.each(acrs)('%s opens nothing, for a program', async (_, acr) => {
    const iat = nuInSeconden();
    const token = await provider.teken(
      { iss: provider.issuer, aud: AUDIENCE, sub: 'adviseur', iat, exp: iat + 60, acr },
      { typ: 'at+jwt' },
    );
    const antwoord = await vraag(`${api.url}/api/v1/ik`, { headers: { authorization: `Bearer ${token}` } });
    expect(antwoord.body).toMatchObject(TE_LAAG);
    expect(antwoord.headers.get('www-authenticate')).toContain(`acr_values="${SUBSTANTIEEL}"`);
  });

  it('enough for one function is not enough for another', async () => {
    expect((await meldAanBij(api, provider, 'adviseur', { claims: { acr: SUBSTANTIEEL } })).terug.status).toBe(303);
    expect((await meldAanBij(api, provider, 'beheerder', { claims: { acr: SUBSTANTIEEL } })).terug.body).toMatchObject(TE_LAAG);
    expect((await meldAanBij(api, provider, 'beheerder', { claims: { acr: HOOG } })).terug.status).toBe(303);
  });

  it.each([
    ['of an hour ago', () => nuInSeconden() - 3600],
    ['of an unknown time', () => undefined],
    ['of a time in words', () => 'nu'],
  ])('a proof %s, when a new one was asked, gives no session', async (_, tijd) => {
    const { cookie, terug } = await meldAanBij(api, provider, 'adviseur', {
      claims: { acr: HOOG, auth_time: tijd() },
      vragen: '?opnieuw=true',
    });
    expect(terug.body).toMatchObject({ status: 400, code: 'AANMELDEN_MISLUKT' });
    expect(cookie).toBe('');
  });
});

describe('a person who takes the question away', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ oidc: { zekerheid } });
  });
  afterAll(() => api.close());

  async function zonder(vragen: string, ...weg: readonly string[]): Promise<Antwoord> {
    const begin = await vraag(`${api.url}/api/v1/aanmelden${vragen}`);
    const adres = new URL(begin.headers.get('location') ?? '');
    for (const naam of weg) adres.searchParams.delete(naam);
    const terug = await new Browser().signIn(adres, 'beheerder', `${api.url}/api/v1/aanmelden/terug`);
    return vraag(terug.href, { headers: { cookie: gezetteCookie(begin, '__Host-oidc') ?? '' } });
  }

  it('is asked all the same when he comes back', async () => {
    const hoog = `?zekerheid=${encodeURIComponent(HOOG)}`;
    expect((await zonder(hoog)).status).toBe(303);
    const antwoord = await zonder(hoog, 'acr_values', 'claims');
    expect(antwoord.body).toMatchObject(TE_LAAG);
    expect(gezetteCookie(antwoord, '__Host-its')).toBeUndefined();
  });
});
