import { randomUUID } from 'node:crypto';
import { type Antwoord, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe } from './support/zaken.js';

let api: TestApi;
let zaak: string;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { rij: { status: 'RAPPORT_TER_VASTSTELLING' } });
  await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  await wijsToe(api, zaak, 'toetser', 'TOETSER', 'GEEN_CONFLICT');
  await api.db.superClient.query(
    `INSERT INTO stap (organisatie_id, toetsing_id, ronde, code, volgnummer, status, geopend_op) VALUES ($1, $2, 1, 'RAPPORT', 1, 'OPEN', now())`,
    [persoon('toetser').organisatie.id, zaak],
  );
});
afterAll(() => api.close());

const doe = async (account: string, method: string, pad: string, body?: unknown, sleutel?: string): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1/toetsingen/${zaak}${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}`, ...(sleutel === undefined ? {} : { 'idempotency-key': sleutel }) },
    ...(body === undefined ? {} : { body }),
  });
const VASTSTELLING = { volledigheid: true, proportionaliteit: true, bronnen: true };
const OPMERKING = { onderwerp: 'RAPPORT', onderwerpId: null, tekst: 'Waarom is de uitvraag overgeslagen?' };
const redenen = async (): Promise<readonly unknown[]> => {
  const { body } = await doe('toetser', 'GET', '/handelingen');
  const handelingen = body as unknown as readonly { code: string; redenen: readonly unknown[] }[];
  return handelingen.find(({ code }) => code === 'stelRapportVast')?.redenen ?? ['not for him'];
};

it('a remark over HTTP: made once with one key, a reason why the report waits, answered, and then none', async () => {
  expect(await redenen()).toEqual([]);
  const sleutel = randomUUID();
  const gemaakt = await doe('toetser', 'POST', '/toetsopmerkingen', OPMERKING, sleutel);
  expect(gemaakt).toMatchObject({ status: 200, body: { objectId: expect.any(String) } });
  expect((await doe('toetser', 'POST', '/toetsopmerkingen', OPMERKING, sleutel)).body).toEqual(gemaakt.body);
  const id: string = gemaakt.body.objectId;
  expect((await doe('adviseur', 'GET', '/toetsopmerkingen')).body).toEqual([
    {
      ...OPMERKING,
      id,
      nummer: 1,
      onderwerpNummer: null,
      antwoord: null,
      vanUzelf: false,
      gemaaktOp: expect.any(String),
      beantwoordOp: null,
    },
  ]);

  const uitleg = expect.stringContaining('Er staan er nog 1 open.');
  expect(await redenen()).toMatchObject([{ code: 'TOETSOPMERKING_ONBEANTWOORD', uitleg }]);
  expect(await doe('toetser', 'POST', '/rapport/vaststelling', VASTSTELLING)).toMatchObject({
    status: 409,
    body: { code: 'TOETSOPMERKING_ONBEANTWOORD', detail: uitleg },
  });

  const antwoord = { antwoord: 'De organisatie kent de kandidaat niet.' };
  expect(await doe('adviseur', 'POST', `/toetsopmerkingen/${id}/antwoord`, { antwoord: ' ' })).toMatchObject({ status: 400 });
  expect(await doe('adviseur', 'POST', `/toetsopmerkingen/${id}/antwoord`, antwoord)).toMatchObject({ status: 200 });
  expect(await doe('adviseur', 'POST', `/toetsopmerkingen/${id}/antwoord`, antwoord)).toMatchObject({
    status: 409,
    body: { code: 'TOETSOPMERKING_BEANTWOORD' },
  });
  expect(await redenen()).toEqual([]);
  expect((await doe('toetser', 'GET', '/toetsopmerkingen')).body).toMatchObject([
    { ...antwoord, vanUzelf: true, beantwoordOp: expect.any(String) },
  ]);
});

it('who is not the toetser of the case makes none, and who is neither of the two finds none', async () => {
  expect(await doe('adviseur', 'POST', '/toetsopmerkingen', OPMERKING)).toMatchObject({ status: 403 });
  for (const account of ['burgemeester', 'kabinet', 'griffier', 'fg', 'auditor'])
    expect([account, (await doe(account, 'GET', '/toetsopmerkingen')).status]).toEqual([account, 404]);
  expect(await doe('griffier', 'POST', '/toetsopmerkingen', OPMERKING)).toMatchObject({ status: 404 });
});

it('what it is about is one of the kinds, and is there', async () => {
  for (const [onderwerp, onderwerpId, status] of [
    ['VOG', null, 400],
    ['RISICO', 'x', 400],
    ['RISICO', randomUUID(), 404],
    ['RAPPORT', randomUUID(), 404],
  ] as const)
    expect([onderwerp, (await doe('toetser', 'POST', '/toetsopmerkingen', { ...OPMERKING, onderwerp, onderwerpId })).status]).toEqual([
      onderwerp,
      status,
    ]);
});

it('one is taken back over HTTP, once', async () => {
  const { body } = await doe('toetser', 'POST', '/toetsopmerkingen', OPMERKING);
  const id: string = body.objectId;
  expect(await doe('toetser', 'DELETE', `/toetsopmerkingen/${id}`)).toMatchObject({ status: 200 });
  expect(await doe('toetser', 'DELETE', `/toetsopmerkingen/${id}`)).toMatchObject({ status: 404, body: { code: 'ONDERDEEL_ONBEKEND' } });
});
