import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { PERSONEN } from '../../apps/local/src/people.js';
import { TAKEN, type TaakSoort } from '../../libs/domain/src/taak/taak-soort.js';
import { ROLLEN, type Rol } from '../../libs/domain/src/toegang/rol.js';
import { isEindstatus, TOETSING_STATUSSEN } from '../../libs/domain/src/toetsing/toetsing-status.js';
import { type Antwoord, type Json, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { beller, maakZaak, wijsToe, zet } from './support/zaken.js';

const NAAM = 'Pleun Verzonnen';
let api: TestApi;
let zaken: readonly string[];

const lees = async (account: string, pad: string): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1${pad}`, { headers: { authorization: `Bearer ${await api.token(account)}` } });

/** All pages of a list. */
async function alles(account: string, pad: string, soort: 'toetsingen' | 'taken', aantal: number): Promise<readonly Json[]> {
  const rijen: unknown[] = [];
  let cursor: string | null = null;
  do {
    const answer: Antwoord = await lees(account, `${pad}?aantal=${aantal}${cursor === null ? '' : `&cursor=${cursor}`}`);
    expect(answer.status).toBe(200);
    expect(answer.body[soort].length).toBeLessThanOrEqual(aantal);
    expect(answer.body.meer).toBe(answer.body.cursor !== null);
    rijen.push(...answer.body[soort]);
    cursor = answer.body.cursor;
  } while (cursor !== null);
  return rijen;
}

/** A population in which everybody is something somewhere, drawn at random but the same every time. */
beforeAll(async () => {
  api = await startApi();
  const trek = <T>(soort: fc.Arbitrary<T>, zaad: number): T => fc.sample(soort, { numRuns: 1, seed: 20261122 + zaad })[0]!;
  const gemaakt: string[] = [];
  for (let nummer = 0; nummer < 42; nummer += 1) {
    const status = TOETSING_STATUSSEN[nummer % TOETSING_STATUSSEN.length]!;
    const elders = nummer % 8 === 7;
    // Some kandidaten hold another function in the same organisation.
    const email = isEindstatus(status)
      ? persoon(trek(fc.constantFrom('kandidaat', 'fg', 'kabinet', 'adviseur'), nummer)).email
      : nummer === 40
        ? persoon('kandidaat').email
        : nummer === 41
          ? persoon('fg').email
          : undefined;
    const id = await maakZaak(api, {
      naam: NAAM,
      ...(elders ? { door: 'burgemeester-elders' } : email === undefined ? {} : { email }),
      rij: { status },
    });
    const keuze = trek(
      fc.record({
        adviseur: fc.constantFrom('GEEN_CONFLICT', 'CONFLICT_GEMELD', null, undefined),
        toetser: fc.constantFrom('GEEN_CONFLICT', null, undefined),
      } as const),
      nummer + 100,
    );
    const kandidaatIsAdviseur = email === persoon('adviseur').email;
    if (!elders && !kandidaatIsAdviseur && keuze.adviseur !== undefined) await wijsToe(api, id, 'adviseur', 'ADVISEUR', keuze.adviseur);
    if (!elders && keuze.toetser !== undefined) await wijsToe(api, id, 'toetser', 'TOETSER', keuze.toetser);
    gemaakt.push(id);
  }
  zaken = gemaakt;
}, 60_000);
afterAll(() => api.close());

describe('the list of cases', () => {
  it.each([...new Set(PERSONEN.map(({ account }) => account))])(
    'of %s holds exactly what he may read one by one, with the name where he may see it',
    async (account) => {
      const lijst = await alles(account, '/toetsingen', 'toetsingen', 7);
      const enkel = new Map<string, Antwoord>();
      for (const id of zaken) {
        const answer = await lees(account, `/toetsingen/${id}`);
        expect([200, 404, 410]).toContain(answer.status);
        if (answer.status !== 404) enkel.set(id, answer);
      }
      expect(lijst.map(({ toetsingId }) => toetsingId as string).sort()).toEqual([...enkel.keys()].sort());
      for (const rij of lijst) {
        const { body, status } = enkel.get(rij.toetsingId as string)!;
        if (status === 410) {
          expect(body.code).toBe('VERNIETIGD');
          expect(rij).toMatchObject({ status: 'VERNIETIGD', kandidaatNaam: null });
          continue;
        }
        expect(rij.kandidaatNaam).toBe(body.kandidaatNaam);
        expect([NAAM, null]).toContain(rij.kandidaatNaam);
        expect(rij).toMatchObject({ status: body.status, zaaknummer: body.zaaknummer, raadsdatum: body.raadsdatum });
      }
      const op = lijst.map(({ gewijzigdOp }) => gewijzigdOp as string);
      expect(op).toEqual([...op].sort().reverse());
    },
  );

  it('shows something to those whom it should, and nothing to who administers', async () => {
    const aantal = async (account: string): Promise<number> => (await alles(account, '/toetsingen', 'toetsingen', 100)).length;
    for (const account of ['burgemeester', 'adviseur', 'toetser', 'kabinet', 'griffier', 'fg', 'auditor', 'kandidaat'])
      expect(await aantal(account)).toBeGreaterThan(0);
    expect(await aantal('beheerder')).toBe(0);
  });

  it('never names who withdrew, refused or was closed, to anybody but himself (INV-28)', async () => {
    for (const account of ['burgemeester', 'kabinet', 'fg', 'auditor', 'griffier']) {
      const lijst = await alles(account, '/toetsingen', 'toetsingen', 100);
      const eigen = async (id: string): Promise<boolean> => (await lees(account, `/toetsingen/${id}`)).body.relaties?.includes('KANDIDAAT');
      for (const { toetsingId, status, kandidaatNaam } of lijst) {
        if (isEindstatus(status) && !(await eigen(toetsingId))) expect(kandidaatNaam).toBeNull();
      }
    }
  });

  it('can be narrowed', async () => {
    const { body } = await lees('kabinet', '/toetsingen?status=CONCEPT&status=GESTART&doelfunctie=WETHOUDER&aantal=100');
    expect(new Set(body.toetsingen.map(({ status }: { status: string }) => status))).toEqual(new Set(['CONCEPT', 'GESTART']));
    expect((await lees('kabinet', '/toetsingen?doelfunctie=GEDEPUTEERDE')).body.toetsingen).toEqual([]);
    const laatste = body.toetsingen[0];
    const sinds = (await lees('kabinet', `/toetsingen?gewijzigdSinds=${laatste.gewijzigdOp}&aantal=100`)).body.toetsingen;
    expect(sinds.map(({ toetsingId }: { toetsingId: string }) => toetsingId)).toContain(laatste.toetsingId);
    expect((await lees('kabinet', '/toetsingen?gewijzigdSinds=2099-01-01T00:00:00.000Z')).body).toEqual({
      toetsingen: [],
      meer: false,
      cursor: null,
    });
  });

  it.each([
    'aantal=0', 'aantal=101', 'aantal=x', 'aantal=1e1', 'aantal=1&aantal=2', 'status=ONZIN', 'doelfunctie=RAADSLID', 'gewijzigdSinds=gisteren', 'cursor=x', 'sorteer=naam', 'status[$ne]=GESTART',
    `cursor=${Buffer.from(`2026-01-01T00:00:00.000Z ' OR 1=1`).toString('base64url')}`,
    `cursor=${Buffer.from(`infinity; DROP TABLE toetsing`).toString('base64url')}`,
  ])('refuses the question %s', async (query) => {
    expect((await lees('kabinet', `/toetsingen?${query}`)).body).toMatchObject({ status: 400, code: 'INVOER_ONJUIST' });
  }); // prettier-ignore
});

describe('the list of tasks', () => {
  const taken: { id: string; zaak: string; rol: Rol; persoonId: string | null; uiterlijk: string | null }[] = [];
  const soortVan = (rol: Rol): TaakSoort => (Object.keys(TAKEN) as TaakSoort[]).find((soort) => TAKEN[soort].voor === rol) ?? 'ESCALATIE';

  beforeAll(async () => {
    const { rows } = await api.db.superClient.query<{ id: string; organisatie_id: string; kandidaat_id: string }>(
      // What was destroyed has no tasks left.
      `SELECT id, organisatie_id, kandidaat_id FROM toetsing WHERE status <> 'VERNIETIGD' ORDER BY zaaknummer`,
    );
    const inVeenhoven = rows.filter(({ organisatie_id: organisatie }) => organisatie === persoon('fg').organisatie.id);
    for (const [nummer, { id: zaak, organisatie_id: organisatie, kandidaat_id: kandidaat }] of inVeenhoven.entries()) {
      const rol = ROLLEN[nummer % ROLLEN.length]!;
      const naam =
        {
          KANDIDAAT: kandidaat,
          OPDRACHTGEVER: persoon('burgemeester').id,
          ADVISEUR: persoon('adviseur').id,
          TOETSER: persoon('toetser').id,
        }[rol as string] ?? null;
      const uiterlijk = nummer % 3 === 0 ? null : new Date(Date.UTC(2026, 10, 1 + (nummer % 5))).toISOString();
      const id = randomUUID();
      taken.push({ id, zaak, rol, persoonId: naam, uiterlijk });
      await api.db.superClient.query(
        `INSERT INTO taak (id, organisatie_id, toetsing_id, ronde, soort, stap, stap_volgnummer, kenmerk, rol, persoon_id, status, gemaakt_op, uiterlijk)
         VALUES ($1, $2, $3, 1, $4, 'TOEWIJZING', 1, 'proef', $5, $6, $7, now(), $8)`,
        [id, organisatie, zaak, soortVan(rol), rol, naam, nummer === 20 ? 'AFGEROND' : 'OPEN', uiterlijk],
      );
      if (nummer === 20) taken.pop();
    }
  });

  it.each(['kandidaat', 'burgemeester', 'adviseur', 'toetser', 'kabinet', 'griffier', 'fg', 'auditor', 'beheerder', 'kandidaat-elders'])(
    'of %s holds the open tasks of his own and of his functions, in cases that he may know of, the first to be done first',
    async (account) => {
      const ik = beller(account);
      const verwacht = new Set<string>();
      for (const taak of taken) {
        const voorMij = taak.persoonId === null ? ik.rollen.includes(taak.rol) : taak.persoonId === ik.persoonId;
        if (voorMij && (await lees(account, `/toetsingen/${taak.zaak}`)).status === 200) verwacht.add(taak.id);
      }
      const lijst = await alles(account, '/taken', 'taken', 3);
      expect(lijst.map(({ taakId }) => taakId as string).sort()).toEqual([...verwacht].sort());
      const volgorde = lijst.map(({ uiterlijk, taakId }) => `${uiterlijk ?? '9999'} ${taakId}`);
      expect(volgorde).toEqual([...volgorde].sort());
      for (const { uiterlijk, teLaat, omschrijving, zaaknummer, kandidaatNaam, toetsingId } of lijst) {
        expect(teLaat).toBe(uiterlijk !== null && uiterlijk < new Date().toISOString());
        expect(omschrijving).not.toBe('');
        expect(zaaknummer).not.toBe('');
        expect(kandidaatNaam).toBe((await lees(account, `/toetsingen/${toetsingId}`)).body.kandidaatNaam);
      }
    },
  );

  it('reads no more of the table for a late page than for the first one, and counts nothing', async () => {
    const plan = async (cursor: string): Promise<string> => {
      const { rows } = await api.db.superClient.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (COSTS OFF) SELECT id FROM taak k WHERE k.organisatie_id = '${persoon('fg').organisatie.id}' AND k.status = 'OPEN' AND k.persoon_id IS NULL AND k.rol = 'KABINET'
           AND coalesce(k.uiterlijk, 'infinity') >= '${cursor}'::timestamptz AND (coalesce(k.uiterlijk, 'infinity') > '${cursor}'::timestamptz OR k.id > '${randomUUID()}'::uuid) ORDER BY coalesce(k.uiterlijk, 'infinity'), k.id LIMIT 25`,
      );
      return rows.map((rij) => rij['QUERY PLAN']).join('\n');
    };
    await api.db.superClient.query('SET enable_seqscan = off');
    expect(await plan('-infinity')).toContain('taak_open_rol');
    expect(await plan('2026-11-03')).not.toContain('Sort');
    await api.db.superClient.query('RESET enable_seqscan');
  });
});

describe('one case', () => {
  it('tells its head with the version as ETag, and what the caller is to it and may read', async () => {
    const id = await maakZaak(api, { naam: NAAM, rij: { status: 'IN_ONDERZOEK' } });
    await wijsToe(api, id, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
    const { body, headers } = await lees('adviseur', `/toetsingen/${id}`);
    expect(headers.get('etag')).toBe(`"${body.versie}"`);
    expect(body).toMatchObject({
      toetsingId: id,
      status: 'IN_ONDERZOEK',
      kandidaatNaam: NAAM,
      relaties: ['ADVISEUR'],
      inzagen: expect.arrayContaining(['KOP', 'ANTWOORDEN', 'VOG_BESTAND']),
      vernietigenOp: '2030-01-01',
    });
    expect((await lees('auditor', `/toetsingen/${id}`)).body).toMatchObject({
      kandidaatNaam: null,
      relaties: ['AUDITOR'],
      inzagen: expect.not.arrayContaining(['NAAM']),
    });
  });

  it('shows an assigned person who did not declare number and function only (INV-12)', async () => {
    const id = await maakZaak(api, { rij: { status: 'WACHT_OP_MEDEWERKING' } });
    await wijsToe(api, id, 'toetser', 'TOETSER', null);
    expect((await lees('toetser', `/toetsingen/${id}`)).body).toMatchObject({
      kandidaatNaam: null,
      relaties: ['TOEGEWEZEN'],
      inzagen: ['KOP'],
    });
    for (const deel of ['stappen', 'termijnen', 'taken', 'audit'])
      expect((await lees('toetser', `/toetsingen/${id}/${deel}`)).status).toBe(404);
    const handelingen = (await lees('toetser', `/toetsingen/${id}/handelingen`)).body;
    expect(handelingen).toMatchObject([{ code: 'verklaarOnafhankelijkheid', mogelijk: true, redenen: [] }]);
  });

  it('tells which acts are possible, and in plain Dutch why the others are not', async () => {
    const id = await maakZaak(api);
    const handelingen = (await lees('burgemeester', `/toetsingen/${id}/handelingen`)).body as readonly {
      code: string;
      mogelijk: boolean;
      redenen: readonly { uitleg: string }[];
    }[];
    expect(handelingen.find(({ code }) => code === 'startToetsing')).toMatchObject({ mogelijk: true, redenen: [] });
    const onmogelijk = handelingen.filter(({ mogelijk }) => !mogelijk);
    expect(onmogelijk.length).toBeGreaterThan(3);
    for (const { redenen } of onmogelijk) expect(redenen[0]?.uitleg).not.toMatch(/\{|undefined|…/);
  });

  it('keeps a trail that holds, with every look at content and who took it; a break in it shows', async () => {
    const id = await maakZaak(api, { email: 'emma.ligtvoet@post.example', door: 'burgemeester-elders', rij: { status: 'GESTART' } });
    const { body } = await lees('kandidaat-elders', `/toetsingen/${id}/audit`);
    expect(body).toMatchObject({ geldig: true, fouten: [] });
    expect(body.gebeurtenissen[0]).toMatchObject({ volgnummer: 1, door: { persoonId: persoon('burgemeester-elders').id }, toetsingId: id });
    expect(body.kop).toEqual({ volgnummer: body.gebeurtenissen.length, hash: body.gebeurtenissen.at(-1).hash });
    expect(JSON.stringify(body)).not.toContain(NAAM);
    await api.db.superClient.query('ALTER TABLE audit_gebeurtenis DISABLE TRIGGER USER');
    await api.db.superClient.query(`UPDATE audit_gebeurtenis SET rol = 'KABINET' WHERE toetsing_id = $1`, [id]);
    await api.db.superClient.query('ALTER TABLE audit_gebeurtenis ENABLE TRIGGER USER');
    expect((await lees('kandidaat-elders', `/toetsingen/${id}/audit`)).body).toMatchObject({
      geldig: false,
      fouten: [{ volgnummer: 1, soort: 'HASH' }],
    });
  });

  it('is closed at once for everyone but the kandidaat when he withdraws (INV-16)', async () => {
    const id = await maakZaak(api, { naam: NAAM, rij: { status: 'IN_ONDERZOEK' } });
    await wijsToe(api, id, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
    expect((await lees('adviseur', `/toetsingen/${id}`)).status).toBe(200);
    await zet(api, id, { status: 'INGETROKKEN' });
    expect((await lees('adviseur', `/toetsingen/${id}`)).status).toBe(404);
    expect((await lees('burgemeester', `/toetsingen/${id}`)).body.kandidaatNaam).toBeNull();
  });

  it('is not shown without a record of who asked', async () => {
    const id = zaken[1]!;
    const tel = async (): Promise<number> =>
      Number((await api.db.superClient.query(`SELECT count(*) AS n FROM toegangsbesluit WHERE toetsing_id = $1`, [id])).rows[0].n);
    const voor = await tel();
    await lees('kabinet', `/toetsingen/${id}`);
    await lees('kandidaat-elders', `/toetsingen/${id}`);
    expect(await tel()).toBe(voor + 2);
  });
});
