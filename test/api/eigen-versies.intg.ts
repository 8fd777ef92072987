import { randomUUID } from 'node:crypto';
import { datumOver } from '../dossier/support/dossier.js';
import { vraag, type Antwoord } from './support/browser.js';
import { startApi, type TestApi } from './support/test-api.js';

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
const id = ({ body }: Antwoord): string => (body as { versieId: string }).versieId;
const nieuweZaak = async (): Promise<unknown> => {
  const kandidaat = { naam: 'Kim Verzonnen', email: `${randomUUID()}@voorbeeld.test` };
  const concept = { kandidaat, doelfunctie: 'WETHOUDER', aanleiding: 'TUSSENTIJDS', raadsdatum: datumOver(80) };
  const { body } = await doe('burgemeester', 'POST', '/toetsingen', concept);
  return (await doe('burgemeester', 'GET', `/toetsingen/${(body as { toetsingId: string }).toetsingId}`)).body;
};

describe('versions of an organisation over HTTP', () => {
  it('are proposed by the kabinet, published by the opdrachtgever, and pinned by the next case', async () => {
    expect(await nieuweZaak()).toMatchObject({ vragenlijstVersie: 1, documentenlijstVersie: 1, termijnProfielVersie: 1 });
    const vragen = await doe('kabinet', 'POST', '/vragenlijst-versies', { zonder: ['G3', 'E1'] });
    expect(vragen.status).toBe(201);
    const documenten = await doe('kabinet', 'POST', '/documentenlijst-versies', { verplicht: ['DIPLOMA_BEWIJS'] });
    const voorstel = { termijnProfiel: 'NORMAAL', termijnen: [{ code: 'T01', aantal: 8 }] };
    const termijnen = await doe('kabinet', 'POST', '/termijnprofiel-versies', voorstel);
    for (const [pad, antwoord] of [
      ['vragenlijst', vragen],
      ['documentenlijst', documenten],
      ['termijnprofiel', termijnen],
    ] as const) {
      expect(await doe('burgemeester', 'POST', `/${pad}-versies/${id(antwoord)}/publicatie`)).toMatchObject({
        status: 200,
        body: { versie: 2 },
      });
      expect(await doe('burgemeester', 'POST', `/${pad}-versies/${id(antwoord)}/publicatie`)).toMatchObject({
        status: 409,
        body: { code: 'VERSIEVOORSTEL_VERVALLEN' },
      });
    }
    expect(await nieuweZaak()).toMatchObject({ vragenlijstVersie: 2, documentenlijstVersie: 2, termijnProfielVersie: 2 });
    expect(await doe('burgemeester', 'GET', '/vragenlijst-versies')).toMatchObject({
      status: 200,
      body: { versies: [{ versie: 1, stand: 'INGEBOUWD' }, { versie: 2, geldt: true, zonder: ['E1', 'G3'], gepubliceerdDoor: { naam: expect.any(String) } }] },
    }); // prettier-ignore
    expect(await doe('kabinet', 'GET', '/documentenlijst-versies')).toMatchObject({
      status: 200,
      body: { versies: [{}, { verplicht: ['DIPLOMA_BEWIJS'] }] },
    });
    expect(await doe('kabinet', 'GET', '/termijnprofiel-versies')).toMatchObject({
      status: 200,
      body: [{ versie: 1 }, { versie: 2, termijnProfiel: 'NORMAAL' }, { termijnProfiel: 'VERSNELD' }],
    });
    const simulatie = `/simulatie?soort=HERIJKING_ZITTEND&start=${datumOver(0)}&profiel=NORMAAL`;
    expect(await doe('kabinet', 'GET', simulatie)).toMatchObject({ status: 200, body: { profiel: { code: 'NORMAAL', versie: 2 } } });
  });

  it.each([
    ['a question that everybody is asked', '/vragenlijst-versies', { zonder: ['J4'] }, 422, 'VRAAG_VERPLICHT'],
    ['a question that isn’t there', '/vragenlijst-versies', { zonder: ['Z9'] }, 400, 'INVOER_ONJUIST'],
    ['terms of practice', '/termijnprofiel-versies', { termijnProfiel: 'OEFEN', termijnen: [] }, 400, 'INVOER_ONJUIST'],
    ['half a day', '/termijnprofiel-versies', { termijnProfiel: 'NORMAAL', termijnen: [{ code: 'T01', aantal: 0.5 }] }, 400, 'INVOER_ONJUIST'],
    ['too short a term', '/termijnprofiel-versies', { termijnProfiel: 'NORMAAL', termijnen: [{ code: 'T11', aantal: 0 }] }, 422, 'TERMIJN_TE_KORT'],
    ['what is voluntary', '/documentenlijst-versies', { verplicht: ['BKR_OVERZICHT'] }, 422, 'DOCUMENT_NIET_OP_VERZOEK'],
  ])('refuses %s', async (_, pad, lichaam, status, code) => {
    expect(await doe('kabinet', 'POST', pad, lichaam)).toMatchObject({ status, body: { code } });
  }); // prettier-ignore

  it('are nothing to others', async () => {
    const { body } = await doe('kabinet', 'POST', '/vragenlijst-versies', { zonder: [] });
    const { versieId } = body as { versieId: string };
    for (const account of ['adviseur', 'griffier', 'kabinet'])
      expect(await doe(account, 'POST', `/vragenlijst-versies/${versieId}/publicatie`)).toMatchObject({ status: 403 });
    for (const account of ['adviseur', 'griffier', 'burgemeester'])
      expect(await doe(account, 'POST', '/vragenlijst-versies', { zonder: [] })).toMatchObject({ status: 403 });
    for (const account of ['adviseur', 'griffier'])
      expect(await doe(account, 'GET', '/termijnprofiel-versies')).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
    expect(await doe('burgemeester', 'POST', `/vragenlijst-versies/${randomUUID()}/publicatie`)).toMatchObject({ status: 404 });
  });
});
