import { randomUUID } from 'node:crypto';
import { NOODINZAGE_SOORTEN } from '../../libs/domain/src/noodinzage/noodinzage.js';
import { INZAGE_CODES, INZAGE_REGELS } from '../../libs/domain/src/toegang/inzagen.js';
import { type Antwoord, type Json, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe, zet } from './support/zaken.js';

const REDEN = 'Een klacht over gegevens van derden in de antwoorden: ik controleer of die er nog staan.';
/** Per kind the route that shows it. */
const ROUTES: Readonly<Record<(typeof NOODINZAGE_SOORTEN)[number], string>> = {
  ANTWOORDEN: 'vragenlijst',
  DOCUMENTEN: 'documenten',
  BRONBEVINDINGEN: 'bronbevindingen',
  UITVRAGEN: 'uitvragen',
  GESPREKSVERSLAG: 'gesprek',
  WEDERHOOR: 'wederhoor',
  RAPPORT: 'rapport',
  MOTIVERING: 'advies',
};

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
/** Of the kandidaat of the practice organisation where `eigen`; closed first, so that he has one at a time. */
const zaak = async (eigen = false): Promise<string> => {
  const id = await maakZaak(api, { ...(eigen ? { email: persoon('kandidaat').email } : {}), rij: { status: 'IN_ONDERZOEK' } });
  await wijsToe(api, id, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  return id;
};
const vraagAan = (id: string, anders: object = {}, account = 'fg'): Promise<Antwoord> =>
  doe(account, 'POST', `/toetsingen/${id}/noodinzagen`, { reden: REDEN, soorten: ['ANTWOORDEN'], uren: 4, ...anders });
const besluit = (account: string, id: string, noodinzage: string, wat = 'goedkeuring'): Promise<Antwoord> =>
  doe(account, 'POST', `/toetsingen/${id}/noodinzagen/${noodinzage}/${wat}`);
const goedgekeurd = async (id: string, anders: object = {}): Promise<string> => {
  const { body } = await vraagAan(id, anders);
  expect(await besluit('burgemeester', id, body.objectId)).toMatchObject({ status: 200 });
  return body.objectId;
};
const zicht = (account: string, id: string, soort: keyof typeof ROUTES): Promise<Antwoord> =>
  doe(account, 'GET', `/toetsingen/${id}/${ROUTES[soort]}`);
const inzageGebeurtenissen = async (id: string): Promise<readonly unknown[]> =>
  (
    await api.db.superClient.query(
      `SELECT rol, gegevens->>'inzage' AS inzage FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'INZAGE' ORDER BY volgnummer`,
      [id],
    )
  ).rows;
/** As if it began and was approved so long ago. */
const verschuif = (noodinzage: string, interval: string): Promise<unknown> =>
  api.db.superClient.query(
    `BEGIN; SET LOCAL session_replication_role = replica;
     UPDATE noodinzage SET van = van - interval '${interval}', tot = tot - interval '${interval}', besloten_op = besloten_op - interval '${interval}' WHERE id = '${noodinzage}'; COMMIT`,
  );

describe('break-glass of the FG', () => {
  it('shows nothing before it is approved, then what was asked and nothing else, and each look is an event of its own relation', async () => {
    const id = await zaak();
    for (const soort of NOODINZAGE_SOORTEN) expect(await zicht('fg', id, soort)).toMatchObject({ status: 404 });
    const { body } = await vraagAan(id, { soorten: ['ANTWOORDEN', 'DOCUMENTEN'] });
    for (const soort of NOODINZAGE_SOORTEN) expect(await zicht('fg', id, soort)).toMatchObject({ status: 404 });
    expect(await besluit('burgemeester', id, body.objectId)).toMatchObject({ status: 200 });
    for (const soort of NOODINZAGE_SOORTEN)
      expect([soort, (await zicht('fg', id, soort)).status]).toEqual([soort, ['ANTWOORDEN', 'DOCUMENTEN'].includes(soort) ? 200 : 404]);
    for (const soort of NOODINZAGE_SOORTEN) expect(await zicht('fg-tweede', id, soort)).toMatchObject({ status: 404 });
    expect(await inzageGebeurtenissen(id)).toEqual([
      { rol: 'NOODINZAGE', inzage: 'ANTWOORDEN' },
      { rol: 'NOODINZAGE', inzage: 'DOCUMENTEN' },
    ]);
    const { rows } = await api.db.superClient.query(
      `SELECT vraag FROM toegangsbesluit WHERE toetsing_id = $1 AND relatie = 'NOODINZAGE' AND toegestaan ORDER BY id`,
      [id],
    );
    expect(rows).toEqual([{ vraag: 'ANTWOORDEN' }, { vraag: 'DOCUMENTEN' }]);
  });

  it('of every kind opens every kind', async () => {
    const id = await zaak();
    await goedgekeurd(id, { soorten: NOODINZAGE_SOORTEN });
    // Of a report and an advice there is none yet.
    const er = NOODINZAGE_SOORTEN.filter((soort) => soort !== 'RAPPORT' && soort !== 'MOTIVERING');
    for (const soort of er) expect([soort, (await zicht('fg', id, soort)).status]).toEqual([soort, 200]);
    expect(await inzageGebeurtenissen(id)).toHaveLength(er.length);
    expect((await inzageGebeurtenissen(id)).every((gebeurtenis) => (gebeurtenis as { rol: string }).rol === 'NOODINZAGE')).toBe(true);
  });

  it('ends by the clock: nobody has to do anything', async () => {
    const id = await zaak();
    const noodinzage = await goedgekeurd(id, { uren: 4 });
    await verschuif(noodinzage, '3 hours 59 minutes');
    expect(await zicht('fg', id, 'ANTWOORDEN')).toMatchObject({ status: 200 });
    await verschuif(noodinzage, '1 minute');
    expect(await zicht('fg', id, 'ANTWOORDEN')).toMatchObject({ status: 404 });
    expect((await doe('fg', 'GET', `/toetsingen/${id}/noodinzagen`)).body).toMatchObject([{ stand: 'VOORBIJ' }]);
    expect(await besluit('fg', id, noodinzage, 'einde')).toMatchObject({ status: 404, body: { code: 'NOODINZAGE_ONBEKEND' } });
  });

  it.each(['fg', 'fg-tweede', 'burgemeester'])('is ended before its time by %s', async (account) => {
    const id = await zaak();
    const noodinzage = await goedgekeurd(id);
    expect(await besluit(account, id, noodinzage, 'einde')).toMatchObject({ status: 200 });
    expect(await zicht('fg', id, 'ANTWOORDEN')).toMatchObject({ status: 404 });
    expect(await besluit(account, id, noodinzage, 'einde')).toMatchObject({ status: 404 });
  });

  it('is approved by the opdrachtgever or a second FG, never by who asks, and by nobody else', async () => {
    const id = await zaak();
    const { body } = await vraagAan(id);
    expect(await besluit('fg', id, body.objectId)).toMatchObject({ status: 403, body: { code: 'FUNCTIESCHEIDING' } });
    for (const account of ['kabinet', 'adviseur', 'auditor'])
      expect(await besluit(account, id, body.objectId)).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
    for (const account of ['toetser', 'beheerder', 'griffier', 'burgemeester-elders', 'kandidaat'])
      expect(await besluit(account, id, body.objectId)).toMatchObject({ status: 404, body: { code: 'TOETSING_ONBEKEND' } });
    expect(await besluit('fg-tweede', id, body.objectId)).toMatchObject({ status: 200 });
    expect(await besluit('fg-tweede', id, body.objectId)).toMatchObject({ status: 404 });
    expect(await zicht('fg', id, 'ANTWOORDEN')).toMatchObject({ status: 200 });
    expect((await doe('fg', 'GET', `/toetsingen/${id}/noodinzagen`)).body).toMatchObject([
      { stand: 'LOOPT', vanUzelf: true, beslotenAls: 'FG' },
    ]);
  });

  it('is asked by nobody but the FG', async () => {
    const id = await zaak();
    for (const account of ['burgemeester', 'kabinet', 'adviseur', 'auditor'])
      expect(await vraagAan(id, {}, account)).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
  });

  it('can be refused, and taken back by who asked', async () => {
    const id = await zaak();
    for (const account of ['burgemeester', 'fg-tweede', 'fg']) {
      const { body } = await vraagAan(id);
      expect(await vraagAan(id)).toMatchObject({ status: 409, body: { code: 'NOODINZAGE_AL_GEVRAAGD' } });
      expect(await besluit(account, id, body.objectId, 'afwijzing')).toMatchObject({ status: 200 });
      expect(await besluit('burgemeester', id, body.objectId)).toMatchObject({ status: 404, body: { code: 'NOODINZAGE_ONBEKEND' } });
    }
    expect(await zicht('fg', id, 'ANTWOORDEN')).toMatchObject({ status: 404 });
  });

  it.each([
    ['a word for a reason', { reden: 'controle' }],
    ['more than a day', { uren: 25 }],
    ['no time', { uren: 0 }],
    ['nothing to see', { soorten: [] }],
    ['the confidential signals', { soorten: ['SIGNALEN'] }],
    ['an approval beside it', { besluit: 'GOEDGEKEURD' }],
  ])('refuses %s', async (_, anders) => {
    expect(await vraagAan(await zaak(), anders)).toMatchObject({ status: 400, body: { code: 'INVOER_ONJUIST' } });
  });

  it('is told to the kandidaat at the approval: in which function, why, from when to when, and what came of it', async () => {
    const id = await zaak(true);
    const lees = async (): Promise<Json[]> => (await doe('kandidaat', 'GET', `/toetsingen/${id}/noodinzagen`)).body;
    const { body } = await vraagAan(id);
    expect(await lees()).toEqual([]);
    expect((await doe('kandidaat', 'GET', `/toetsingen/${id}/taken`)).body.filter(({ soort }: Json) => soort.startsWith('NOODINZAGE'))).toEqual([]);
    await besluit('burgemeester', id, body.objectId);
    expect(await lees()).toEqual([
      { id: body.objectId, stand: 'LOOPT', soorten: ['ANTWOORDEN'], uren: 4, gevraagdAls: 'FG', reden: REDEN, gevraagdOp: expect.any(String), vanUzelf: false, beslotenAls: 'OPDRACHTGEVER', van: expect.any(String), tot: expect.any(String), verantwoording: null },
    ]);
    const { rows } = await api.db.superClient.query(`SELECT sjabloon FROM bericht WHERE toetsing_id = $1 AND persoon_id = $2 AND kenmerk LIKE 'NOODINZAGE%'`, [id, persoon('kandidaat').id]);
    expect(rows).toEqual([{ sjabloon: 'MELDING' }]);
    await zet(api, id, { status: 'INGETROKKEN' });
    expect(await lees()).toHaveLength(1);
  }); // prettier-ignore

  it('leaves the FG a task until he says what he did, also when the toetsing ends meanwhile', async () => {
    const id = await zaak();
    const taken = async (account: string): Promise<readonly string[]> =>
      ((await doe(account, 'GET', '/taken?aantal=100')).body.taken as Json[]).filter(({ toetsingId }) => toetsingId === id).map(({ soort }) => soort);
    const { body } = await vraagAan(id);
    expect(await taken('burgemeester')).toContain('NOODINZAGE_BESLISSEN');
    await besluit('burgemeester', id, body.objectId);
    expect(await taken('burgemeester')).not.toContain('NOODINZAGE_BESLISSEN');
    const tekst = 'Ik heb de antwoorden bij vraag C gelezen. Er stonden geen gegevens van derden meer in.';
    const verantwoord = (account: string): Promise<Antwoord> => doe(account, 'POST', `/toetsingen/${id}/noodinzagen/${body.objectId}/verantwoording`, { tekst });
    expect(await verantwoord('fg')).toMatchObject({ status: 409, body: { code: 'NOODINZAGE_LOOPT_NOG' } });
    expect(await doe('burgemeester', 'POST', `/toetsingen/${id}/staking`, { reden: 'NIET_TE_VOLTOOIEN', toelichting: 'Verzonnen.' })).toMatchObject({ status: 200 });
    expect(await taken('fg')).toEqual(['NOODINZAGE_VERANTWOORDEN']);
    await besluit('fg', id, body.objectId, 'einde');
    expect(await verantwoord('fg-tweede')).toMatchObject({ status: 404, body: { code: 'NOODINZAGE_ONBEKEND' } });
    expect(await verantwoord('fg')).toMatchObject({ status: 200 });
    expect(await taken('fg')).toEqual([]);
    expect(await verantwoord('fg')).toMatchObject({ status: 404 });
    expect((await doe('burgemeester', 'GET', `/toetsingen/${id}/noodinzagen`)).body).toMatchObject([{ verantwoording: tekst, stand: 'VOORBIJ' }]);
  }); // prettier-ignore

  it('is not there any more after destruction', async () => {
    const id = await zaak();
    const noodinzage = await goedgekeurd(id, { soorten: NOODINZAGE_SOORTEN });
    await api.db.superClient.query(`BEGIN; SET LOCAL session_replication_role = replica; UPDATE toetsing SET status = 'VERNIETIGD' WHERE id = '${id}'; COMMIT`);
    for (const soort of NOODINZAGE_SOORTEN) expect(await zicht('fg', id, soort)).toMatchObject({ status: 404 });
    expect(await vraagAan(id)).toMatchObject({ status: 410, body: { code: 'VERNIETIGD' } });
    expect(await besluit('burgemeester', id, noodinzage, 'einde')).toMatchObject({ status: 410 });
    expect(await doe('fg', 'GET', `/toetsingen/${id}/noodinzagen`)).toMatchObject({ status: 404 });
  }); // prettier-ignore

  it('leaves no words where nobody may read them', async () => {
    const id = await zaak();
    const noodinzage = await goedgekeurd(id);
    const { rows } = await api.db.superClient.query<{ alles: string }>(
      `SELECT (SELECT string_agg(n::text, '') FROM noodinzage n) || (SELECT string_agg(g::text, '') FROM audit_gebeurtenis g) AS alles`,
    );
    expect(rows[0]?.alles).toContain(noodinzage);
    expect(rows[0]?.alles).not.toContain('klacht');
    expect(api.log.join('\n')).not.toContain('klacht');
  });

  it('opens one of every kind that the policy names, by routes that there are', () => {
    expect(INZAGE_CODES.filter((code) => INZAGE_REGELS[code].NOODINZAGE !== undefined).sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it('answers to an unknown one as to one that is not there', async () => {
    expect(await besluit('burgemeester', await zaak(), randomUUID())).toMatchObject({ status: 404, body: { code: 'NOODINZAGE_ONBEKEND' } });
  });
});
