import type { Client } from 'pg';
import { OnderdeelEntity } from '../../libs/persistence/src/entities/onderdeel.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { VogEntity } from '../../libs/persistence/src/entities/vog.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { aBrief, aVerstrekking, anAdvies } from '../support/rijen/advies.js';
import { verzegeld } from '../support/rijen/basis.js';
import { aVog, anOnderdeel } from '../support/rijen/onderzoek.js';
import { aStap } from '../support/rijen/proces.js';
import { aHeropening } from '../support/rijen/toetsing.js';

let db: TestDatabase;
let o: TestOrganisatie;
let app: Client;
let zaak: ToetsingEntity;
let onderzoek: ToetsingEntity;
let benoemd: ToetsingEntity;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedOrganisatie(db);
  app = await db.connect(db.appUrl);
  zaak = await seedToetsing(db, o, { status: 'ADVIES_VERSTREKT' });
  onderzoek = await seedToetsing(db, o);
  benoemd = await seedToetsing(db, o, { status: 'ADVIES_VERSTREKT' });
  for (const toetsing of [zaak, benoemd]) await db.seed(VogEntity, aVog(toetsing, o.kabinet));
  await db.seed(OnderdeelEntity, anOnderdeel(zaak));
  await db.superClient.query(
    `UPDATE toetsing SET status = 'UITKOMST_GEREGISTREERD', uitkomst = 'BENOEMD', benoemd_op = '2027-03-01' WHERE id = $1`,
    [benoemd.id],
  );
});
afterAll(() => db.close());

const ronde = (toetsing: ToetsingEntity, nummer = 2): Statement =>
  sql(`UPDATE toetsing SET ronde = $2, status = 'HEROPEND', uitkomst = NULL, benoemd_op = NULL WHERE id = $1`, toetsing.id, nummer);
const heropening = (toetsing: ToetsingEntity, anders: Parameters<typeof aHeropening>[2] = {}): Statement =>
  voegToe('heropening', aHeropening(toetsing, o.opdrachtgever, anders));

describe.each(['app', 'owner'] as const)('against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  it('lets a new ronde through with its reason', async () => {
    expect(await attempt(ronde(zaak), heropening(zaak))).toBe('1 rij');
  });

  it.each<[string, () => readonly Statement[]]>([
    ['without a reason', () => [ronde(zaak)]],
    ['that skips one', () => [ronde(zaak, 3), heropening(zaak, { ronde: 3 })]],
    ['while the research runs', () => [ronde(onderzoek), heropening(onderzoek)]],
    ['after a benoeming', () => [ronde(benoemd), heropening(benoemd)]],
    ['whose reason is changed', () => [ronde(zaak), heropening(zaak), sql(`UPDATE heropening SET reden = 'VOG_TE_OUD'`)]],
  ])('refuses a ronde %s', async (_, statements) => {
    expect(await attempt(...statements())).toBe(_ === 'whose reason is changed' && wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
  });

  it.each<[string, () => Statement]>([
    ['a conclusion', () => voegToe('advies', anAdvies(zaak, o.opdrachtgever))],
    ['a letter', () => voegToe('brief', aBrief(zaak, '00000000-0000-4000-8000-000000000000'))],
    ['a letter that is handed over', () => voegToe('verstrekking', aVerstrekking(zaak, o.opdrachtgever))],
  ])('knows no %s in a ronde that is over (INV-27)', async (_, statement) => {
    expect(await attempt(ronde(zaak), heropening(zaak), statement())).toBe('CONCLUSIE_VERVALLEN');
  });

  it.each<[string, () => Statement]>([
    ['a finding', () => sql(`UPDATE onderdeel SET inhoud = $2 WHERE toetsing_id = $1`, zaak.id, verzegeld())],
    ['a VOG', () => sql(`UPDATE vog SET status = 'VERLOPEN' WHERE toetsing_id = $1`, zaak.id)],
  ])('keeps %s of a ronde that is over', async (_, statement) => {
    expect(await attempt(statement())).toBe('1 rij');
    expect(await attempt(ronde(zaak), heropening(zaak), statement())).toBe('ONWIJZIGBAAR');
  });

  it('marks as taken over only what came from an earlier ronde, and what is closed', async () => {
    const stap = (uitRonde: number, status: 'OPEN' | 'AFGEROND' = 'AFGEROND'): Statement =>
      voegToe('stap', aStap({ ...zaak, ronde: 2 }, { status, uitRonde }));
    expect(await attempt(stap(1))).toBe('1 rij');
    expect(await attempt(stap(2))).toBe('stap_uit_ronde');
    expect(await attempt(stap(0))).toBe('stap_uit_ronde');
    expect(await attempt(stap(1, 'OPEN'))).toBe('stap_uit_ronde');
  });
});
