import { randomUUID } from 'node:crypto';
import type { StapCode } from '../../libs/domain/src/stap/stap-code.js';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { type Antwoord, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak } from './support/zaken.js';

let api: TestApi;
let proces: ProcesService;
beforeAll(async () => {
  api = await startApi();
  proces = new ProcesService(api.db.transacties, new Kluis(api.keys));
});
afterAll(() => api.close());

const { id: organisatieId } = persoon('burgemeester').organisatie;
const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

async function doe(account: string, method: string, pad: string, body?: unknown, headers: Record<string, string> = {}): Promise<Antwoord> {
  return vraag(`${api.url}/api/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}`, ...headers },
    ...(body === undefined ? {} : { body }),
  });
}
const stap = (toetsingId: string, code: StapCode) =>
  proces.openStap({ ref: { organisatieId, toetsingId, ronde: 1 }, stap: code, volgnummer: 1 });

/** A case whose letter is with the griffier, with a VOG of today. */
async function naarVerstrekt(): Promise<string> {
  const zaak = await maakZaak(api, { rij: { status: 'ADVIES_VERSTREKT' } });
  await api.db.superClient.query(
    `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op) VALUES ($1, $2, 1, 'GESTART', 1, 'GESTART', now() - interval '1 day')`,
    [organisatieId, zaak],
  );
  await stap(zaak, 'UITKOMST');
  return zaak;
}
async function vogErbij(zaak: string): Promise<void> {
  await api.db.superClient.query(
    `INSERT INTO vog (organisatie_id, toetsing_id, ronde, status, afgegeven_op, persoon_komt_overeen, functie_komt_overeen, organisatie_komt_overeen,
       echtheid_bevestigd, profiel, geverifieerd_op, geverifieerd_door)
     VALUES ($1, $2, 1, 'GEVERIFIEERD', $3, true, true, true, true, 'POLITIEKE_AMBTSDRAGER_01', now(), $4)`,
    [organisatieId, zaak, vandaag, persoon('kabinet').id],
  );
}

describe('the end of the procedure over HTTP', () => {
  it('registers a benoeming by the griffier only with a VOG, and follows it to the end of the office', async () => {
    const zaak = await naarVerstrekt();
    const pad = `/toetsingen/${zaak}`;
    const benoemd = { uitkomst: 'BENOEMD', benoemdOp: vandaag, besluitRef: 'R-2027-12' };
    expect(await doe('griffier', 'POST', `${pad}/uitkomst`, benoemd)).toMatchObject({ status: 422, body: { code: 'VOG_ONTBREEKT' } });
    await vogErbij(zaak);
    expect(await doe('griffier', 'POST', `${pad}/uitkomst`, { uitkomst: 'BENOEMD', besluitRef: 'R' })).toMatchObject({
      status: 400,
      body: { code: 'BENOEMINGSDATUM_ONTBREEKT' },
    });
    expect(await doe('griffier', 'POST', `${pad}/uitkomst`, { ...benoemd, uitkomst: 'GEKOZEN' })).toMatchObject({ status: 400 });
    expect(await doe('burgemeester', 'POST', `${pad}/uitkomst`, benoemd)).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
    const sleutel = { 'idempotency-key': randomUUID() };
    const eerste = await doe('griffier', 'POST', `${pad}/uitkomst`, benoemd, sleutel);
    expect(eerste).toMatchObject({ status: 200, body: { status: 'UITKOMST_GEREGISTREERD' } });
    expect((await doe('griffier', 'POST', `${pad}/uitkomst`, benoemd, sleutel)).body).toEqual(eerste.body);
    expect((await doe('griffier', 'GET', `${pad}/uitkomst`)).body).toMatchObject({ ...benoemd, aanvaarding: null });

    await stap(zaak, 'AANVAARDING');
    expect(await doe('kabinet', 'POST', `${pad}/uitkomst/aanvaarding`, { aanvaardOp: vandaag })).toMatchObject({
      status: 200,
      body: { status: 'NAZORG' },
    });
    expect((await proces.openNazorg({ organisatieId, toetsingId: zaak, ronde: 1 })).gedaan).toBe(true);
    expect(await doe('kabinet', 'POST', `${pad}/nazorg/punten`, { punt: 'NEVENFUNCTIES' })).toMatchObject({ status: 200 });
    expect(await doe('kabinet', 'POST', `${pad}/nazorg/punten`, { punt: 'NEVENFUNCTIES' })).toMatchObject({
      status: 409,
      body: { code: 'NAZORG_PUNT_AFGEROND' },
    });
    expect(await doe('burgemeester', 'POST', `${pad}/nazorg/controles`)).toMatchObject({
      status: 409,
      body: { code: 'NAZORG_CONTROLE_NIET_OPEN' },
    });
    expect(await doe('burgemeester', 'POST', `${pad}/maatregelen/${randomUUID()}/niet-nagekomen`)).toMatchObject({
      status: 404,
      body: { code: 'ONDERDEEL_ONBEKEND' },
    });
    expect(await doe('burgemeester', 'POST', `${pad}/ambt/einde`, { geeindigdOp: vandaag })).toMatchObject({
      status: 200,
      body: { status: 'GESLOTEN' },
    });
    const plan = await doe('fg', 'GET', `${pad}/bewaarplan`);
    expect(plan.body).toMatchObject([{}, { klasse: 'R1', termijn: 'T19' }, { klasse: 'R2', termijn: 'T20', wachtOp: null }, {}, {}, {}]);
  });

  it('closes a case in which the benoeming was not accepted, and shows the griffier nothing of what is kept (INV-06)', async () => {
    const zaak = await naarVerstrekt();
    await vogErbij(zaak);
    const pad = `/toetsingen/${zaak}`;
    for (const deel of ['bewaarplan', 'maatregelen', 'rapport', 'audit']) {
      expect(await doe('griffier', 'GET', `${pad}/${deel}`)).toMatchObject({ status: 404, body: { code: 'TOETSING_ONBEKEND' } });
    }
    await doe('griffier', 'POST', `${pad}/uitkomst`, { uitkomst: 'BENOEMD', benoemdOp: vandaag, besluitRef: 'R-1' });
    await stap(zaak, 'AANVAARDING');
    expect(await doe('griffier', 'POST', `${pad}/uitkomst/niet-aanvaarding`)).toMatchObject({ status: 200, body: { status: 'GESLOTEN' } });
    expect(await doe('griffier', 'GET', `${pad}/uitkomst`)).toMatchObject({ status: 404 });
  });
});
