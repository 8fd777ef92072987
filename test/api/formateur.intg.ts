import { randomUUID } from 'node:crypto';
import { INZAGE_CODES, INZAGE_REGELS } from '../../libs/domain/src/toegang/inzagen.js';
import { HANDELING_CODES, HANDELING_REGELS } from '../../libs/domain/src/handeling/handelingen.js';
import { ORGANISATIE_CODES, ORGANISATIE_REGELS } from '../../libs/domain/src/toegang/organisatie-regels.js';
import { TOETSING_STATUSSEN, type ToetsingStatus } from '../../libs/domain/src/toetsing/toetsing-status.js';
import { datumOver } from '../dossier/support/dossier.js';
import { anAdvies } from '../support/rijen/advies.js';
import { AdviesEntity } from '../../libs/persistence/src/entities/advies.entity.js';
import { type Antwoord, type Json, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { zet } from './support/zaken.js';

let api: TestApi;
let formatieId: string;
beforeAll(async () => {
  api = await startApi();
  formatieId = (await doe('burgemeester', 'POST', '/formaties', { raadsdatum: datumOver(90), termijnProfiel: 'NORMAAL' })).body.formatieId;
});
afterAll(() => api.close());

async function doe(account: string, method: string, pad: string, body?: unknown): Promise<Antwoord> {
  return vraag(`${api.url}/api/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}` },
    ...(body === undefined ? {} : { body }),
  });
}
const zaak = async (email = `${randomUUID()}@voorbeeld.test`, van = formatieId): Promise<string> => {
  const kandidaat = { naam: 'Kim Verzonnen', email };
  const { status, body } = await doe('burgemeester', 'POST', '/toetsingen', { kandidaat, doelfunctie: 'WETHOUDER', aanleiding: 'FORMATIE', formatieId: van, raadsdatum: datumOver(90) });
  expect(status).toBe(201);
  return body.toetsingId;
}; // prettier-ignore
const koppel = (account = 'formateur', van = formatieId): Promise<Antwoord> =>
  doe('burgemeester', 'POST', `/formaties/${van}/formateurs`, { persoonId: persoon(account).id });
const ontkoppel = (account = 'formateur'): Promise<Antwoord> =>
  doe('burgemeester', 'DELETE', `/formaties/${formatieId}/formateurs/${persoon(account).id}`);
const lijst = async (account = 'formateur'): Promise<Json[]> => (await doe(account, 'GET', '/processtatussen')).body;
/** Past the guards, to look at every status. */
const spring = (id: string, status: ToetsingStatus): Promise<unknown> =>
  api.db.superClient.query(
    `BEGIN; SET LOCAL session_replication_role = replica; UPDATE toetsing SET status = '${status}', vernietigen_op = '2030-01-01', uitkomst = 'BENOEMD', benoemd_op = current_date, aanvaard_op = current_date WHERE id = '${id}'; COMMIT`,
  );

describe('a formateur', () => {
  it('sees nothing until the opdrachtgever lets him, and nothing afterwards', async () => {
    const id = await zaak();
    await zet(api, id, { status: 'IN_ONDERZOEK' });
    expect(await lijst()).toEqual([]);
    expect(await doe('formateur', 'GET', `/toetsingen/${id}/processtatus`)).toMatchObject({ status: 404, body: { code: 'TOETSING_ONBEKEND' } });
    expect(await koppel()).toMatchObject({ status: 200, body: [{ persoonId: persoon('formateur').id, naam: persoon('formateur').naam }] });
    expect(await koppel()).toMatchObject({ status: 200, body: [{}] });
    expect(await doe('formateur', 'GET', `/toetsingen/${id}/processtatus`)).toMatchObject({ status: 200 });
    expect((await lijst()).map(({ toetsingId }) => toetsingId)).toContain(id);
    expect(await ontkoppel()).toMatchObject({ status: 200, body: [] });
    expect(await ontkoppel()).toMatchObject({ status: 404, body: { code: 'FORMATEUR_ONBEKEND' } });
    expect(await lijst()).toEqual([]);
    expect(await doe('formateur', 'GET', `/toetsingen/${id}/processtatus`)).toMatchObject({ status: 404 });
    const { rows } = await api.db.superClient.query(`SELECT soort FROM organisatie_gebeurtenis ORDER BY volgnummer`);
    expect(rows).toEqual([{ soort: 'maakFormatie' }, { soort: 'koppelFormateur' }, { soort: 'ontkoppelFormateur' }]);
  }); // prettier-ignore

  it('sees of each status a number and one of three words, the conclusion after verstrekking, and never more', async () => {
    await koppel();
    const id = await zaak();

    const toetsing = { id, organisatieId: persoon('burgemeester').organisatie.id };
    await api.db.seed(
      AdviesEntity,
      anAdvies(toetsing, persoon('burgemeester').id, { conclusie: 'BELEMMERINGEN', ondertekendOp: new Date() }),
    );
    const { zaaknummer } = (await doe('burgemeester', 'GET', `/toetsingen/${id}`)).body;
    for (const status of TOETSING_STATUSSEN) {
      await spring(id, status);
      const { status: http, body } = await doe('formateur', 'GET', `/toetsingen/${id}/processtatus`);
      const inLijst = (await lijst()).filter(({ toetsingId }) => toetsingId === id);
      if (status === 'CONCEPT' || status === 'VERNIETIGD') {
        expect([status, http, inLijst]).toEqual([status, 404, []]);
        continue;
      }
      const verstrekt = ['ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD', 'NAZORG'].includes(status);
      const over = ['INGETROKKEN', 'GESTAAKT', 'GESLOTEN'].includes(status);
      const processtatus = over ? 'BEEINDIGD' : verstrekt ? 'ADVIES_VERSTREKT' : 'LOOPT';
      const gezien = { toetsingId: id, zaaknummer, processtatus, conclusie: verstrekt ? 'BELEMMERINGEN' : null };
      expect([status, http, body, inLijst]).toEqual([status, 200, gezien, [gezien]]);
    }
  });

  it('has no other door: not in the policy, and not by any route of a case', async () => {
    expect(INZAGE_CODES.filter((code) => INZAGE_REGELS[code].FORMATEUR !== undefined)).toEqual(['PROCESSTATUS', 'CONCLUSIECODE']);
    expect(HANDELING_CODES.filter((code) => HANDELING_REGELS[code].relaties.includes('FORMATEUR'))).toEqual([]);
    expect(ORGANISATIE_CODES.filter((code) => ORGANISATIE_REGELS[code].wie.includes('FORMATEUR'))).toEqual([]);
    await koppel();
    const id = await zaak();
    await zet(api, id, { status: 'ADVIES_VERSTREKT' });
    for (const pad of ['', '/brief', '/brief/pdf', '/rapport', '/planning', '/vog', '/vragenlijst', '/toewijzingen', '/audit', '/uitkomst', '/informatiebrief', '/zaaknummer', '/aankondiging', '/noodinzagen'])
      expect([pad, (await doe('formateur', 'GET', `/toetsingen/${id}${pad}`)).status]).toEqual([pad, 404]);
    for (const pad of ['/toetsingen', '/taken']) expect(Object.values((await doe('formateur', 'GET', pad)).body)).toContainEqual([]);
    expect(await doe('formateur', 'GET', `/formaties/${formatieId}`)).toMatchObject({ status: 404 });
  }); // prettier-ignore

  it('follows no formatie in which he is kandidaat himself', async () => {
    const ander = (await doe('burgemeester', 'POST', '/formaties', { raadsdatum: datumOver(90), termijnProfiel: 'NORMAAL' })).body
      .formatieId;
    const [rivaal] = [await zaak(undefined, ander)];
    await zet(api, rivaal, { status: 'IN_ONDERZOEK' });
    await koppel('formateur', ander);
    expect((await lijst()).map(({ toetsingId }) => toetsingId)).toContain(rivaal);
    await zaak(persoon('formateur').email, ander);
    expect((await lijst()).map(({ toetsingId }) => toetsingId)).not.toContain(rivaal);
    expect(await doe('formateur', 'GET', `/toetsingen/${rivaal}/processtatus`)).toMatchObject({ status: 404 });
    await doe('burgemeester', 'DELETE', `/formaties/${ander}/formateurs/${persoon('formateur').id}`);
    expect(await koppel('formateur', ander)).toMatchObject({ status: 422, body: { code: 'FORMATEUR_IS_KANDIDAAT' } });
  });

  it('is let in by the opdrachtgever alone, by function, and in his own organisation', async () => {
    for (const account of ['kabinet', 'griffier', 'beheerder', 'fg', 'formateur', 'burgemeester-elders'])
      expect(await doe(account, 'POST', `/formaties/${formatieId}/formateurs`, { persoonId: persoon('formateur').id })).toMatchObject({ status: 404, body: { code: 'FORMATIE_ONBEKEND' } });
    expect(await doe('kabinet', 'GET', `/formaties/${formatieId}/formateurs`)).toMatchObject({ status: 200 });
    expect(await koppel('griffier')).toMatchObject({ status: 422, body: { code: 'PERSOON_ZONDER_ROL' } });
    expect(await koppel('burgemeester-elders')).toMatchObject({ status: 422, body: { code: 'PERSOON_ZONDER_ROL' } });
    expect(await koppel('formateur', randomUUID())).toMatchObject({ status: 404, body: { code: 'FORMATIE_ONBEKEND' } });
  }); // prettier-ignore
});
