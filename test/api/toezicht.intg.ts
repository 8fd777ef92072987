import { datumOver } from '../dossier/support/dossier.js';
import { type Antwoord, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak } from './support/zaken.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const doe = async (account: string, method: string, pad: string, body?: unknown): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}` },
    ...(body === undefined ? {} : { body }),
  });
const idVan = ({ body }: Antwoord): string =>
  (body as { readonly objectId?: string; readonly id?: string }).objectId ?? (body as { readonly id: string }).id;

it('opens a case again over HTTP, for the opdrachtgever only', async () => {
  const zaak = await maakZaak(api, { rij: { status: 'ADVIES_VERSTREKT' } });
  const pad = `/toetsingen/${zaak}`;
  await api.db.superClient.query(
    `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op) SELECT organisatie_id, id, 1, 'MEDEWERKING', 1, 'VERLEEND', now() FROM toetsing WHERE id = $1`,
    [zaak],
  );
  const heropening = { reden: 'NIEUW_FEIT', toelichting: 'Er is iets nieuws.', opnieuw: ['BRONONDERZOEK'] };
  expect(await doe('kabinet', 'POST', `${pad}/heropening`, heropening)).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
  expect(await doe('burgemeester', 'POST', `${pad}/heropening`, { ...heropening, reden: 'ZOMAAR' })).toMatchObject({ status: 400 });
  expect(await doe('burgemeester', 'POST', `${pad}/heropening`, heropening)).toMatchObject({ status: 200, body: { status: 'HEROPEND' } });
  expect(await doe('burgemeester', 'GET', `${pad}/heropening`)).toMatchObject({
    status: 200,
    body: { ronde: 2, opnieuw: ['BRONONDERZOEK', 'RISICOANALYSE'] },
  });
  expect(await doe('kabinet', 'GET', `${pad}/rondes`)).toMatchObject({
    status: 200,
    body: [{ ronde: 1 }, { ronde: 2, reden: 'NIEUW_FEIT' }],
  });
  // No letter went out in the ronde before: there is nothing for the griffier to know, not even that there is a case.
  expect(await doe('griffier', 'GET', `${pad}/vervallen-brieven`)).toMatchObject({ status: 404 });
  expect(await doe('burgemeester', 'GET', `${pad}/rapporten`)).toMatchObject({ status: 200, body: [] });
});

it('holds up destruction over HTTP', async () => {
  const zaak = await maakZaak(api, { rij: { status: 'GESLOTEN' } });
  const pad = `/toetsingen/${zaak}/bewaarblokkades`;
  const blokkade = { grond: 'RECHTSZAAK', tot: datumOver(90), eigenaarId: persoon('kabinet').id };
  expect(await doe('kabinet', 'POST', pad, blokkade)).toMatchObject({ status: 403 });
  const geplaatst = await doe('fg', 'POST', pad, blokkade);
  expect(geplaatst).toMatchObject({ status: 200, body: { status: 'GESLOTEN' } });
  expect(await doe('fg', 'GET', pad)).toMatchObject({
    status: 200,
    body: [{ grond: 'RECHTSZAAK', klassen: ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'] }],
  });
  expect(await doe('burgemeester', 'POST', `${pad}/${idVan(geplaatst)}/opheffing`, { reden: 'AFGEROND' })).toMatchObject({ status: 200 });
});

it('takes in and answers a request about data over HTTP', async () => {
  const zaak = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
  const pad = `/toetsingen/${zaak}/avg-verzoeken`;
  const verzoek = await doe('kabinet', 'POST', pad, { soort: 'INZAGE', tekst: 'Wat hebt u over mij?', ontvangenOp: datumOver(-2) });
  expect(verzoek).toMatchObject({ status: 200 });
  expect(await doe('burgemeester', 'POST', `${pad}/${idVan(verzoek)}/verlenging`, { reden: 'VEEL_VERZOEKEN' })).toMatchObject({
    status: 200,
  });
  const antwoord = { uitkomst: 'INGEWILLIGD', tekst: 'Zie de bijlage.' };
  expect(await doe('burgemeester', 'POST', `${pad}/${idVan(verzoek)}/antwoord`, antwoord)).toMatchObject({ status: 200 });
  expect(await doe('fg', 'GET', pad)).toMatchObject({ status: 200, body: [{ soort: 'INZAGE', uitkomst: 'INGEWILLIGD' }] });
  expect(await doe('griffier', 'GET', pad)).toMatchObject({ status: 404 });
});

it('gives the kandidaat his rights over HTTP: a statement, the end of a restriction, a copy as a file to save', async () => {
  const zaak = await maakZaak(api, { email: persoon('kandidaat').email, rij: { status: 'IN_ONDERZOEK' } });
  const pad = `/toetsingen/${zaak}/avg-verzoeken`;
  const vraagEnAntwoord = async (soort: string, uitkomst: string): Promise<string> => {
    const verzoek = await doe('kandidaat', 'POST', pad, { soort, tekst: 'Over mij.' });
    const antwoord = { uitkomst, tekst: 'Zo is het.' };
    expect(await doe('burgemeester', 'POST', `${pad}/${idVan(verzoek)}/antwoord`, antwoord)).toMatchObject({ status: 200 });
    return idVan(verzoek);
  };
  const verbetering = `${pad}/${await vraagEnAntwoord('RECTIFICATIE', 'AFGEWEZEN')}/verklaring`;
  expect(await doe('burgemeester', 'POST', verbetering, { tekst: 'Toch niet.' })).toMatchObject({ status: 403 });
  expect(await doe('kandidaat', 'POST', verbetering, { tekst: '' })).toMatchObject({ status: 400 });
  expect(await doe('kandidaat', 'POST', verbetering, { tekst: 'Toch niet.' })).toMatchObject({ status: 200 });
  expect(await doe('kandidaat', 'POST', verbetering, { tekst: 'Nog iets.' })).toMatchObject({
    status: 409,
    body: { code: 'VERKLARING_AL_GEGEVEN' },
  });
  const beperking = `${pad}/${await vraagEnAntwoord('BEPERKING', 'INGEWILLIGD')}/opheffing`;
  expect(await doe('kandidaat', 'POST', beperking)).toMatchObject({ status: 403 });
  expect(await doe('burgemeester', 'POST', beperking)).toMatchObject({ status: 200 });
  expect(await doe('kandidaat', 'GET', pad)).toMatchObject({
    status: 200,
    body: [
      { verklaring: 'Toch niet.', uiterlijk: expect.stringMatching(/Z$/) },
      { soort: 'BEPERKING', beperkingOpgehevenOp: expect.stringMatching(/Z$/) },
    ],
  });

  const kopie = `/toetsingen/${zaak}/inzage-export`;
  for (const ander of ['burgemeester', 'kabinet', 'adviseur', 'griffier', 'fg'])
    expect(await doe(ander, 'GET', kopie)).toMatchObject({ status: 404, body: { code: 'TOETSING_ONBEKEND' } });
  const { status, headers, body } = await doe('kandidaat', 'GET', kopie);
  expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
    200,
    'application/zip',
    'no-store',
    'nosniff',
  ]);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="inzage-export-[A-Z0-9-]+\.zip"/);
  expect(body).toMatch(/^PK/);
});

it('keeps the data leaks of the organisation over HTTP', async () => {
  const zaak = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
  const lek = {
    soort: 'VERKEERDE_ONTVANGER',
    beschrijving: 'Een brief ging verkeerd.',
    ontdektOp: new Date(Date.now() - 60_000).toISOString(),
    hoogRisico: true,
  };
  expect(await doe('adviseur', 'POST', '/datalekken', lek)).toMatchObject({ status: 403 });
  const id = idVan(await doe('kabinet', 'POST', '/datalekken', lek));
  expect(await doe('kabinet', 'POST', `/toetsingen/${zaak}/datalekken/${id}`)).toMatchObject({ status: 200 });
  expect(await doe('fg', 'POST', `/toetsingen/${zaak}/datalekken/${id}/mededeling`, { mededeling: 'Let op.' })).toMatchObject({
    status: 200,
  });
  expect(await doe('fg', 'PUT', `/datalekken/${id}/besluit`, { besluit: 'NIET_NODIG', reden: 'GEEN_RISICO' })).toMatchObject({
    status: 422,
    body: { code: 'DATALEK_MOET_GEMELD' },
  });
  expect(await doe('fg', 'PUT', `/datalekken/${id}/besluit`, { besluit: 'GEMELD' })).toMatchObject({ status: 200 });
  expect(await doe('burgemeester', 'GET', '/datalekken')).toMatchObject({
    status: 200,
    body: [{ id, besluit: 'GEMELD', teLaat: false, toetsingen: 1, nietGeinformeerd: 0 }],
  });
});
