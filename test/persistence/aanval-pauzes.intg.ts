import type { Client } from 'pg';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { type GevuldeOrganisatie, seedGevuld } from '../support/gevuld.js';
import { anOpschorting } from '../support/rijen/proces.js';

let db: TestDatabase;
let o: GevuldeOrganisatie;
let app: Client;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedGevuld(db);
  app = await db.connect(db.appUrl);
});
afterAll(() => db.close());

describe.each(['app', 'owner'] as const)('against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);
  const opschorting = (row: Partial<ReturnType<typeof anOpschorting>> = {}): Statement =>
    voegToe('opschorting', anOpschorting(o.toetsing, { volgnummer: 2, ...row }));

  it.each<[string, () => readonly Statement[], string]>([
    ['lets a case be suspended again', () => [opschorting({ hervatOp: null })], '1 rij'],
    [
      'refuses a second suspension beside the first',
      () => [opschorting({ hervatOp: null }), opschorting({ volgnummer: 3, hervatOp: null })],
      'opschorting_loopt',
    ],
    ['refuses one of more than half a year', () => [opschorting({ tot: '2027-08-01' })], 'OPSCHORTING_TE_LANG'],
    [
      'refuses one without an end',
      () => [
        sql(
          `INSERT INTO opschorting SELECT organisatie_id, toetsing_id, ronde, 2, van_status, begonnen_op, 'infinity', NULL FROM opschorting`,
        ),
      ],
      'OPSCHORTING_TE_LANG',
    ],
    ['refuses one of a case that has ended', () => [opschorting({ vanStatus: 'GESTAAKT' })], 'opschorting_van_status'],
    ['refuses one that ended before it began', () => [opschorting({ hervatOp: new Date('2020-01-01T00:00:00Z') })], 'opschorting_hervat'],
    ['refuses to move its end date', () => [sql(`UPDATE opschorting SET tot = tot + 7`)], 'ONWIJZIGBAAR'],
    ['refuses to let it begin earlier', () => [sql(`UPDATE opschorting SET begonnen_op = begonnen_op - interval '1 day'`)], 'ONWIJZIGBAAR'],
    ['refuses to resume it a second time', () => [sql(`UPDATE opschorting SET hervat_op = now()`)], 'ONWIJZIGBAAR'],
    [
      'refuses another reason afterwards',
      () => [sql(`UPDATE procesbesluit SET toelichting = NULL`)],
      wie === 'app' ? '42501' : 'ONWIJZIGBAAR',
    ],
    ['refuses to forget a decision', () => [sql(`DELETE FROM procesbesluit`)], wie === 'app' ? '42501' : 'ONWIJZIGBAAR'],
    ['refuses an outage that ends before it began', () => [sql(`UPDATE ketenstoring SET tot = van`)], 'STORING_EINDE_ONJUIST'],
    ['refuses another beginning of an outage', () => [sql(`UPDATE ketenstoring SET van = van - interval '1 day'`)], 'ONWIJZIGBAAR'],
    ['lets the end of an outage be corrected', () => [sql(`UPDATE ketenstoring SET tot = tot + interval '1 day'`)], '1 rij'],
    ['lets a moment go that was not recorded', () => [sql(`DELETE FROM termijn_moment`)], '1 rij'],
    [
      'keeps a moment that was recorded',
      () => [sql(`UPDATE termijn_moment SET vastgelegd_op = now()`), sql(`DELETE FROM termijn_moment`)],
      'ONWIJZIGBAAR',
    ],
  ])('%s', async (_wat, statements, verwacht) => {
    expect(await attempt(...statements())).toBe(verwacht);
  });
});
