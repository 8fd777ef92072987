import type { Client } from 'pg';
import type { NoodinzageEntity } from '../../libs/persistence/src/entities/noodinzage.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedPersoon, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { NU } from '../support/rijen/basis.js';
import { aNoodinzage } from '../support/rijen/toezicht.js';

let db: TestDatabase;
let o: TestOrganisatie;
let andere: TestOrganisatie;
let app: Client;
let toetsing: ToetsingEntity;
let daar: ToetsingEntity;
let fg: string;
let tweede: string;
beforeAll(async () => {
  db = await openDatabase();
  [o, andere] = [await seedOrganisatie(db), await seedOrganisatie(db)];
  app = await db.connect(db.appUrl);
  [toetsing, daar] = [await seedToetsing(db, o), await seedToetsing(db, andere)];
  [fg, tweede] = [await seedPersoon(db, o.organisatieId, 'FG'), await seedPersoon(db, o.organisatieId, 'FG')];
});
afterAll(() => db.close());

const uur = (n: number): Date => new Date(NU.getTime() + n * 3_600_000);
const goed = (door: string, als: NoodinzageEntity['beslotenAls'], anders: Partial<NoodinzageEntity> = {}): Partial<NoodinzageEntity> => ({
  besluit: 'GOEDGEKEURD',
  beslotenDoor: door,
  beslotenAls: als,
  beslotenOp: NU,
  van: NU,
  tot: uur(anders.uren ?? 4),
  ...anders,
});

describe.each(['app', 'owner'] as const)('break-glass against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);
  const nieuw = (row: Partial<NoodinzageEntity> = {}, door = fg): Statement => voegToe('noodinzage', aNoodinzage(toetsing, door, row));

  it.each<[string, () => Statement, string]>([
    ['asked by an FG', () => nieuw(), '1 rij'],
    ['asked by somebody else', () => nieuw({}, o.kabinet), 'FUNCTIESCHEIDING'],
    ['approved by who asked', () => nieuw(goed(fg, 'FG')), 'FUNCTIESCHEIDING'],
    ['approved by another FG', () => nieuw(goed(tweede, 'FG')), '1 rij'],
    ['approved by who gives the order', () => nieuw(goed(o.opdrachtgever, 'OPDRACHTGEVER')), '1 rij'],
    ['approved by who says that he gives the order', () => nieuw(goed(o.kabinet, 'OPDRACHTGEVER')), 'FUNCTIESCHEIDING'],
    ['approved by who says that he is FG', () => nieuw(goed(o.opdrachtgever, 'FG')), 'FUNCTIESCHEIDING'],
    ['for a day', () => nieuw(goed(tweede, 'FG', { uren: 24 })), '1 rij'],
    ['for longer than a day', () => nieuw(goed(tweede, 'FG', { uren: 25 })), 'NOODINZAGE_TE_LANG'],
    ['for longer than was asked', () => nieuw(goed(tweede, 'FG', { tot: uur(5) })), 'noodinzage_loopt'],
    ['from before the approval', () => nieuw(goed(tweede, 'FG', { van: uur(-1), tot: uur(3) })), 'noodinzage_loopt'],
    ['that runs without approval', () => nieuw({ van: NU, tot: uur(4) }), 'noodinzage_loopt'],
    ['of another kind', () => nieuw({ soorten: ['SIGNALEN'] as unknown as NoodinzageEntity['soorten'] }), 'noodinzage_soorten'],
    ['of nothing', () => nieuw({ soorten: [] }), 'noodinzage_soorten'],
    ['accounted for before its end', () => nieuw(goed(tweede, 'FG', { verantwoording: aNoodinzage(toetsing, fg).reden, verantwoordOp: uur(1) })), 'noodinzage_verantwoord'],
  ])('%s', async (_, statement, uitkomst) => {
    expect(await attempt(statement())).toBe(uitkomst);
  }); // prettier-ignore

  it.each([
    ['more kinds', `soorten = '{ANTWOORDEN,RAPPORT}'`],
    ['more hours', `uren = 24, tot = van + interval '24 hours'`],
    ['another reason', `reden = decode('01' || repeat('00', 40), 'hex')`],
    ['somebody else', `gevraagd_door = '00000000-0000-0000-0000-000000000000'`],
    ['another approval', `besloten_door = '00000000-0000-0000-0000-000000000000'`],
    ['a later end', `tot = tot + interval '1 hour'`],
    ['another case', `toetsing_id = '00000000-0000-0000-0000-000000000000'`],
  ])('never gets %s afterwards', async (_, set) => {
    expect(await attempt(nieuw(goed(tweede, 'FG')), sql(`UPDATE noodinzage SET ${set}`))).toBe('ONWIJZIGBAAR');
  });

  it('is approved by an update as it is by an insert: not by who asked', async () => {
    const keur = (door: string): Statement =>
      sql(`UPDATE noodinzage SET besluit = 'GOEDGEKEURD', besloten_als = 'FG', besloten_door = $1, besloten_op = $2, van = $2, tot = $3`, door, NU, uur(4));
    expect(await attempt(nieuw(), keur(fg))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(nieuw(), keur(o.kabinet))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(nieuw(), keur(tweede))).toBe('1 rij');
    expect(await attempt(nieuw(goed(tweede, 'FG')), sql(`UPDATE noodinzage SET beeindigd_op = $1`, uur(1)), sql(`UPDATE noodinzage SET beeindigd_op = NULL`))).toBe('ONWIJZIGBAAR');
    expect(await attempt(nieuw(), nieuw({ volgnummer: 2 }))).toBe('NOODINZAGE_AL_GEVRAAGD');
  }); // prettier-ignore

  it('is not for the kandidaat of the case, as FG or as opdrachtgever', async () => {
    const eigen = await seedToetsing(db, o, { kandidaatId: tweede, status: 'GESLOTEN', vernietigenOp: '2030-01-01' });
    expect(await attempt(voegToe('noodinzage', aNoodinzage(eigen, tweede)))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(voegToe('noodinzage', aNoodinzage(eigen, fg, goed(tweede, 'FG'))))).toBe('FUNCTIESCHEIDING');
  });

  it('is not for a destroyed case, nor goes away before', async () => {
    const weg = await seedToetsing(db, o, { status: 'VERNIETIGD', vernietigenOp: '2026-01-01' });
    expect(await attempt(voegToe('noodinzage', aNoodinzage(weg, fg)))).toBe('ONWIJZIGBAAR');
    expect(await attempt(nieuw(), sql('DELETE FROM noodinzage'))).toBe('ONWIJZIGBAAR');
    expect(await attempt(nieuw(), sql('TRUNCATE noodinzage'))).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
  });

  it('stays in its organisation', async () => {
    expect(await attempt(voegToe('noodinzage', aNoodinzage({ ...daar, organisatieId: o.organisatieId }, fg)))).toMatch(
      /_fkey$|ONWIJZIGBAAR/,
    );
    expect(await attempt(voegToe('noodinzage', aNoodinzage(daar, andere.griffier)))).toMatch(/42501|FUNCTIESCHEIDING|ONWIJZIGBAAR/);
  });
});
