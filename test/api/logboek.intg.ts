import { randomUUID } from 'node:crypto';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { vraag, type Antwoord, type Json } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe } from './support/zaken.js';

let api: TestApi;
let zaak: string;
let vanFg: string;
let elders: string;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { email: persoon('kandidaat').email, rij: { status: 'IN_ONDERZOEK' } });
  vanFg = await maakZaak(api, { email: persoon('fg').email, rij: { status: 'IN_ONDERZOEK' } });
  elders = await maakZaak(api, { door: 'burgemeester-elders' });
  for (const id of [zaak, vanFg]) await wijsToe(api, id, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  for (let keer = 0; keer < 3; keer += 1) await lees('adviseur', `/toetsingen/${zaak}/vragenlijst`);
  await lees('adviseur', `/toetsingen/${vanFg}/vragenlijst`);
  await lees('griffier', `/toetsingen/${zaak}`);
  await lees('burgemeester-elders', `/toetsingen/${elders}`);
});
afterAll(() => api.close());

const lees = async (account: string, pad: string): Promise<Antwoord> =>
  vraag(`${api.url}${pad.startsWith('/api') ? pad : `/api/v1${pad}`}`, {
    headers: { authorization: `Bearer ${await api.token(account)}` },
  });
/** A log as it comes: a JSON text per line. */
async function regels(account: string, pad: string): Promise<readonly Json[]> {
  const { status, headers, body } = await lees(account, pad);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
  return body
    .split('\n')
    .filter((regel: string) => regel !== '')
    .map((regel: string): Json => JSON.parse(regel));
}
const wie = (regel: Json): string => regel.body['adl.core.request'].subject.id;
const wat = (regel: Json): string => regel.body['adl.core.request'].action.name;
const BESLUITEN = '/logboek/toegangsbesluiten';
const VERWERKINGEN = '/logboek/verwerkingen';

describe('the log of decisions', () => {
  it('is told to the FG as the Authorization Decision Log has it', async () => {
    const alle = await regels('fg', `${BESLUITEN}?toetsing=${zaak}`);
    const gezien = alle.filter((regel) => wat(regel) === 'ANTWOORDEN');
    expect(gezien).toHaveLength(3);
    expect(gezien[0]).toEqual({
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      parent_span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      event_name: 'adl.access_evaluation',
      timestamp: expect.any(Number),
      status: 'Ok',
      attributes: {
        'adl.core.policies': [expect.stringMatching(/^urn:integriteitstoetsing:toegangsbeleid:\d+$/)],
        correlatieId: expect.any(String),
      },
      body: {
        'adl.core.request': {
          subject: { type: 'persoon', id: persoon('adviseur').id },
          action: { name: 'ANTWOORDEN' },
          resource: { type: 'toetsing', id: zaak },
          context: { relaties: ['ADVISEUR'], toetsingStatus: 'IN_ONDERZOEK' },
        },
        'adl.core.response': { decision: true, context: { relatie: 'ADVISEUR' } },
      },
    });
    const [geweigerd] = alle.filter((regel) => wie(regel) === persoon('griffier').id);
    expect(geweigerd).toMatchObject({
      status: 'Unset',
      body: { 'adl.core.response': { decision: false, context: { code: 'TOETSING_ONBEKEND' } } },
    });
    expect(new Set(alle.map(({ trace_id: trace, span_id: span }) => `${trace} ${span}`)).size).toBe(alle.length);
  });

  it('gives the auditor pseudonyms: always the same, and nobody who can be recognised', async () => {
    const alle = await regels('auditor', BESLUITEN);
    const van = (naam: string): readonly string[] => [...new Set(alle.filter((regel) => wat(regel) === naam).map(wie))];
    expect(van('ANTWOORDEN')).toEqual([
      new Kluis(api.keys).pseudoniem(persoon('auditor').organisatie.id, 'auditor', persoon('adviseur').id),
    ]);
    const { rows } = await api.db.superClient.query<{ id: string }>('SELECT id FROM persoon');
    for (const { id } of rows) expect(JSON.stringify(alle)).not.toContain(id);
  });

  it('holds nothing of another organisation, and nothing of the own case of who keeps watch', async () => {
    const alles = JSON.stringify([await regels('fg', BESLUITEN), await regels('fg', `${BESLUITEN}?toetsing=${elders}`)]);
    expect(alles).toContain(zaak);
    for (const verborgen of [elders, persoon('burgemeester-elders').id]) expect(alles).not.toContain(verborgen);
    expect((await regels('fg', `${BESLUITEN}?toetsing=${vanFg}`)).filter((regel) => wat(regel) === 'ANTWOORDEN')).toEqual([]);
    expect((await regels('auditor', `${BESLUITEN}?toetsing=${vanFg}`)).filter((regel) => wat(regel) === 'ANTWOORDEN')).toHaveLength(1);
  });

  it('comes in parts, each told where the next begins', async () => {
    const heel = (await regels('fg', `${BESLUITEN}?toetsing=${zaak}`)).map(({ span_id: span }) => span as string);
    const delen: string[] = [];
    let pad: string | undefined = `${BESLUITEN}?toetsing=${zaak}&aantal=2`;
    while (pad !== undefined && delen.length < heel.length) {
      const antwoord: Antwoord = await lees('fg', pad);
      delen.push(...antwoord.body.split('\n').flatMap((regel: string) => (regel === '' ? [] : [JSON.parse(regel).span_id as string])));
      pad = /^<(.*)>; rel="next"$/.exec(antwoord.headers.get('link') ?? '')?.[1];
    }
    expect(delen.slice(0, heel.length)).toEqual(heel);
  });

  it('of a time: from, and until but not with', async () => {
    const [eerste] = await regels('fg', BESLUITEN);
    const op = new Date(eerste.timestamp as number).toISOString();
    expect((await regels('fg', `${BESLUITEN}?tot=${op}`)).length).toBe(0);
    expect((await regels('fg', `${BESLUITEN}?van=${op}`))[0]).toEqual(eerste);
  });

  it.each(['?van=gisteren', '?aantal=0', '?aantal=50001', '?cursor=x', '?toetsing=1', '?persoon=1'])('refuses %s', async (query) => {
    expect((await lees('fg', `${BESLUITEN}${query}`)).status).toBe(400);
  });

  it('whoever reads it stands in it, and in the chain of the organisation', async () => {
    const { rows: voor } = await api.db.superClient.query(`SELECT FROM organisatie_gebeurtenis WHERE soort = 'LOGBOEK_INGEZIEN'`);
    await regels('auditor', `${BESLUITEN}?toetsing=${zaak}`);
    const { rows } = await api.db.superClient.query(
      `SELECT rol, persoon_id, gegevens FROM organisatie_gebeurtenis WHERE soort = 'LOGBOEK_INGEZIEN' ORDER BY volgnummer`,
    );
    expect(rows).toHaveLength(voor.length + 1);
    expect(rows.at(-1)).toEqual({
      rol: 'AUDITOR',
      persoon_id: persoon('auditor').id,
      gegevens: { logboek: 'TOEGANGSBESLUITEN', van: null, tot: null, toetsingId: zaak },
    });
    const laatste = (await regels('fg', `${BESLUITEN}?toetsing=${zaak}`)).filter((regel) => wat(regel) === 'bekijkToegangsbesluiten');
    expect(laatste.map(wie)).toContain(persoon('auditor').id);
  });
});

describe('the processing log', () => {
  it('is told to the FG as the standard has it, a line per betrokkene and nobody who did it', async () => {
    await lees('kabinet', '/toetsingen');
    const alle = await regels('fg', VERWERKINGEN);
    expect(alle.find(({ name }) => name === 'ANTWOORDEN')).toEqual({
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      operation_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      parent_operation_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      status_code: 'Ok',
      name: 'ANTWOORDEN',
      start_time: expect.any(Number),
      end_time: expect.any(Number),
      resource: { name: 'integriteitstoetsing', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      attributes: {
        'dpl.core.processing_activity_id': `urn:integriteitstoetsing:verwerkingsactiviteit:${persoon('fg').organisatie.id}:basisscan`,
        'dpl.core.data_subject_id': expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
        'dpl.core.data_subject_id_type': 'persoonId',
      },
    });
    expect(alle.every(({ start_time: begin, end_time: einde }) => begin <= einde)).toBe(true);
    const uitLijst = alle.filter(({ name }) => name === 'TOETSINGEN');
    expect(uitLijst).toHaveLength(2);
    expect(new Set(uitLijst.map(({ trace_id: trace }) => trace as string)).size).toBe(1);
    expect(new Set(alle.map(({ operation_id: id }) => id as string)).size).toBe(alle.length);
    const { rows } = await api.db.superClient.query<{ id: string }>('SELECT id FROM persoon UNION SELECT id FROM toetsing');
    for (const { id } of rows) expect(JSON.stringify(alle)).not.toContain(id);
  });

  it('finds what was about one kandidaat, by opening it', async () => {
    const over = await regels('fg', `${VERWERKINGEN}?toetsing=${zaak}`);
    expect(over.filter(({ name }) => name === 'ANTWOORDEN')).toHaveLength(3);
    expect(over.filter(({ name }) => name === 'TOETSINGEN')).toHaveLength(1);
    for (const nergens of [randomUUID(), elders]) expect(await regels('fg', `${VERWERKINGEN}?toetsing=${nergens}`)).toEqual([]);
  });
});

describe('a log', () => {
  it.each([
    [BESLUITEN, ['burgemeester', 'kandidaat', 'adviseur', 'toetser', 'kabinet', 'griffier', 'beheerder']],
    [VERWERKINGEN, ['burgemeester', 'kandidaat', 'adviseur', 'toetser', 'kabinet', 'griffier', 'beheerder', 'auditor']],
  ])('%s is for nobody else', async (pad, anderen) => {
    for (const account of anderen) expect([account, (await lees(account, pad)).status]).toEqual([account, 403]);
    expect((await vraag(`${api.url}/api/v1${pad}`)).status).toBe(401);
  });
});
