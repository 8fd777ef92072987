import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { OrganisatieGebeurtenisEntity } from '../../libs/persistence/src/entities/organisatie-keten.entity.js';
import { doe, poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { type GevuldeOrganisatie, seedGevuld } from '../support/gevuld.js';
import { seedOrganisatie } from '../support/organisatie.js';
import { anOrganisatieGebeurtenis } from '../support/rijen/organisatie.js';

let db: TestDatabase;
let o: GevuldeOrganisatie;
let app: Client;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedGevuld(db);
  app = await db.connect(db.appUrl);
});
afterAll(() => db.close());

/** The event that follows the one in the seed, unless told otherwise. */
const event = (row: Partial<OrganisatieGebeurtenisEntity> = {}): Statement =>
  voegToe(
    'organisatie_gebeurtenis',
    anOrganisatieGebeurtenis(o.organisatieId, { volgnummer: 2, vorigeHash: o.organisatieGebeurtenis.hash, ...row }),
  );

describe.each(['app', 'owner'] as const)('the chain of an organisation (INV-20) against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  it('takes the next event, and no other', async () => {
    expect(await attempt(event())).toBe('1 rij');
    expect(await attempt(event(), event())).toBe('AUDIT_VOLGORDE');
  });

  it.each([
    ['a gap', () => event({ volgnummer: 3 })],
    ['a second event in the same place', () => event({ volgnummer: 1, vorigeHash: Buffer.alloc(32) })],
    ['a wrong previous hash', () => event({ vorigeHash: randomBytes(32) })],
    ['a hash of another length', () => event({ hash: randomBytes(16) })],
  ])('refuses %s', async (_, statement) => {
    expect(['AUDIT_VOLGORDE', 'organisatie_gebeurtenis_hash']).toContain(await attempt(statement()));
  });

  it.each([
    ['changing an event', `UPDATE organisatie_gebeurtenis SET soort = 'X'`],
    ['deleting an event', `DELETE FROM organisatie_gebeurtenis`],
    ['emptying the events', `TRUNCATE organisatie_gebeurtenis`],
    ['moving the head', `UPDATE organisatie_keten SET volgnummer = 0, hash = decode(repeat('00', 32), 'hex')`],
    ['deleting the head', `DELETE FROM organisatie_keten`],
    ['emptying the heads', `TRUNCATE organisatie_keten`],
  ])('refuses %s', async (_, text) => {
    expect(await attempt(sql(text))).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
  });

  it('refuses a head that does not begin at zero, and an event for the neighbours', async () => {
    const andere = await seedOrganisatie(db);
    const kop = sql(
      `INSERT INTO organisatie_keten (organisatie_id, volgnummer, hash) VALUES ($1, 5, $2)`,
      andere.organisatieId,
      randomBytes(32),
    );
    expect(await poging(wie === 'app' ? app : db.ownerClient, andere.organisatieId, kop)).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
    expect(await attempt(voegToe('organisatie_gebeurtenis', anOrganisatieGebeurtenis(andere.organisatieId)))).toBe('AUDIT_VOLGORDE');
  });

  it.each([
    ['is opened again', `UPDATE datalek_taak SET status = 'OPEN', gesloten_op = NULL WHERE id = $1`],
    ['is closed at another moment', `UPDATE datalek_taak SET gesloten_op = now() WHERE id = $1`],
  ])('a task of a data leak that was done is never %s', async (_, text) => {
    const dicht = sql(`UPDATE datalek_taak SET status = 'AFGEROND', gesloten_op = '2027-01-01' WHERE id = $1`, o.datalekTaakId);
    expect(await attempt(dicht)).toBe('1 rij');
    expect(await attempt(dicht, sql(text, o.datalekTaakId))).toBe('ONWIJZIGBAAR');
  });

  it('a task of a data leak closes at a moment', async () => {
    expect(await attempt(sql(`UPDATE datalek_taak SET status = 'AFGEROND' WHERE id = $1`, o.datalekTaakId))).toBe('datalek_taak_gesloten');
  });
});

it('lets those who append at once follow one another', async () => {
  const { organisatieId } = await seedOrganisatie(db);
  const clients = await Promise.all(Array.from({ length: 4 }, () => db.connect(db.appUrl)));
  const append = (client: Client): Promise<void> =>
    doe(
      client,
      organisatieId,
      sql(
        `INSERT INTO organisatie_gebeurtenis (organisatie_id, volgnummer, op, soort, rol, gegevens, vorige_hash, hash)
         SELECT $1, k.volgnummer + 1, now(), 'PROEF', 'SYSTEEM', '{}', k.hash, sha256(k.hash) FROM organisatie_kop() k`,
        organisatieId,
      ),
    );
  for (let i = 0; i < 5; i += 1) await Promise.all(clients.map(append));
  const { rows } = await db.superClient.query(
    `SELECT count(*)::int AS n, max(volgnummer)::int AS laatste FROM organisatie_gebeurtenis WHERE organisatie_id = $1`,
    [organisatieId],
  );
  expect(rows).toEqual([{ n: 20, laatste: 20 }]);
});
