import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { poging, sql, type Statement } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { type GevuldeOrganisatie, seedGevuld } from '../support/gevuld.js';
import { seedOrganisatie } from '../support/organisatie.js';

let db: TestDatabase;
let o: GevuldeOrganisatie;
let app: Client;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedGevuld(db);
  app = await db.connect(db.appUrl);
});
afterAll(() => db.close());

const controlepunt = (grootte: number): Statement =>
  sql(`INSERT INTO controlepunt (organisatie_id, grootte, note, sleutel, op) VALUES ($1, $2, 'n', 1, now())`, o.organisatieId, grootte);

describe.each(['app', 'owner'] as const)('the log of an organisation (INV-20) against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  it('takes in what waits, and a checkpoint of what it then has', async () => {
    expect(await attempt(sql(`SELECT FROM bewijslog_opnemen('x', 10)`), controlepunt(2))).toBe('1 rij');
  });

  it.each([
    ['more than there is', () => controlepunt(2)],
    ['what was signed already', () => controlepunt(1)],
    ['less than the last one', () => controlepunt(0)],
  ])('refuses a checkpoint of %s', async (_, statement) => {
    expect(await attempt(statement())).toBe('CONTROLEPUNT_VOLGORDE');
  });

  it.each([
    ['changing a leaf', `UPDATE bewijslog_blad SET hash = sha256('x')`],
    ['deleting a leaf', `DELETE FROM bewijslog_blad`],
    ['emptying the leaves', `TRUNCATE bewijslog_blad`],
    ['making the log smaller', `UPDATE bewijslog SET grootte = 0`],
    ['another name for the log', `UPDATE bewijslog SET oorsprong = 'x'`],
    ['deleting the log', `DELETE FROM bewijslog`],
    ['emptying what waits', `TRUNCATE bewijslog_wacht`],
  ])('refuses %s', async (_, text) => {
    expect(await attempt(sql(text))).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
  });

  it.each(['bewijslog_knoop', 'bewijslog_sleutel', 'controlepunt', 'controlepunt_publicatie', 'medeondertekening'])(
    'refuses changing, deleting and emptying %s',
    async (tabel) => {
      const nee = wie === 'app' ? '42501' : 'ONWIJZIGBAAR';
      expect(await attempt(sql(`UPDATE ${tabel} SET organisatie_id = organisatie_id`))).toBe(nee);
      expect(await attempt(sql(`DELETE FROM ${tabel}`))).toBe(nee);
      expect(await attempt(sql(`TRUNCATE ${tabel} CASCADE`))).toBe(nee);
    },
  );

  it('refuses a key without the signed change to it, and a first one with it', async () => {
    const sleutel = (nummer: number, wissel: string | null): Statement =>
      sql(
        `INSERT INTO bewijslog_sleutel (organisatie_id, nummer, vkey, wissel, op) VALUES ($1, $2, 'x', $3, now())`,
        o.organisatieId,
        nummer,
        wissel,
      );
    expect(await attempt(sleutel(2, null))).toBe('bewijslog_sleutel_wissel');
    expect(await attempt(sleutel(0, 'n'))).toBe('bewijslog_sleutel_nummer');
    expect(await attempt(sleutel(2, 'n'))).toBe('1 rij');
  });

  it('refuses a key that was there before', async () => {
    const weer = sql(
      `INSERT INTO bewijslog_sleutel (organisatie_id, nummer, vkey, wissel, op) SELECT organisatie_id, 2, vkey, 'n', now() FROM bewijslog_sleutel WHERE organisatie_id = $1`,
      o.organisatieId,
    );
    expect(await attempt(weer)).toBe('bewijslog_sleutel_eens');
  });

  it('refuses the signature of a witness that is more than one line', async () => {
    const mede = (regel: string): Statement =>
      sql(
        `INSERT INTO medeondertekening (organisatie_id, grootte, getuige, regel, op) VALUES ($1, 1, 'ander.example', $2, now())`,
        o.organisatieId,
        regel,
      );
    for (const regel of ['\n— w x', 'iets\n\n— w x', '— w x\n']) expect(await attempt(mede(regel))).toBe('medeondertekening_regel');
    expect(await attempt(mede('— w x'))).toBe('1 rij');
  });

  it('has no place for leaves of the neighbours', async () => {
    const { organisatieId } = await seedOrganisatie(db);
    const uitkomst = await attempt(
      sql(
        `INSERT INTO bewijslog_blad (organisatie_id, plaats, keten_id, volgnummer, hash) VALUES ($1, 0, $1, 1, $2)`,
        organisatieId,
        randomBytes(32),
      ),
    );
    expect(uitkomst).toBe('42501');
  });
});

it('the application writes no leaf and no mark by itself', async () => {
  const blad = sql(
    `INSERT INTO bewijslog_blad (organisatie_id, plaats, keten_id, volgnummer, hash) VALUES ($1, 1, $1, 9, $2)`,
    o.organisatieId,
    randomBytes(32),
  );
  const merk = sql(`INSERT INTO bewijslog_wacht (organisatie_id, keten_id) VALUES ($1, $1)`, o.organisatieId);
  for (const poog of [blad, merk, sql('DELETE FROM bewijslog_wacht')]) expect(await poging(app, o.organisatieId, poog)).toBe('42501');
});
