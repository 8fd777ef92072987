import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { AuditGebeurtenisEntity } from '../../libs/persistence/src/entities/audit-gebeurtenis.entity.js';
import { doe, poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { type GevuldeOrganisatie, seedGevuld } from '../support/gevuld.js';
import { seedToetsing } from '../support/organisatie.js';
import { verzegeld } from '../support/rijen/basis.js';
import { aGebeurtenis } from '../support/rijen/toetsing.js';

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
const event = (row: Partial<AuditGebeurtenisEntity> = {}): Statement =>
  voegToe('audit_gebeurtenis', aGebeurtenis(o.toetsing, { volgnummer: 2, vorigeHash: o.gebeurtenis.hash, ...row }));

describe.each(['app', 'owner'] as const)('INV-20 against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  it('takes the next event', async () => {
    expect(await attempt(event())).toBe('1 rij');
  });

  it.each([
    ['a gap', () => event({ volgnummer: 3 })],
    ['a step back', () => event({ volgnummer: 0 })],
    ['a second event in the same place', () => event({ volgnummer: 1, vorigeHash: Buffer.alloc(32) })],
    ['a wrong previous hash', () => event({ vorigeHash: randomBytes(32) })],
    [
      'no previous hash',
      () =>
        sql(event().text, ...event().values.map((value) => (Buffer.isBuffer(value) && value.equals(o.gebeurtenis.hash) ? null : value))),
    ],
    ['a hash of another length', () => event({ hash: randomBytes(16) })],
  ])('refuses %s', async (_, statement) => {
    expect(['AUDIT_VOLGORDE', 'audit_hash', '23502']).toContain(await attempt(statement()));
  });

  it('refuses a fork: two events after the same one', async () => {
    expect(await attempt(event(), event())).toBe('AUDIT_VOLGORDE');
    expect(await attempt(event(), event({ volgnummer: 3 }))).toBe('AUDIT_VOLGORDE');
  });

  it.each([
    ['changing an event', `UPDATE audit_gebeurtenis SET soort = 'X'`],
    ['deleting an event', `DELETE FROM audit_gebeurtenis`],
    ['emptying the events', `TRUNCATE audit_gebeurtenis CASCADE`],
    ['emptying the cases', `TRUNCATE toetsing CASCADE`],
    [
      'replacing an event',
      `INSERT INTO audit_gebeurtenis SELECT * FROM audit_gebeurtenis ON CONFLICT (toetsing_id, volgnummer) DO UPDATE SET soort = 'X'`,
    ],
    ['moving the head', `UPDATE audit_keten SET volgnummer = 0, hash = decode(repeat('00', 32), 'hex')`],
    ['deleting the head', `DELETE FROM audit_keten`],
    ['emptying the heads', `TRUNCATE audit_keten`],
    ['changing a salt', `UPDATE audit_zout SET zout = set_byte(zout, 20, 255 - get_byte(zout, 20))`],
    ['adding to a salt', `UPDATE audit_zout SET zout = zout || '\\x00'`],
    ['changing what a salt is of', `UPDATE audit_zout SET velden = sha256('')`],
    ['changing which key a salt was sealed with', `UPDATE audit_zout SET laag = 'DOSSIER'`],
    ['deleting what commitments are made of', `DELETE FROM audit_zout`],
    ['emptying what commitments are made of', `TRUNCATE audit_zout`],
    ['changing a decision', `UPDATE toegangsbesluit SET toegestaan = true`],
    ['deleting a decision', `DELETE FROM toegangsbesluit`],
    ['emptying the decisions', `TRUNCATE toegangsbesluit`],
    ['changing an operation', `UPDATE verwerking SET naam = 'X'`],
    ['deleting an operation', `DELETE FROM verwerking`],
    ['emptying the operations', `TRUNCATE verwerking`],
  ])('refuses %s', async (_, text) => {
    const refusal = await attempt(sql(text));
    expect(wie === 'app' ? ['42501', 'ONWIJZIGBAAR', 'AUDIT_VOLGORDE'] : ['ONWIJZIGBAAR', 'AUDIT_VOLGORDE']).toContain(refusal);
  });

  it('takes the forgetting of a salt, or of one of them, and nothing comes back', async () => {
    const forget = sql(`UPDATE audit_zout SET zout = NULL WHERE toetsing_id = $1`, o.toetsing.id);
    const one = sql(`UPDATE audit_zout SET zout = substr(zout, 1, length(zout) - 1) WHERE toetsing_id = $1`, o.toetsing.id);
    const back = sql(`UPDATE audit_zout SET zout = $1 WHERE toetsing_id = $2`, verzegeld(), o.toetsing.id);
    expect([await attempt(one), await attempt(forget), await attempt(forget, forget)]).toEqual(['1 rij', '1 rij', '1 rij']);
    expect(await attempt(forget, back)).toBe('ONWIJZIGBAAR');
  });

  it('refuses a head that does not begin at zero', async () => {
    const other = await seedToetsing(db, o, { doelfunctie: 'GEDEPUTEERDE', bestuurslaag: 'PROVINCIE' });
    const head = sql(
      `INSERT INTO audit_keten (organisatie_id, toetsing_id, volgnummer, hash) VALUES ($1, $2, 5, $3)`,
      o.organisatieId,
      other.id,
      randomBytes(32),
    );
    expect(await attempt(head)).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
  });
});

describe('the head', () => {
  it('can not be moved by a trigger of ours on a table of the attacker', async () => {
    // Copies of the template still allow temporary tables, so this is not stopped for want of one.
    const table = sql(
      `CREATE TEMPORARY TABLE vals (organisatie_id uuid, toetsing_id uuid, volgnummer bigint, vorige_hash bytea, hash bytea) ON COMMIT DROP`,
    );
    expect(await poging(app, o.organisatieId, table)).toBe('0 rij');
    const trigger = sql(`CREATE TRIGGER t BEFORE INSERT ON vals FOR EACH ROW EXECUTE FUNCTION audit_volgende()`);
    expect(await poging(app, o.organisatieId, table, trigger)).toBe('42501');
  });

  it('lets two who append at once follow one another', async () => {
    const van = await seedToetsing(db, o, { doelfunctie: 'GEDEPUTEERDE', bestuurslaag: 'PROVINCIE' });
    const clients = await Promise.all(Array.from({ length: 4 }, () => db.connect(db.appUrl)));
    const append = (client: Client): Promise<void> =>
      doe(
        client,
        o.organisatieId,
        sql(
          `INSERT INTO audit_gebeurtenis (organisatie_id, toetsing_id, volgnummer, op, soort, rol, gegevens, vorige_hash, hash)
           SELECT $1, $2, k.volgnummer + 1, now(), 'PROEF', 'SYSTEEM', '{}', k.hash, sha256(k.hash) FROM audit_kop($2) k`,
          o.organisatieId,
          van.id,
        ),
      );
    for (let i = 0; i < 5; i += 1) await Promise.all(clients.map(append));
    const { rows } = await db.superClient.query(
      `SELECT count(*) AS n, max(g.volgnummer) AS laatste, (SELECT k.volgnummer FROM audit_keten k WHERE k.toetsing_id = $1) AS kop FROM audit_gebeurtenis g WHERE g.toetsing_id = $1`,
      [van.id],
    );
    expect(rows).toEqual([{ n: 20, laatste: 20, kop: 20 }]);
  });
});
