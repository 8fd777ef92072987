import { randomUUID } from 'node:crypto';
import { datumOver } from '../dossier/support/dossier.js';
import { vraag, type Antwoord } from './support/browser.js';
import { startApi, type TestApi } from './support/test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function doe(account: string, method: string, pad: string, body?: unknown, headers: Record<string, string> = {}): Promise<Antwoord> {
  return vraag(`${api.url}/api/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}`, ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

const raadsdatum = datumOver(80);
const kandidaat = () => ({ naam: 'Kim Verzonnen', email: `${randomUUID()}@voorbeeld.test` });
const concept = (anders: object = {}) => ({ kandidaat: kandidaat(), doelfunctie: 'WETHOUDER', ...anders });

describe('a formatie over HTTP', () => {
  it('groups kandidaten, shows who will be in time, and moves its date for all', async () => {
    const sleutel = { 'idempotency-key': randomUUID() };
    const gemaakt = await doe('kabinet', 'POST', '/formaties', { raadsdatum, termijnProfiel: 'NORMAAL' }, sleutel);
    expect(gemaakt.status).toBe(201);
    expect((await doe('kabinet', 'POST', '/formaties', { raadsdatum, termijnProfiel: 'NORMAAL' }, sleutel)).body).toEqual(gemaakt.body);
    const { formatieId } = gemaakt.body as { formatieId: string };

    const eerste = await doe('burgemeester', 'POST', '/toetsingen', concept({ aanleiding: 'FORMATIE', formatieId }));
    expect(eerste.status).toBe(201);
    const { toetsingId } = eerste.body as { toetsingId: string };
    const afwijkend = concept({ aanleiding: 'FORMATIE', formatieId, termijnProfiel: 'VERSNELD' });
    expect(await doe('burgemeester', 'POST', '/toetsingen', afwijkend)).toMatchObject({ status: 422, body: { code: 'ONGELIJKE_VERSIE' } });
    const redenAfwijking = 'Pas na de eerste ronde voorgedragen.';
    expect((await doe('burgemeester', 'POST', '/toetsingen', { ...afwijkend, redenAfwijking })).status).toBe(201);

    expect(await doe('burgemeester', 'GET', `/toetsingen/${toetsingId}`)).toMatchObject({
      status: 200,
      body: { formatieId, raadsdatum, aanleiding: 'FORMATIE', vogVereist: true, documentenlijstVersie: 1 },
    });
    expect(await doe('burgemeester', 'GET', `/formaties/${formatieId}`)).toMatchObject({
      status: 200,
      body: {
        aantalKandidaten: 2,
        kandidaten: [
          { toetsingId, status: 'CONCEPT', afwijkend: false, verwachting: { opTijd: true, bepalend: { code: 'T01' } } },
          { afwijkend: true },
        ],
      },
    });
    const nieuw = datumOver(90);
    const verplaatst = await doe('kabinet', 'POST', `/formaties/${formatieId}/raadsdatum`, { raadsdatum: nieuw });
    expect(verplaatst).toMatchObject({ status: 200, body: { raadsdatum: nieuw } });
    expect(await doe('burgemeester', 'GET', `/toetsingen/${toetsingId}`)).toMatchObject({ body: { raadsdatum: nieuw } });
    expect(await doe('kabinet', 'GET', '/formaties')).toMatchObject({ status: 200, body: [{ formatieId, raadsdatum: nieuw }] });
  });

  it('is nothing to others', async () => {
    const { body } = await doe('kabinet', 'POST', '/formaties', { raadsdatum, termijnProfiel: 'NORMAAL' });
    const { formatieId } = body as { formatieId: string };
    expect(await doe('adviseur', 'POST', '/formaties', { raadsdatum, termijnProfiel: 'NORMAAL' })).toMatchObject({ status: 403 });
    for (const account of ['adviseur', 'griffier', 'toetser']) {
      expect(await doe(account, 'GET', `/formaties/${formatieId}`)).toMatchObject({ status: 404, body: { code: 'FORMATIE_ONBEKEND' } });
      expect(await doe(account, 'GET', '/formaties')).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
    }
  });

  it('refuses what belongs to no toetsing, with an explanation', async () => {
    const raadslid = await doe(
      'burgemeester',
      'POST',
      '/toetsingen',
      concept({ doelfunctie: 'RAADSLID', aanleiding: 'TUSSENTIJDS', raadsdatum }),
    );
    expect(raadslid).toMatchObject({ status: 422, body: { code: 'DOELGROEP_NIET_TOEGESTAAN' } });
    expect((raadslid.body as { detail: string }).detail).toContain('volksvertegenwoordiger');
    expect(await doe('burgemeester', 'POST', '/toetsingen', concept({ aanleiding: 'FORMATIE', raadsdatum }))).toMatchObject({
      status: 400,
      body: { code: 'FORMATIE_ONTBREEKT' },
    });
  });

  it('starts a herijking without a council date, and refuses its VOG', async () => {
    const { body } = await doe('burgemeester', 'POST', '/toetsingen', concept({ aanleiding: 'HERIJKING_ZITTEND' }));
    const { toetsingId } = body as { toetsingId: string };
    expect(await doe('burgemeester', 'POST', `/toetsingen/${toetsingId}/start`)).toMatchObject({ status: 200 });
    expect(await doe('burgemeester', 'GET', `/toetsingen/${toetsingId}`)).toMatchObject({ body: { raadsdatum: null, vogVereist: false } });
    expect(await doe('kabinet', 'POST', `/toetsingen/${toetsingId}/vog/klaarzetting`)).toMatchObject({
      status: 422,
      body: { code: 'STAP_NIET_TOEGESTAAN' },
    });
  });
});

describe('the law over HTTP', () => {
  it('is shown to everyone, each article as not verified', async () => {
    const { status, body } = await doe('kandidaat', 'GET', '/rechtskader');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      bestuurslaag: 'GEMEENTE',
      doelfunctie: 'WETHOUDER',
      opdrachtgeverAmbt: 'burgemeester',
      orgaan: 'de gemeenteraad',
      regimeVandaag: 'HUIDIG_2023',
      regimes: [{ code: 'HUIDIG_2023' }, { code: 'TWEEDE_TRANCHE', geldigVanaf: null, praktijkvragen: false }],
      privacy: { code: 'AVG' },
    });
    const tekst = JSON.stringify(body);
    expect(tekst.match(/"geverifieerd":false/g)?.length).toBeGreaterThan(20);
    expect(tekst).not.toContain('"geverifieerd":true');
  });
});
