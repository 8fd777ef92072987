import type { Json } from '../api/support/browser.js';
import { vraag } from '../api/support/browser.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { maakZaak, wijsToe, zet } from '../api/support/zaken.js';

/** Attack 4: which fields of an answer somebody gets. A field that is not in these lists is a leak until somebody decides otherwise. */
let api: TestApi;
let zaak: string;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { email: persoon('kandidaat').email });
  await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  await wijsToe(api, zaak, 'toetser', 'TOETSER', null);
  await api.db.superClient.query(
    `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op) VALUES ($1, $2, 1, 'MEDEWERKING', 1, 'VERLEEND', now())`,
    [persoon('kabinet').organisatie.id, zaak],
  );
});
afterAll(() => api.close());

async function lees(account: string, pad: string): Promise<Json> {
  return (await vraag(`${api.url}/api/v1/toetsingen/${zaak}${pad}`, { headers: { authorization: `Bearer ${await api.token(account)}` } }))
    .body;
}
/** The fields that say something. */
const velden = (body: Json): string =>
  Object.entries(body)
    .filter(([, waarde]) => waarde !== null && !(Array.isArray(waarde) && waarde.length === 0))
    .map(([naam]) => naam)
    .sort()
    .join(' ');

const OPZET = 'documentenlijstVersie gemaaktOp gewijzigdOp';
const KERN = 'aanleiding bestuurslaag doelfunctie';
const VERSIES =
  'regime relaties ronde status termijnProfiel termijnProfielVersie toetsingId versie vogVereist vragenlijstVersie zaaknummer';
const VOLLEDIG = `aanleiding bestuurslaag ${OPZET.replace('documentenlijstVersie', 'documentenlijstVersie doelfunctie')} inzagen kandidaatNaam raadsdatum ${VERSIES}`;
const ZONDER_NAAM = VOLLEDIG.replace(' kandidaatNaam', '');
const BEPERKT = `${KERN} inzagen raadsdatum relaties ronde status toetsingId versie zaaknummer`;

describe('the head of a case that runs', () => {
  beforeAll(() => zet(api, zaak, { status: 'IN_ONDERZOEK', vernietigenOp: null } as never));

  it.each([
    ['kandidaat', VOLLEDIG],
    ['burgemeester', VOLLEDIG],
    ['adviseur', VOLLEDIG],
    ['kabinet', VOLLEDIG],
    ['fg', VOLLEDIG],
    ['auditor', ZONDER_NAAM],
    // Assigned and not declared: number and function (INV-12).
    ['toetser', BEPERKT],
    ['griffier', 'code correlatieId detail instance status title traceId type'],
    ['beheerder', 'code correlatieId detail instance status title traceId type'],
  ])('tells %s: %s', async (account, verwacht) => {
    expect(velden(await lees(account, ''))).toBe(verwacht);
  });

  it.each([
    ['griffier', '/aankondiging', 'raadsdatum toetsingId'],
    ['beheerder', '/zaaknummer', 'toetsingId zaaknummer'],
    ['auditor', '/controle', 'medewerking toetsingId vogStatus zaaknummer'],
    ['burgemeester', '/medewerking', 'keuze op'],
    ['fg', '/vog', 'bestandAanwezig status'],
    ['auditor', '/vog', 'bestandAanwezig status'],
    ['kabinet', '/vog', 'bestandAanwezig status'],
  ])('tells %s at %s: %s', async (account, pad, verwacht) => {
    expect(velden(await lees(account, pad))).toBe(verwacht);
  });

  it('does not tell the auditor who is assigned, only that somebody is', async () => {
    for (const { naam, extern, persoonId } of await lees('auditor', '/toewijzingen'))
      expect([naam, extern, typeof persoonId]).toEqual([null, null, 'string']);
    for (const { naam } of await lees('kabinet', '/toewijzingen')) expect(naam).not.toBeNull();
  });
});

describe('after the verstrekking', () => {
  beforeAll(() => zet(api, zaak, { status: 'ADVIES_VERSTREKT' }));

  it('the griffier knows whom it is about and where it stands, and nothing of how the case was set up (INV-06)', async () => {
    expect(velden(await lees('griffier', ''))).toBe(`${BEPERKT.replace('inzagen', 'inzagen kandidaatNaam')}`);
    expect((await lees('griffier', '')).inzagen).toEqual(['KOP', 'NAAM', 'BRIEF', 'VERVALLEN_BRIEVEN']);
  });
});
