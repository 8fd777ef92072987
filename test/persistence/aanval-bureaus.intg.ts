import type { Client } from 'pg';
import { BureauEntity, BureauLidEntity } from '../../libs/persistence/src/entities/bureau.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedPersoon, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { aBureau, aBureauLid } from '../support/rijen/organisatie.js';
import { aToewijzing } from '../support/rijen/toewijzing.js';

let db: TestDatabase;
let o: TestOrganisatie;
let andere: TestOrganisatie;
let app: Client;
let bureau: BureauEntity;
let daar: BureauEntity;
let toetsing: ToetsingEntity;
let lid: string;
beforeAll(async () => {
  db = await openDatabase();
  [o, andere] = [await seedOrganisatie(db), await seedOrganisatie(db)];
  app = await db.connect(db.appUrl);
  toetsing = await seedToetsing(db, o);
  bureau = await db.seed(BureauEntity, aBureau(o.organisatieId, o.kabinet));
  daar = await db.seed(BureauEntity, aBureau(andere.organisatieId, andere.kabinet));
  lid = await seedPersoon(db, o.organisatieId, 'ADVISEUR');
  await db.seed(BureauLidEntity, aBureauLid(bureau, lid));
  await db.seed(BureauLidEntity, aBureauLid(daar, andere.adviseur));
});
afterAll(() => db.close());

describe.each(['app', 'owner'] as const)('bureaus against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);
  const wijsToe = (op = new Date('2027-01-18T09:00:00.000Z')): Statement =>
    voegToe('toewijzing', aToewijzing(toetsing, lid, { leidend: false, toegewezenOp: op }));
  const tot = (kolom: string, dag: string): Statement => sql(`UPDATE bureau SET ${kolom} = $2 WHERE id = $1`, bureau.id, dag);

  it.each([
    ['wpbr_geldig_tot', 'WPBR_VERLOPEN'],
    ['overeenkomst_geldig_tot', 'OVEREENKOMST_VERLOPEN'],
  ])('nobody is assigned for a bureau after its %s, by the day of the organisation', async (kolom, code) => {
    expect(await attempt(wijsToe())).toBe('1 rij');
    expect(await attempt(tot(kolom, '2027-01-17'), wijsToe())).toBe(code);
    expect(await attempt(tot(kolom, '2027-01-18'), wijsToe())).toBe('1 rij');
    // Half past midnight in the Netherlands, and the day before in UTC.
    expect(await attempt(tot(kolom, '2027-01-18'), wijsToe(new Date('2027-01-18T23:30:00.000Z')))).toBe(code);
  });

  it('a bureau and who works there stay in their organisation', async () => {
    expect(await attempt(sql(`SELECT FROM bureau WHERE id = $1`, daar.id))).toBe('0 rij');
    expect(await attempt(sql(`UPDATE bureau SET wpbr_geldig_tot = '2099-01-01' WHERE id = $1`, daar.id))).toBe('0 rij');
    expect(await attempt(sql(`DELETE FROM bureau_lid WHERE persoon_id = $1`, andere.adviseur))).toBe('0 rij');
    expect(await attempt(voegToe('bureau', aBureau(andere.organisatieId, andere.kabinet)))).toBe('42501');
    expect(await attempt(voegToe('bureau_lid', aBureauLid({ id: daar.id, organisatieId: o.organisatieId }, o.adviseur)))).toMatch(/_fkey$/);
    expect(await attempt(sql(`UPDATE bureau_lid SET bureau_id = $1`, daar.id))).toMatch(/_fkey$/);
    expect(await attempt(sql(`UPDATE bureau SET organisatie_id = $1`, andere.organisatieId))).toBe('ONWIJZIGBAAR');
  });
});
