import type { StapCode } from '../../libs/domain/src/stap/stap-code.js';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { vraag, type Antwoord } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe, zet } from './support/zaken.js';

let api: TestApi;
let zaak: string;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { email: persoon('kandidaat').email });
  await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  await zet(api, zaak, { status: 'IN_ONDERZOEK' });
});
afterAll(() => api.close());

async function doe(account: string, method: string, pad: string, body?: unknown): Promise<Antwoord> {
  return vraag(`${api.url}/api/v1/toetsingen/${zaak}${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}` },
    ...(body === undefined ? {} : { body }),
  });
}
const { id: organisatieId } = persoon('burgemeester').organisatie;
const open = (stap: StapCode, volgnummer = 1) =>
  new ProcesService(api.db.transacties, new Kluis(api.keys)).openStap({
    ref: { organisatieId, toetsingId: zaak, ronde: 1 },
    stap,
    volgnummer,
  });

describe('the exceptions over HTTP', () => {
  it('S-X9: a signal is for the opdrachtgever alone', async () => {
    const gemeld = await doe('adviseur', 'POST', '/signalen', { soort: 'ACUTE_DREIGING', toelichting: 'Bel mij.' });
    expect(gemeld.status).toBe(200);
    expect(await doe('burgemeester', 'GET', '/signalen')).toMatchObject({
      status: 200,
      body: [{ inhoud: { soort: 'ACUTE_DREIGING' }, afgehandeldOp: null }],
    });
    for (const wie of ['adviseur', 'kabinet', 'kandidaat']) expect(await doe(wie, 'GET', '/signalen')).toMatchObject({ status: 404 });
    expect(await doe('adviseur', 'POST', '/signalen', { soort: 'ROODVONK', toelichting: 'x' })).toMatchObject({ status: 400 });
    expect(await doe('burgemeester', 'POST', `/signalen/${gemeld.body.objectId}/afhandeling`)).toMatchObject({ status: 200 });
    expect(await doe('burgemeester', 'GET', '/signalen')).toMatchObject({ body: [{ inhoud: null }] });
  });

  it('S-X7: what stays missing goes from the adviseur to the opdrachtgever', async () => {
    await open('DOCUMENTEN');
    for (const keer of [2, 3]) {
      expect(await doe('adviseur', 'POST', '/documenten-aanvulling')).toMatchObject({ status: 200 });
      await open('DOCUMENTEN', keer);
    }
    const ontbrekend = { deel: 'DOCUMENTEN', vragen: [], documenten: ['CV'], toelichting: 'Kwijt.' };
    expect(await doe('adviseur', 'POST', '/voorbehouden', { ...ontbrekend, documenten: ['VOG'] })).toMatchObject({
      status: 422,
      body: { code: 'VOG_ONTBREEKT' },
    });
    expect(await doe('adviseur', 'POST', '/voorbehouden', ontbrekend)).toMatchObject({ status: 200 });
    expect(await doe('burgemeester', 'GET', '/voorbehouden')).toMatchObject({
      status: 200,
      body: [{ documenten: ['CV'], beslotenOp: null }],
    });
    expect(await doe('burgemeester', 'POST', '/voorbehouden/besluit', { deel: 'DOCUMENTEN' })).toMatchObject({ status: 200 });
  });

  it('S-X3: the kandidaat tells that a procedure runs, and asks for a new application', async () => {
    await open('VOG_KLAARZETTEN');
    await doe('kabinet', 'POST', '/vog/klaarzetting');
    await open('VOG_INDIENEN');
    const ingediendOp = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    expect(await doe('kandidaat', 'POST', '/vog/indiening', { ingediendOp, spoed: false })).toMatchObject({ status: 200 });
    await open('VOG_BESLISSING');
    expect(await doe('kabinet', 'POST', '/vog/verlenging', { reden: 'DRUK' })).toMatchObject({ status: 400 });
    expect(await doe('kabinet', 'POST', '/vog/verlenging', { reden: 'PG_GEHOORD' })).toMatchObject({
      status: 422,
      body: { code: 'TERMIJN_NIET_VERLENGBAAR' },
    });
    expect(await doe('kandidaat', 'POST', '/vog/procedure')).toMatchObject({ status: 200 });
    expect(await doe('burgemeester', 'GET', '/vog')).toMatchObject({ body: { status: 'PROCEDURE_LOOPT' } });
    await open('VOG_PROCEDURE');
    expect(await doe('kandidaat', 'POST', '/vog/niet-afgegeven')).toMatchObject({ status: 200 });
    await open('VOG_VERVOLG');
    expect(await doe('kandidaat', 'POST', '/vog/nieuwe-aanvraag')).toMatchObject({ status: 200 });
  });

  it('an ontheffing and a second reader have routes that refuse what does not fit', async () => {
    expect(
      await doe('adviseur', 'POST', '/benoembaarheid/ontheffing', { eis: 'INGEZETENSCHAP', status: 'GEVRAAGD', op: '2026-11-01' }),
    ).toMatchObject({
      status: 422,
      body: { code: 'ONTHEFFING_NIET_NODIG' },
    });
    expect(await doe('burgemeester', 'POST', '/advies/tweede-lezer', { persoonId: persoon('adviseur').id })).toMatchObject({
      status: 409,
      body: { code: 'STATUS_LAAT_NIET_TOE' },
    });
  });
});
