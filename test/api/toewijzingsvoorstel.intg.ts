import { type Antwoord, type Json, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak } from './support/zaken.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function doe(account: string, method: string, pad: string, body?: unknown): Promise<Antwoord> {
  return vraag(`${api.url}/api/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}` },
    ...(body === undefined ? {} : { body }),
  });
}
const zaak = async (): Promise<string> => {
  const id = await maakZaak(api);
  await doe('burgemeester', 'POST', `/toetsingen/${id}/start`);
  return id;
};
const stelVoor = (id: string, account = 'adviseur', rol = 'ADVISEUR', door = 'kabinet'): Promise<Antwoord> =>
  doe(door, 'POST', `/toetsingen/${id}/toewijzingsvoorstellen`, { persoonId: persoon(account).id, rol });
const voorstellen = async (id: string, account = 'burgemeester'): Promise<Json[]> =>
  (await doe(account, 'GET', `/toetsingen/${id}/toewijzingsvoorstellen`)).body;

describe('whom the kabinet would assign', () => {
  it('is told to the opdrachtgever, who assigns him', async () => {
    const id = await zaak();
    const { status, body } = await stelVoor(id);
    expect(status).toBe(200);
    for (const account of ['burgemeester', 'kabinet'])
      expect(await voorstellen(id, account)).toEqual([
        { id: body.objectId, persoonId: persoon('adviseur').id, naam: persoon('adviseur').naam, rol: 'ADVISEUR', voorgesteldOp: expect.any(String) },
      ]);
    // A proposal alone gives nothing.
    expect(await doe('adviseur', 'GET', `/toetsingen/${id}`)).toMatchObject({ status: 404 });
    expect(await stelVoor(id)).toMatchObject({ status: 409, body: { code: 'TOEWIJZING_AL_VOORGESTELD' } });
    const [{ persoonId, rol }] = await voorstellen(id) as [Json];
    expect(await doe('burgemeester', 'POST', `/toetsingen/${id}/toewijzingen`, { persoonId, rol })).toMatchObject({ status: 200 });
    expect(await voorstellen(id)).toEqual([]);
    const { rows } = await api.db.superClient.query(`SELECT besluit, besloten_door FROM toewijzing_voorstel WHERE toetsing_id = $1`, [id]);
    expect(rows).toEqual([{ besluit: 'TOEGEWEZEN', besloten_door: persoon('burgemeester').id }]);
  }); // prettier-ignore

  it('is refused by the opdrachtgever alone', async () => {
    const id = await zaak();
    const { body } = await stelVoor(id);
    const pad = `/toetsingen/${id}/toewijzingsvoorstellen/${body.objectId}/afwijzing`;
    expect(await doe('kabinet', 'POST', pad)).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
    expect(await doe('burgemeester', 'POST', pad)).toMatchObject({ status: 200 });
    expect(await doe('burgemeester', 'POST', pad)).toMatchObject({ status: 404, body: { code: 'TOEWIJZINGSVOORSTEL_ONBEKEND' } });
    expect(await voorstellen(id)).toEqual([]);
  });

  it.each([
    ['who does not hold the function', 'griffier', 'ADVISEUR', 'PERSOON_ZONDER_ROL'],
    ['who gives the order', 'burgemeester', 'ADVISEUR', 'VIER_OGEN_GESCHONDEN'],
    ['somebody of next door', 'burgemeester-elders', 'ADVISEUR', 'PERSOON_ZONDER_ROL'],
  ])('is not %s', async (_, account, rol, code) => {
    expect(await stelVoor(await zaak(), account, rol)).toMatchObject({ status: 422, body: { code } });
  });

  it('is no matter of others, and not for the kandidaat to know', async () => {
    const id = await zaak();
    expect(await stelVoor(id, 'adviseur', 'ADVISEUR', 'burgemeester')).toMatchObject({ status: 403 });
    for (const account of ['fg', 'auditor']) {
      expect(await stelVoor(id, 'adviseur', 'ADVISEUR', account)).toMatchObject({ status: 403 });
      expect(await doe(account, 'GET', `/toetsingen/${id}/toewijzingsvoorstellen`)).toMatchObject({ status: 404 });
    }
    for (const account of ['beheerder', 'griffier', 'adviseur', 'burgemeester-elders'])
      expect(await stelVoor(id, 'adviseur', 'ADVISEUR', account)).toMatchObject({ status: 404, body: { code: 'TOETSING_ONBEKEND' } });
  });
});
