import { DiscoveryService } from '@nestjs/core';
import { alleRoutes, type Route } from '../../apps/api/src/http/routes.js';
import { type Antwoord, meldAan, vraag, type Vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { speelZaken } from '../contract/support/zaken.js';

// Each of these goes by many routes or starts an API of its own.
jest.setTimeout(120_000);

let api: TestApi;
let routes: readonly Route[];
let zaak: string;
let ik: { readonly cookie: string; readonly token: string };
let ander: { readonly cookie: string; readonly token: string };

const sessieVan = async (account: string) => {
  const { cookie } = await meldAan(api.url, account);
  const { body } = await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } });
  return { cookie, token: body.csrfToken as string };
};
const pad = (route: Route): string => `${api.url}${route.pad.replace(':toetsingId', zaak).replace(/:[A-Za-z]+/g, zaak)}`;
const stuur = (route: Route, headers: Vraag['headers'], body?: string): Promise<Antwoord> =>
  vraag(pad(route), { method: route.methode, headers: { cookie: ik.cookie, ...headers }, ...(body === undefined ? {} : { body }) });
/** Everything that an act leaves: rows of facts, events, decisions that were granted. */
const stand = async () =>
  (
    await api.db.superClient.query(
      `SELECT (SELECT count(*) FROM audit_gebeurtenis) AS gebeurtenissen, (SELECT count(*) FROM organisatie_gebeurtenis) AS organisatie,
              (SELECT count(*) FROM feit) AS feiten, (SELECT sum(versie) FROM toetsing) AS versies, (SELECT count(*) FROM sessie) AS sessies`,
    )
  ).rows;

beforeAll(async () => {
  api = await startApi();
  zaak = (await speelZaken(api))[0] ?? '';
  routes = alleRoutes(api.app.get(DiscoveryService)).filter(
    // What is open to everybody brings a proof of its own: a logout token, the code of an invitation.
    ({ methode, beleid }) => methode !== 'GET' && beleid?.soort !== 'OPENBAAR',
  );
  [ik, ander] = [await sessieVan('burgemeester'), await sessieVan('kabinet')];
});
afterAll(() => api.close());

describe('attack 11: another page sends a request with the cookie of somebody who is signed in', () => {
  const goed = () => ({ 'x-csrf': ik.token, 'sec-fetch-site': 'same-origin' });
  const vreemd = 'https://evil.example';

  it.each<[string, () => Vraag['headers']]>([
    ['without a token', () => ({ 'sec-fetch-site': 'same-origin' })],
    ['with the token of somebody else', () => ({ ...goed(), 'x-csrf': ander.token })],
    ['with an empty token', () => ({ ...goed(), 'x-csrf': '' })],
    ['from another site', () => ({ ...goed(), 'sec-fetch-site': 'cross-site' })],
    ['from another host of the same site', () => ({ ...goed(), 'sec-fetch-site': 'same-site' })],
    ['typed into the address bar', () => ({ ...goed(), 'sec-fetch-site': 'none' })],
    ['from a browser that says less, of another origin', () => ({ 'x-csrf': ik.token, origin: vreemd })],
    ['from a page without an origin', () => ({ 'x-csrf': ik.token, origin: 'null' })],
    ['from nowhere', () => ({ 'x-csrf': ik.token })],
    ['with our origin in the referrer only', () => ({ 'x-csrf': ik.token, referer: `${api.url}/taken` })],
  ])('%s is refused by every route that changes something, and nothing changes', async (_, koppen) => {
    expect(routes.length).toBeGreaterThan(100);
    const voor = await stand();
    const toegelaten: string[] = [];
    for (const route of routes) {
      const { body } = await stuur(route, koppen());
      if (body.code !== 'CSRF_ONJUIST') toegelaten.push(`${route.methode} ${route.pad}: ${body.code}`);
    }
    expect(toegelaten).toEqual([]);
    expect(await stand()).toEqual(voor);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', ''])('as a form may send it (%s) is not even read', async (soort) => {
    for (const route of routes.slice(0, 20)) expect((await stuur(route, { ...goed(), 'content-type': soort }, '{"a":1}')).status).toBe(415);
  });

  it('from our own screen is let in', async () => {
    for (const koppen of [goed(), { 'x-csrf': ik.token, origin: api.url }]) {
      const route = routes.find(({ naam }) => naam === 'PlanningController.simuleer')!;
      expect((await stuur(route, koppen, '{}')).body).toMatchObject({ status: 400, code: 'INVOER_ONJUIST' });
    }
  });

  it('to look at something changes nothing but the record of who looked, whoever sends it', async () => {
    const zonderSpoor = async () => (await stand()).map(({ gebeurtenissen: _, ...rest }: Record<string, unknown>) => rest);
    const voor = await zonderSpoor();
    for (const route of alleRoutes(api.app.get(DiscoveryService)).filter(
      ({ methode, pad: p }) => methode === 'GET' && !/gebeurtenissen$|aanmelden/.test(p),
    ))
      await stuur(route, { 'sec-fetch-site': 'cross-site', origin: vreemd });
    expect(await zonderSpoor()).toEqual(voor);
  });
});
