import type { Client } from 'pg';
import { VogEntity } from '../../libs/persistence/src/entities/vog.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { doe, poging, sql, type Statement, totdatHetWacht, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { anAdvies } from '../support/rijen/advies.js';
import { aVog } from '../support/rijen/onderzoek.js';
import { aToetsing } from '../support/rijen/toetsing.js';

let db: TestDatabase;
let o: TestOrganisatie;
let app: Client;
let zonderVog: ToetsingEntity;
let metVog: ToetsingEntity;
let benoemd: ToetsingEntity;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedOrganisatie(db);
  app = await db.connect(db.appUrl);
  [zonderVog, metVog, benoemd] = [await seedToetsing(db, o), await seedToetsing(db, o), await seedToetsing(db, o)];
  for (const toetsing of [metVog, benoemd]) await db.seed(VogEntity, aVog(toetsing, o.kabinet));
  await db.superClient.query(`UPDATE toetsing SET uitkomst = 'BENOEMD', benoemd_op = '2027-03-01' WHERE id = $1`, [benoemd.id]);
});
afterAll(() => db.close());

const benoem = (toetsing: ToetsingEntity, op: string | null = '2027-03-01'): Statement =>
  sql(`UPDATE toetsing SET uitkomst = 'BENOEMD', benoemd_op = $2 WHERE id = $1`, toetsing.id, op);
const vog = (toetsing: ToetsingEntity, set: string): Statement => sql(`UPDATE vog SET ${set} WHERE toetsing_id = $1`, toetsing.id);

describe.each(['app', 'owner'] as const)('against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  describe('INV-01, no benoeming without a VOG', () => {
    it('lets a benoeming through with a verified VOG', async () => {
      expect(await attempt(benoem(metVog))).toBe('1 rij');
      expect(await attempt(benoem(metVog, '2027-04-13'))).toBe('1 rij');
    });

    it.each([
      'NIET_GESTART',
      'KLAARGEZET',
      'INGEDIEND',
      'ONTVANGEN',
      'AFGEKEURD_BIJ_VERIFICATIE',
      'NIET_OVERGELEGD',
      'PROCEDURE_LOOPT',
      'VERLOPEN',
      'GESLOTEN',
    ] as const)('refuses with a VOG that is %s', async (status) => {
      expect(await attempt(voegToe('vog', aVog(zonderVog, o.kabinet, { status })), benoem(zonderVog))).toBe('VOG_ONTBREEKT');
    });

    it.each<[string, () => readonly Statement[], string]>([
      ['without any VOG', () => [benoem(zonderVog)], 'VOG_ONTBREEKT'],
      ['with the VOG of another case', () => [vog(metVog, `toetsing_id = '${zonderVog.id}'`)], 'ONWIJZIGBAAR'],
      [
        'with the VOG of another ronde',
        () => [sql(`UPDATE toetsing SET ronde = 2 WHERE id = $1`, metVog.id), benoem(metVog)],
        'VOG_ONTBREEKT',
      ],
      [
        'that stays behind in the ronde before',
        () => [benoem(metVog), sql(`UPDATE toetsing SET ronde = 2 WHERE id = $1`, metVog.id)],
        'VOG_ONTBREEKT',
      ],
      [
        'in an earlier ronde again',
        () => [
          sql(`UPDATE toetsing SET ronde = 2 WHERE id = $1`, metVog.id),
          sql(`UPDATE toetsing SET ronde = 1 WHERE id = $1`, metVog.id),
        ],
        'ONWIJZIGBAAR',
      ],
      ['a day after the VOG is too old', () => [benoem(metVog, '2027-04-14')], 'VOG_VERLOPEN'],
      ['a day before the VOG was issued', () => [benoem(metVog, '2027-01-10')], 'VOG_VERLOPEN'],
      ['on no day', () => [benoem(metVog, null)], 'VOG_VERLOPEN'],
      ['on a day at the end of time', () => [benoem(metVog, 'infinity')], '22008'],
      [
        'moved to a later day',
        () => [benoem(metVog), sql(`UPDATE toetsing SET benoemd_op = '2028-01-01' WHERE id = $1`, metVog.id)],
        'VOG_VERLOPEN',
      ],
      ['with a longer validity', () => [sql(`UPDATE toetsing SET vog_max_ouderdom_dagen = 9999 WHERE id = $1`, metVog.id)], 'ONWIJZIGBAAR'],
      [
        'with a longer validity from the start',
        () => [voegToe('toetsing', aToetsing(o.organisatieId, o.kandidaat, { vogMaxOuderdomDagen: 93 }))],
        'VOG_VERLOPEN',
      ],
      [
        'at the start',
        () => [voegToe('toetsing', aToetsing(o.organisatieId, o.kandidaat, { uitkomst: 'BENOEMD', benoemdOp: '2027-03-01' }))],
        'VOG_ONTBREEKT',
      ],
      ['of somebody else', () => [sql(`UPDATE toetsing SET kandidaat_id = $2 WHERE id = $1`, metVog.id, o.kandidaat)], 'ONWIJZIGBAAR'],
      ['in another office', () => [sql(`UPDATE toetsing SET doelfunctie = 'GEDEPUTEERDE' WHERE id = $1`, metVog.id)], 'ONWIJZIGBAAR'],
      [
        'in another office, by way of a concept',
        () => [sql(`UPDATE toetsing SET status = 'CONCEPT' WHERE id = $1`, metVog.id)],
        'ONWIJZIGBAAR',
      ],
    ])('refuses a benoeming %s', async (_, statements, code) => {
      expect(await attempt(...statements())).toBe(code);
    });

    it.each([
      'persoon_komt_overeen',
      'functie_komt_overeen',
      'organisatie_komt_overeen',
      'echtheid_bevestigd',
      'afgegeven_op',
      'geverifieerd_door',
    ])('knows no verified VOG without %s', async (column) => {
      const insert = voegToe('vog', aVog(zonderVog, o.kabinet));
      const index =
        insert.text
          .slice(insert.text.indexOf('(') + 1)
          .split(')')[0]
          ?.split(', ')
          .indexOf(column) ?? -1;
      expect(await attempt({ ...insert, values: insert.values.with(index, null) })).toBe('vog_geverifieerd');
    });

    it.each(['NIET_GESTART', 'KLAARGEZET', 'ONTVANGEN', 'VERLOPEN', 'GESLOTEN'])(
      'keeps the VOG under a benoeming: not %s afterwards',
      async (status) => {
        expect(await attempt(vog(benoemd, `status = '${status}'`))).toBe('ONWIJZIGBAAR');
      },
    );

    it.each([
      ['a younger date', `afgegeven_op = '2027-02-20'`],
      ['another profile', `profiel = 'ANDER'`],
      ['another verifier', `geverifieerd_op = now()`],
    ])('keeps what the check showed: no %s', async (_, set) => {
      expect(await attempt(vog(metVog, set))).toBe('ONWIJZIGBAAR');
      expect(await attempt(vog(metVog, `status = 'VERLOPEN'`), vog(metVog, set))).toBe('ONWIJZIGBAAR');
    });

    it('does not revive a VOG: lapsed or closed, it goes the whole way again', async () => {
      expect(await attempt(vog(metVog, `status = 'VERLOPEN'`), vog(metVog, `status = 'GEVERIFIEERD'`))).toBe('ONWIJZIGBAAR');
      expect(await attempt(vog(metVog, `status = 'GESLOTEN'`), vog(metVog, `status = 'GEVERIFIEERD'`))).toBe('ONWIJZIGBAAR');
      expect(await attempt(vog(metVog, `status = 'ONTVANGEN'`))).toBe('ONWIJZIGBAAR');
      expect(
        await attempt(
          vog(metVog, `status = 'VERLOPEN'`),
          vog(metVog, `status = 'KLAARGEZET', afgegeven_op = NULL, geverifieerd_door = NULL`),
        ),
      ).toBe('1 rij');
      expect(await attempt(sql(`DELETE FROM vog WHERE toetsing_id = $1`, metVog.id))).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
    });
  });

  describe('INV-04 and INV-15', () => {
    it.each(['GEEN_BELEMMERINGEN', 'GEEN_BELEMMERINGEN_MET_MAATREGELEN'] as const)(
      'refuses %s without a verified VOG',
      async (conclusie) => {
        expect(await attempt(voegToe('advies', anAdvies(zonderVog, o.opdrachtgever, { conclusie })))).toBe('CONCLUSIE_NIET_TOEGESTAAN');
        const requested = voegToe('vog', aVog(zonderVog, null, { status: 'INGEDIEND' }));
        expect(await attempt(requested, voegToe('advies', anAdvies(zonderVog, o.opdrachtgever, { conclusie })))).toBe(
          'CONCLUSIE_NIET_TOEGESTAAN',
        );
        expect(await attempt(voegToe('advies', anAdvies(metVog, o.opdrachtgever, { conclusie })))).toBe('1 rij');
      },
    );

    it.each(['BELEMMERINGEN', 'NIET_BENOEMBAAR', 'GEEN_ADVIES'] as const)('lets %s through without one', async (conclusie) => {
      expect(await attempt(voegToe('advies', anAdvies(zonderVog, o.opdrachtgever, { conclusie })))).toBe('1 rij');
    });

    it('has no room for the reason why a VOG was not given', async () => {
      const open = voegToe('vog', aVog(zonderVog, null, { status: 'ONTVANGEN' }));
      expect(await attempt(open, vog(zonderVog, `afkeuringen = '{VOG_VERLOPEN}'`))).toBe('1 rij');
      expect(await attempt(open, vog(zonderVog, `afkeuringen = '{"een veroordeling"}'`))).toBe('vog_afkeuringen');
      expect(await attempt(open, vog(zonderVog, `profiel = 'een veroordeling'`))).toBe('vog_profiel');
      expect(await attempt(open, vog(zonderVog, `status = 'GEWEIGERD'`))).toBe('vog_status');
    });
  });
});

it('waits for a VOG that is lapsing beside it', async () => {
  const toetsing = await seedToetsing(db, o);
  await db.seed(VogEntity, aVog(toetsing, o.kabinet));
  const lapsing = await db.connect(db.appUrl);
  await lapsing.query('BEGIN');
  await lapsing.query(`SELECT set_config('app.organisatie', $1, true)`, [o.organisatieId]);
  await lapsing.query(`UPDATE vog SET status = 'VERLOPEN' WHERE toetsing_id = $1`, [toetsing.id]);
  const appointing = expect(doe(app, o.organisatieId, benoem(toetsing))).rejects.toMatchObject({ constraint: 'VOG_ONTBREEKT' });
  await totdatHetWacht(db.superClient, app, appointing);
  await lapsing.query('COMMIT');
  await appointing;
});
