import { type Antwoord, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe } from './support/zaken.js';

let api: TestApi;
let zaak: string;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
  await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  await wijsToe(api, zaak, 'toetser', 'TOETSER', 'GEEN_CONFLICT');
  const { organisatie, id } = persoon('griffier');
  await api.db.superClient.query(
    `INSERT INTO stap (organisatie_id, toetsing_id, ronde, code, volgnummer, status, geopend_op) VALUES ($1, $2, 1, 'INTERNE_UITVRAAG', 1, 'OPEN', now())`,
    [organisatie.id, zaak],
  );
  await api.db.superClient.query(`INSERT INTO persoon_rol (organisatie_id, persoon_id, rol) VALUES ($1, $2, 'UITVRAAG_BEANTWOORDER')`, [
    organisatie.id,
    id,
  ]);
});
afterAll(() => api.close());

const doe = async (account: string, method: string, pad: string, body?: unknown): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}` },
    ...(body === undefined ? {} : { body }),
  });

it('an official answers one question over HTTP, and finds nothing before or after', async () => {
  const pad = `/toetsingen/${zaak}/uitvragen/vragen`;
  expect(await doe('griffier', 'GET', `/toetsingen/${zaak}`)).toMatchObject({ status: 404 });
  const gesteld = await doe('adviseur', 'POST', pad, {
    vraag: 'SUBSIDIES',
    over: ['Stichting Verzonnen'],
    persoonId: persoon('griffier').id,
  });
  expect(gesteld).toMatchObject({ status: 200 });
  const id: string = gesteld.body.objectId;
  expect((await doe('griffier', 'GET', '/uitvragen/wachtend')).body).toMatchObject([{ uitvraagId: id, toetsingId: zaak }]);
  expect((await doe('griffier', 'GET', `${pad}/${id}`)).body).toMatchObject({ domein: 'Subsidies' });
  for (const dicht of ['', '/handelingen', '/stappen', '/taken', '/uitvragen', '/uitvragen/vragen', '/audit']) {
    expect([dicht, (await doe('griffier', 'GET', `/toetsingen/${zaak}${dicht}`)).status]).toEqual([dicht, 404]);
  }
  expect(await doe('griffier', 'POST', `/toetsingen/${zaak}/intrekking`)).toMatchObject({ status: 404 });
  expect((await doe('griffier', 'GET', '/toetsingen')).body.toetsingen).toEqual([]);
  expect(await doe('griffier', 'POST', `${pad}/${id}/antwoord`, { antwoord: 'Nee.' })).toMatchObject({ status: 200 });
  expect(await doe('griffier', 'POST', `${pad}/${id}/antwoord`, { antwoord: 'Ja.' })).toMatchObject({ status: 404 });
  expect(await doe('griffier', 'GET', `${pad}/${id}`)).toMatchObject({ status: 404 });
  expect((await doe('adviseur', 'GET', `/toetsingen/${zaak}/uitvragen`)).body).toMatchObject([{ antwoord: 'Nee.' }]);
});

it('an adviseur with a conflict is out at once, over HTTP as well', async () => {
  const [eigen] = (await doe('adviseur', 'GET', `/toetsingen/${zaak}/toewijzingen/eigen`)).body as unknown as { id: string }[];
  expect(await doe('adviseur', 'POST', `/toetsingen/${zaak}/toewijzingen/${eigen!.id}/conflict`, { grond: 'BUURMAN' })).toMatchObject({
    status: 400,
  });
  expect(await doe('adviseur', 'POST', `/toetsingen/${zaak}/toewijzingen/${eigen!.id}/conflict`, { grond: 'ZAKELIJK' })).toMatchObject({
    status: 200,
  });
  expect(await doe('adviseur', 'GET', `/toetsingen/${zaak}`)).toMatchObject({ status: 404 });
  expect(await doe('toetser', 'GET', `/toetsingen/${zaak}/herbeoordelingen`)).toMatchObject({ status: 200 });
});

it('the waarneming names its grounds, and refuses with whom to ask', async () => {
  expect((await doe('kabinet', 'GET', '/waarnemingen/kader')).body).toMatchObject({
    voorziening: expect.stringContaining('commissaris van de Koning') as string,
  });
  expect(await doe('adviseur', 'GET', '/waarnemingen')).toMatchObject({ status: 403 });
  const { rows } = await api.db.superClient.query<{ kandidaat_id: string }>('SELECT kandidaat_id FROM toetsing WHERE id = $1', [zaak]);
  const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const waarneming = { persoonId: rows[0]!.kandidaat_id, grond: 'GEMEENTEWET_77_1', van: vandaag, tot: null, document: 'B-1' };
  const geweigerd = await doe('kabinet', 'POST', '/waarnemingen', waarneming);
  expect(geweigerd).toMatchObject({ status: 422, body: { code: 'WAARNEMER_IS_KANDIDAAT' } });
  expect(JSON.stringify(geweigerd.body)).toContain('Verzoek de commissaris van de Koning');
});
