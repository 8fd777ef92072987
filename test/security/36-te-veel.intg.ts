import { randomUUID } from 'node:crypto';
import { Begrenzer } from '../../libs/access/src/begrenzing/begrenzer.js';
import { RUIME_GRENZEN } from '../../libs/platform/src/config/grenzen.js';
import { controleerKeten } from '../../libs/audit/src/keten/controleer-keten.js';
import { leesOrganisatieKeten } from '../../libs/audit/src/keten/lees-keten.js';
import { type Antwoord, vraag, type Vraag } from '../api/support/browser.js';
import { VOORBEREIDING } from '../support/spoor.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { beller, maakZaak, wijsToe } from '../api/support/zaken.js';
import { createDataSource } from '../../libs/persistence/src/data-source.js';

// Each of these goes by many routes or starts an API of its own.
jest.setTimeout(120_000);

const SECONDEN = 600;
const grens = (aantal: number) => ({ aantal, seconden: SECONDEN });
const na = (antwoord: Antwoord): number => Number(antwoord.headers.get('retry-after'));

/** Refused for asking too much, with the time to wait, and nothing of who asks or what is counted. */
function eisTeVeel(antwoord: Antwoord, hoogstens = SECONDEN): void {
  expect(antwoord.body).toMatchObject({ status: 429, code: 'TE_VEEL_VERZOEKEN', detail: expect.stringMatching(/Wacht \d+ seconden/) });
  expect(na(antwoord)).toBeGreaterThan(0);
  expect(na(antwoord)).toBeLessThanOrEqual(hoogstens);
}

describe('attack 36: one adviseur opens case after case', () => {
  let api: TestApi;
  let zaken: readonly string[];
  const als = async (account: string, pad: string, opties: Vraag = {}): Promise<Antwoord> =>
    vraag(`${api.url}/api/v1${pad}`, { ...opties, headers: { authorization: `Bearer ${await api.token(account)}` } });
  const open = (account: string, id: string | undefined): Promise<Antwoord> => als(account, `/toetsingen/${id}`);
  const taken = async (account: string) =>
    ((await als(account, '/taken')).body.taken as readonly { soort: string; raadplegingId: string }[]).filter(
      ({ soort }) => soort === 'RAADPLEGING_BEOORDELEN',
    );

  beforeAll(async () => {
    api = await startApi({ grenzen: { DOSSIERS: grens(5), DOWNLOAD: grens(2) } });
    zaken = await Promise.all(Array.from({ length: 8 }, () => maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } })));
    for (const id of zaken) await wijsToe(api, id, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  });
  afterAll(() => api.close());

  it('is stopped at the limit; what was open stays open, and requests for one case count once', async () => {
    const gelijk = await Promise.all(Array.from({ length: 16 }, () => open('adviseur', zaken[0])));
    expect(new Set(gelijk.map(({ status }) => status))).toEqual(new Set([200]));
    for (const id of zaken.slice(1, 5)) expect((await open('adviseur', id)).status).toBe(200);
    for (const id of zaken.slice(5)) eisTeVeel(await open('adviseur', id));
    expect(new Set((await Promise.all(Array.from({ length: 16 }, () => open('adviseur', zaken[6])))).map(({ status }) => status))).toEqual(
      new Set([429]),
    );
    expect((await open('adviseur', zaken[2])).status).toBe(200);
    expect((await als('adviseur', `/toetsingen/${zaken[2]}/stappen`)).status).toBe(200);
  });

  it('leaves others their work', async () => {
    for (const id of zaken.slice(3)) expect((await open('kabinet', id)).status).toBe(200);
  });

  it('leaves a log line, an event and one task for the FG', async () => {
    const regels = api.log.filter((regel) => regel.includes('ongebruikelijke raadpleging'));
    expect(regels.length).toBeGreaterThan(0);
    expect(regels.filter((regel) => regel.includes(beller('adviseur').persoonId))).toEqual([]);
    expect(await taken('adviseur')).toEqual([]);
    expect(await taken('burgemeester')).toEqual([]);
    const [taak, ...meer] = await taken('fg');
    expect(meer).toEqual([]);
    const lijst = await als('fg', '/ongebruikelijke-raadplegingen');
    expect(lijst.body).toEqual([
      expect.objectContaining({ id: taak?.raadplegingId, persoonId: beller('adviseur').persoonId, aantal: 5, oordeel: null }),
    ]);
    const { organisatieId } = beller('fg');
    const { gebeurtenissen: keten } = await api.db.transacties.in({ organisatieId, persoonId: null }, (tx) => leesOrganisatieKeten(tx));
    expect(keten.at(-1)).toMatchObject({ soort: 'ongebruikelijkeRaadpleging', gegevens: { vanPersoonId: beller('adviseur').persoonId } });
    expect(await controleerKeten(keten)).toMatchObject({ geldig: true });
  });

  it('is judged once, by the FG and by nobody else', async () => {
    const [taak] = await taken('fg');
    const oordeel = (account: string) =>
      als(account, `/ongebruikelijke-raadplegingen/${taak?.raadplegingId}/oordeel`, { method: 'PUT', body: { oordeel: 'VERKLAARD' } });
    for (const account of ['adviseur', 'kabinet', 'beheerder', 'auditor']) expect((await oordeel(account)).status).toBe(403);
    expect((await oordeel('burgemeester')).status).toBe(404);
    expect((await oordeel('fg')).body).toEqual({ id: taak?.raadplegingId });
    expect((await oordeel('fg')).status).toBe(404);
    expect(await taken('fg')).toEqual([]);
  });

  it('of the FG himself is for the opdrachtgever', async () => {
    for (const id of zaken.slice(0, 5)) expect((await open('fg', id)).status).toBe(200);
    eisTeVeel(await open('fg', zaken[5]));
    expect(await taken('fg')).toEqual([]);
    expect(await taken('burgemeester')).toHaveLength(1);
  });

  it('and file after file is stopped by a limit of its own', async () => {
    const haal = () => als('toetser', `/toetsingen/${zaken[0]}/documenten/${randomUUID()}/inhoud`);
    for (let i = 0; i < 2; i += 1) expect((await haal()).status).toBe(404);
    eisTeVeel(await haal());
    expect((await als('toetser', '/ik')).status).toBe(200);
  });
});

describe('attack 36: a melding in the database', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('is not judged by who it is about, not changed, and does not go', async () => {
    const { persoonId, organisatieId } = beller('adviseur');
    const id = randomUUID();
    const doe = (sql: string, ...waarden: readonly unknown[]) =>
      api.db.transacties
        .in({ organisatieId, persoonId: null }, async ({ manager }) => {
          await manager.query(VOORBEREIDING);
          return manager.query<unknown>(sql, [...waarden]);
        })
        .then(
          () => 'gedaan',
          (error: { driverError: { constraint?: string; code: string } }) => error.driverError.constraint ?? error.driverError.code,
        );
    const maak = `INSERT INTO raadpleging_melding (id, organisatie_id, persoon_id, dag, aantal, rol, gemaakt_op) VALUES ($1, $2, $3, '2026-11-27', 5, 'FG', now())`;
    expect(await doe(maak, id, organisatieId, persoonId)).toBe('gedaan');
    expect(await doe(maak, randomUUID(), organisatieId, persoonId)).toBe('raadpleging_natuurlijk');
    expect(await doe(maak, randomUUID(), organisatieId, persoon('burgemeester-elders').id)).toMatch(/_fkey$/);
    const oordeel = `UPDATE raadpleging_melding SET oordeel = 'VERKLAARD', beoordeeld_op = now(), beoordeeld_door = $2 WHERE id = $1`;
    expect(await doe(oordeel, id, persoonId)).toBe('VIER_OGEN_GESCHONDEN');
    expect(await doe(`UPDATE raadpleging_melding SET aantal = 1 WHERE id = $1`, id)).toBe('ONWIJZIGBAAR');
    expect(await doe(oordeel, id, beller('fg').persoonId)).toBe('gedaan');
    expect(await doe(`UPDATE raadpleging_melding SET oordeel = 'DATALEK' WHERE id = $1`, id)).toBe('ONWIJZIGBAAR');
    expect(await doe(`DELETE FROM raadpleging_melding WHERE id = $1`, id)).toBe('42501');
    await expect(api.db.superClient.query(`DELETE FROM raadpleging_melding`)).rejects.toMatchObject({ constraint: 'ONWIJZIGBAAR' });
  });
});

describe('who asks too much', () => {
  let api: TestApi;
  const als = async (account: string, pad: string): Promise<Antwoord> =>
    vraag(`${api.url}/api/v1${pad}`, { headers: { authorization: `Bearer ${await api.token(account)}` } });
  const van = (adres: string, pad = '/api/v1/ik', headers: Vraag['headers'] = {}): Promise<Antwoord> =>
    vraag(`${api.url}${pad}`, { headers: { 'x-forwarded-for': adres, ...headers } });
  const onzin = { authorization: 'Bearer a.b.c' };
  /** Who was counted as an answer went out is refused at once or a moment later. */
  const tot429 = async (doe: () => Promise<Antwoord>): Promise<Antwoord> => {
    for (let i = 0; i < 200; i += 1) {
      const antwoord = await doe();
      if (antwoord.status === 429) return antwoord;
    }
    throw new Error('never refused');
  };
  const geefTijd = (soort: string) => api.db.superClient.query(`UPDATE begrenzing.teller SET expire = 0 WHERE key LIKE $1`, [`${soort}:%`]);

  beforeAll(async () => {
    api = await startApi({
      grenzen: { ADRES: grens(10), PERSOON: grens(20), MISLUKT: grens(3), GEWEIGERD: grens(5), AANMELDEN: grens(6) },
      vertrouwdeProxys: ['127.0.0.1'],
    });
  });
  afterAll(() => api.close());

  it('without a sign-in is refused per address, and neither others nor who is signed in nor health', async () => {
    for (let i = 0; i < 10; i += 1) expect((await van('192.0.2.1')).status).toBe(401);
    eisTeVeel(await van('192.0.2.1'));
    eisTeVeel(await van('192.0.2.1', '/bestaat-niet'));
    expect((await van('192.0.2.2')).status).toBe(401);
    expect((await van('192.0.2.1', '/api/v1/ik', { authorization: `Bearer ${await api.token('griffier')}` })).status).toBe(200);
    for (const pad of ['/health/live', '/health/ready']) expect((await van('192.0.2.1', pad)).status).toBe(200);
  });

  it('hides behind no other address of his own network, and behind no made-up proof', async () => {
    for (let i = 0; i < 10; i += 1) await van(`2001:db8:1:1::${i + 1}`);
    eisTeVeel(await van('2001:db8:1:1:ffff::1'));
    expect((await van('2001:db8:1:2::1')).status).toBe(401);
    eisTeVeel(await tot429(() => van('192.0.2.3', '/api/v1/ik', { cookie: '__Host-its=verzonnen' })));
  });

  it('with tokens that are no good is locked out, longer every time; a good token from there still counts', async () => {
    for (const slot of [60, 240, 960]) {
      for (let i = 0; i < 3; i += 1) expect((await van('192.0.2.4', '/api/v1/ik', onzin)).status).toBe(401);
      const geweigerd = await van('192.0.2.4', '/api/v1/ik', onzin);
      eisTeVeel(geweigerd, slot);
      expect(na(geweigerd)).toBe(slot);
      eisTeVeel(await van('192.0.2.4', '/api/v1/ik', onzin), slot);
      eisTeVeel(await van('192.0.2.4', '/api/v1/aanmelden'), slot);
      expect((await van('192.0.2.4', '/api/v1/ik', { authorization: `Bearer ${await api.token('griffier')}` })).status).toBe(200);
      await geefTijd('MISLUKT');
      await geefTijd('AANMELDEN');
      await geefTijd('ADRES');
    }
  });

  it('signing in is refused per address, and sooner when it fails', async () => {
    for (let i = 0; i < 6; i += 1) expect((await van('192.0.2.5', '/api/v1/aanmelden')).status).toBe(303);
    eisTeVeel(await van('192.0.2.5', '/api/v1/aanmelden'));
    eisTeVeel(await tot429(() => van('192.0.2.6', '/api/v1/aanmelden/terug?code=x&state=y')));
  });

  it('signed in is refused per person', async () => {
    for (let i = 0; i < 20; i += 1) expect((await als('toetser', '/ik')).status).toBe(200);
    eisTeVeel(await als('toetser', '/ik'));
    expect((await als('auditor', '/ik')).status).toBe(200);
  });

  it('and looks for what is not his is locked out of everything for a while', async () => {
    eisTeVeel(await tot429(() => als('kabinet', `/toetsingen/${randomUUID()}`)), 60);
    eisTeVeel(await als('kabinet', '/ik'), 60);
    expect((await als('fg', '/ik')).status).toBe(200);
  });

  it('is kept as a keyed hash and nothing else', async () => {
    const { rows } = await api.db.superClient.query<{ rij: string }>(`SELECT t::text AS rij FROM begrenzing.teller t`);
    expect(rows.length).toBeGreaterThan(5);
    for (const { rij } of rows) expect(rij).toMatch(/^\([A-Z]{3,20}:[0-9a-f]{64},\d+,\d+\)$/);
  });
});

describe('the counters', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  const grenzen = { ...RUIME_GRENZEN, PERSOON: grens(4) };
  const teVeel = { name: 'DomainError', code: 'TE_VEEL_VERZOEKEN' };

  it('are shared between instances', async () => {
    const [een, ander] = [new Begrenzer(api.db.appDataSource, api.keys, grenzen), new Begrenzer(api.db.appDataSource, api.keys, grenzen)];
    for (let i = 0; i < 2; i += 1) {
      await een.neem('PERSOON', 'wie');
      await ander.neem('PERSOON', 'wie');
    }
    await expect(een.neem('PERSOON', 'wie')).rejects.toMatchObject(teVeel);
    await expect(ander.neem('PERSOON', 'wie')).rejects.toMatchObject(teVeel);
    await ander.neem('PERSOON', 'een ander');
  });

  it('go on in memory while the database is away', async () => {
    const weg = createDataSource({ url: 'postgresql://niemand@127.0.0.1:1/weg', poolSize: 1, applicationName: 'test' });
    const begrenzer = new Begrenzer(weg, api.keys, grenzen);
    for (let i = 0; i < 4; i += 1) await begrenzer.neem('PERSOON', 'wie');
    await expect(begrenzer.neem('PERSOON', 'wie')).rejects.toMatchObject(teVeel);
    await begrenzer.neem('PERSOON', 'een ander');
  });
});
