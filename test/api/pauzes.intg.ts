import { datumOver } from '../dossier/support/dossier.js';
import { type Antwoord, vraag } from './support/browser.js';
import { startApi, type TestApi } from './support/test-api.js';
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
const over = (uren: number): string => new Date(Date.now() + uren * 3_600_000).toISOString();

describe('the course of a case over HTTP', () => {
  it('is suspended, moved, resumed and stopped, and tells why', async () => {
    const zaak = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
    const pad = `/toetsingen/${zaak}`;
    const opgeschort = await doe('burgemeester', 'POST', `${pad}/opschorting`, { reden: 'De kandidaat is ziek.', tot: datumOver(30) });
    expect(opgeschort).toMatchObject({ status: 200, body: { status: 'OPGESCHORT' } });
    expect(await doe('burgemeester', 'POST', `${pad}/opschorting`, { reden: 'Nog eens', tot: datumOver(30) })).toMatchObject({
      status: 409,
      body: { code: 'TOETSING_OPGESCHORT' },
    });
    expect(await doe('kabinet', 'PUT', `${pad}/raadsdatum`, { raadsdatum: datumOver(75) })).toMatchObject({ status: 200 });
    expect(await doe('burgemeester', 'POST', `${pad}/hervatting`)).toMatchObject({ status: 200, body: { status: 'IN_ONDERZOEK' } });
    expect(await doe('burgemeester', 'PUT', `${pad}/termijnprofiel`, { termijnProfiel: 'VERSNELD', reden: 'Haast' })).toMatchObject({
      status: 200,
    });
    expect(await doe('kabinet', 'POST', `${pad}/staking`, { reden: 'NIET_TE_VOLTOOIEN', toelichting: 'x' })).toMatchObject({ status: 403 });
    const besluiten = await doe('burgemeester', 'GET', `${pad}/procesbesluiten`);
    expect(besluiten).toMatchObject({
      status: 200,
      body: [
        { soort: 'OPSCHORTING', toelichting: 'De kandidaat is ziek.' },
        { soort: 'RAADSDATUM' },
        { soort: 'HERVATTING' },
        { soort: 'TERMIJNPROFIEL', reden: 'VERSNELD' },
      ],
    });
    expect(await doe('burgemeester', 'POST', `${pad}/staking`, { reden: 'STUKKEN_ONTBREKEN', toelichting: 'x' })).toMatchObject({
      status: 200,
      body: { status: 'GESTAAKT' },
    });
    expect(await doe('burgemeester', 'GET', `${pad}/procesbesluiten`)).toMatchObject({ status: 404 });
  });

  it('refuses what is not a reason, a date or a term', async () => {
    const zaak = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
    const pad = `/toetsingen/${zaak}`;
    expect(await doe('burgemeester', 'POST', `${pad}/opschorting`, { reden: 'Zonder einde' })).toMatchObject({ status: 400 });
    expect(await doe('burgemeester', 'POST', `${pad}/staking`, { reden: 'GEEN_ZIN', toelichting: 'x' })).toMatchObject({ status: 400 });
    expect(
      await doe('burgemeester', 'POST', `${pad}/termijnen/0192a000-0000-7000-8000-000000000099/verlenging`, {
        reden: 'OP_VERZOEK_KANDIDAAT',
      }),
    ).toMatchObject({ status: 422, body: { code: 'TERMIJN_NIET_VERLENGBAAR' } });
  });
});

describe('an outage over HTTP', () => {
  it('is registered, corrected and listed by the kabinet', async () => {
    const nieuw = await doe('kabinet', 'POST', '/ketenstoringen', { van: over(-2), tot: null, reden: 'STORING_JUSTIS' });
    expect(nieuw).toMatchObject({ status: 200, body: { toetsingen: 0 } });
    const { id } = nieuw.body as { readonly id: string };
    expect(await doe('kabinet', 'PUT', `/ketenstoringen/${id}/einde`, { tot: over(-1) })).toMatchObject({ status: 200 });
    expect(await doe('kabinet', 'GET', '/ketenstoringen')).toMatchObject({ status: 200, body: [{ id, reden: 'STORING_JUSTIS' }] });
    expect(await doe('adviseur', 'GET', '/ketenstoringen')).toMatchObject({ status: 403 });
  });
});

describe('days on which the organisation is closed over HTTP', () => {
  it('are put in and taken out by the beheerder, and known to all', async () => {
    const datum = datumOver(40);
    expect(await doe('beheerder', 'PUT', '/vrije-dagen', { datum, naam: 'Kermis' })).toMatchObject({ status: 204 });
    expect(await doe('adviseur', 'GET', '/vrije-dagen')).toMatchObject({
      status: 200,
      body: [{ datum, naam: 'Kermis', gelijkgesteld: false }],
    });
    expect(await doe('kabinet', 'DELETE', `/vrije-dagen/${datum}`)).toMatchObject({ status: 403 });
    expect(await doe('beheerder', 'DELETE', `/vrije-dagen/${datum}`)).toMatchObject({ status: 204 });
    expect(await doe('beheerder', 'DELETE', '/vrije-dagen/gisteren')).toMatchObject({ status: 400 });
  });
});
