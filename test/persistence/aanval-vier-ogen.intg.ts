import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { ToewijzingEntity } from '../../libs/persistence/src/entities/toewijzing.entity.js';
import { poging, sql, type Statement, totdatHetWacht, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedPersoon, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { anAdvies, aRapport } from '../support/rijen/advies.js';
import { NU } from '../support/rijen/basis.js';
import { anOpdrachtgever } from '../support/rijen/organisatie.js';
import { aToewijzing } from '../support/rijen/toewijzing.js';

let db: TestDatabase;
let o: TestOrganisatie;
let app: Client;
let t: ToetsingEntity;
/** An adviseur of the case who stopped after having declared to be independent, one who never declared, and one who is not of the case. */
let oudAdviseur: string;
let nooitBegonnen: string;
let vrij: string;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedOrganisatie(db);
  app = await db.connect(db.appUrl);
  t = await seedToetsing(db, o);
  [oudAdviseur, nooitBegonnen, vrij] = [
    await seedPersoon(db, o.organisatieId, 'ADVISEUR'),
    await seedPersoon(db, o.organisatieId, 'ADVISEUR'),
    await seedPersoon(db, o.organisatieId, 'TOETSER'),
  ];
  await db.seed(ToewijzingEntity, aToewijzing(t, oudAdviseur, { leidend: false, beeindigdOp: NU }));
  await db.seed(ToewijzingEntity, aToewijzing(t, nooitBegonnen, { leidend: false, verklaring: null, verklaardOp: null, beeindigdOp: NU }));
});
afterAll(() => db.close());

const gewezen = (persoon: string, row: Partial<ToewijzingEntity> = {}): Statement =>
  voegToe('toewijzing', aToewijzing(t, persoon, { leidend: false, ...row }));
const wijzig = (persoon: string, set: string): Statement =>
  sql(`UPDATE toewijzing SET ${set} WHERE toetsing_id = $1 AND persoon_id = $2`, t.id, persoon);
const opdracht = (set: string): Statement => sql(`UPDATE opdrachtgever SET ${set} WHERE organisatie_id = $1`, o.organisatieId);
const opdrachtgever = (persoon: string, geldig: string): Statement =>
  voegToe('opdrachtgever', anOpdrachtgever({ id: persoon, organisatieId: o.organisatieId }, { geldig }));
const UNTIL_2030 = `geldig = '[2020-01-01 00:00:00+00,2030-01-01 00:00:00+00)'`;
const FROM_2030 = '["2030-01-01 00:00:00+00",)';

describe.each(['app', 'owner'] as const)('against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  describe('INV-11, four eyes', () => {
    it.each<[string, () => readonly Statement[]]>([
      ['the kandidaat as adviseur', () => [gewezen(t.kandidaatId)]],
      ['the kandidaat as toetser', () => [gewezen(t.kandidaatId, { rol: 'TOETSER' })]],
      ['the adviseur as toetser', () => [gewezen(o.adviseur, { rol: 'TOETSER' })]],
      ['the toetser as adviseur', () => [gewezen(o.toetser)]],
      ['the opdrachtgever as toetser', () => [gewezen(o.opdrachtgever, { rol: 'TOETSER' })]],
      [
        'the opdrachtgever as toetser since long ago',
        () => [gewezen(o.opdrachtgever, { rol: 'TOETSER', toegewezenOp: new Date('2001-01-01') })],
      ],
      ['the toetser as opdrachtgever', () => [opdracht(UNTIL_2030), opdrachtgever(o.toetser, FROM_2030)]],
      [
        'the adviseur as toetser after having stopped',
        () => [wijzig(o.adviseur, 'beeindigd_op = now()'), gewezen(o.adviseur, { rol: 'TOETSER' })],
      ],
      ['a former adviseur as toetser', () => [gewezen(oudAdviseur, { rol: 'TOETSER' })]],
      ['a toetser who leads the research', () => [wijzig(o.adviseur, 'leidend = false'), wijzig(o.toetser, 'leidend = true')]],
    ])('refuses %s', async (_, statements) => {
      expect(await attempt(...statements())).toBe('VIER_OGEN_GESCHONDEN');
    });

    it.each<[string, () => Statement]>([
      ['another person', () => wijzig(o.toetser, `persoon_id = '${vrij}'`)],
      ['another function', () => wijzig(o.toetser, `rol = 'ADVISEUR'`)],
      ['another ronde', () => wijzig(o.toetser, 'ronde = 2')],
      ['another beginning', () => wijzig(o.toetser, `toegewezen_op = '2001-01-01'`)],
      ['a second life', () => wijzig(oudAdviseur, 'beeindigd_op = NULL')],
      ['a declaration afterwards', () => wijzig(nooitBegonnen, `verklaring = 'GEEN_CONFLICT'`)],
      ['no declaration any more', () => wijzig(o.toetser, 'verklaring = NULL')],
    ])('refuses an assignment %s', async (_, statement) => {
      expect(await attempt(statement())).toBe('ONWIJZIGBAAR');
    });

    it('lets what is honest through', async () => {
      expect(await attempt(gewezen(vrij, { rol: 'TOETSER' }))).toBe('1 rij');
      expect(await attempt(gewezen(nooitBegonnen, { rol: 'TOETSER' }))).toBe('1 rij');
      expect(
        await attempt(
          wijzig(o.adviseur, `verklaring = 'CONFLICT_GEMELD'`),
          wijzig(o.adviseur, 'beeindigd_op = now()'),
          gewezen(vrij, { leidend: true }),
        ),
      ).toBe('1 rij');
      expect(await attempt(wijzig(o.toetser, `verklaring = 'CONFLICT_GEMELD'`), wijzig(o.toetser, `verklaring = 'GEEN_CONFLICT'`))).toBe(
        'ONWIJZIGBAAR',
      );
    });

    it('keeps one assignment per person and one leading adviseur', async () => {
      expect(await attempt(gewezen(o.adviseur))).toBe('toewijzing_persoon');
      expect(await attempt(gewezen(vrij, { leidend: true }))).toBe('toewijzing_leidend');
    });

    it.each<[string, () => readonly Statement[]]>([
      ['the leading adviseur', () => [voegToe('rapport', aRapport(t, o.adviseur))]],
      ['the opdrachtgever', () => [voegToe('rapport', aRapport(t, o.opdrachtgever))]],
      ['the kandidaat', () => [voegToe('rapport', aRapport(t, t.kandidaatId))]],
      ['a toetser who was not assigned', () => [voegToe('rapport', aRapport(t, vrij))]],
      ['the toetser of another ronde', () => [voegToe('rapport', aRapport({ ...t, ronde: 2 }, o.toetser))]],
      ['a toetser who did not declare', () => [gewezen(vrij, { rol: 'TOETSER', verklaring: null }), voegToe('rapport', aRapport(t, vrij))]],
      [
        'a toetser who reported a conflict',
        () => [wijzig(o.toetser, `verklaring = 'CONFLICT_GEMELD'`), voegToe('rapport', aRapport(t, o.toetser))],
      ],
      ['a toetser who stopped', () => [wijzig(o.toetser, 'beeindigd_op = now()'), voegToe('rapport', aRapport(t, o.toetser))]],
    ])('refuses a report fixed by %s', async (_, statements) => {
      expect(await attempt(...statements())).toBe('VIER_OGEN_GESCHONDEN');
    });

    it('lets the toetser fix it', async () => {
      expect(await attempt(voegToe('rapport', aRapport(t, o.toetser)))).toBe('1 rij');
    });
  });

  describe('INV-13, one opdrachtgever at a time', () => {
    it.each<[string, () => readonly Statement[]]>([
      ['a second one', () => [opdrachtgever(vrij, FROM_2030)]],
      ['one who was before, too long', () => [opdrachtgever(vrij, '["2000-01-01 00:00:00+00","2020-01-01 00:00:01+00")')]],
      ['the same one twice', () => [opdrachtgever(o.opdrachtgever, FROM_2030)]],
      [
        'one who stays on',
        () => [
          opdracht(UNTIL_2030),
          opdrachtgever(vrij, FROM_2030),
          sql(`UPDATE opdrachtgever SET geldig = '[2020-01-01 00:00:00+00,)' WHERE persoon_id = $1`, o.opdrachtgever),
        ],
      ],
    ])('refuses %s', async (_, statements) => {
      expect(await attempt(...statements())).toBe('WAARNEMING_OVERLAPT');
    });

    it('lets one hand over to the next at the same instant', async () => {
      expect(await attempt(opdracht(UNTIL_2030), opdrachtgever(vrij, FROM_2030))).toBe('1 rij');
    });

    it('refuses nobody ever, another person, another beginning', async () => {
      expect(await attempt(opdracht(`geldig = 'empty'`))).toMatch(/opdrachtgever_geldig|ONWIJZIGBAAR/);
      expect(
        await attempt(voegToe('opdrachtgever', anOpdrachtgever({ id: vrij, organisatieId: o.organisatieId }, { geldig: 'empty' }))),
      ).toBe('opdrachtgever_geldig');
      expect(await attempt(opdracht(`persoon_id = '${vrij}'`))).toBe('ONWIJZIGBAAR');
      expect(await attempt(opdracht(`geldig = '[2021-01-01 00:00:00+00,)'`))).toBe('ONWIJZIGBAAR');
    });
  });

  describe('INV-05, who signs', () => {
    const onderteken = (persoon: string, op: Date = NU): Statement =>
      voegToe('advies', anAdvies(t, persoon, { conclusie: 'GEEN_ADVIES', ondertekendOp: op }));

    it.each<[string, () => readonly Statement[], string]>([
      ['the adviseur', () => [onderteken(o.adviseur)], 'ONDERTEKENAAR_ONBEVOEGD'],
      ['the kabinet', () => [onderteken(o.kabinet)], 'ONDERTEKENAAR_ONBEVOEGD'],
      [
        'an opdrachtgever of before',
        () => [opdracht(`geldig = '[2020-01-01 00:00:00+00,2027-01-18 09:00:00+00)'`), onderteken(o.opdrachtgever)],
        'ONDERTEKENAAR_ONBEVOEGD',
      ],
      ['an opdrachtgever to be', () => [opdracht(UNTIL_2030), opdrachtgever(vrij, FROM_2030), onderteken(vrij)], 'ONDERTEKENAAR_ONBEVOEGD'],
      [
        'an opdrachtgever before the first',
        () => [onderteken(o.opdrachtgever, new Date('2019-12-31T23:00:00Z'))],
        'ONDERTEKENAAR_ONBEVOEGD',
      ],
      ['nobody that we know', () => [onderteken(randomUUID())], 'ONDERTEKENAAR_ONBEVOEGD'],
      [
        'the kandidaat as waarnemer',
        () => [opdracht(UNTIL_2030), opdrachtgever(t.kandidaatId, FROM_2030), onderteken(t.kandidaatId, new Date('2031-01-01'))],
        'WAARNEMER_IS_KANDIDAAT',
      ],
      [
        'the toetser who became opdrachtgever',
        () => [
          wijzig(o.toetser, 'beeindigd_op = now()'),
          opdracht(UNTIL_2030),
          opdrachtgever(o.toetser, FROM_2030),
          onderteken(o.toetser, new Date('2031-01-01')),
        ],
        'VIER_OGEN_GESCHONDEN',
      ],
    ])('refuses the signature of %s', async (_, statements, code) => {
      expect(await attempt(...statements())).toBe(code);
    });

    it('keeps the opdrachtgever who signed in the books', async () => {
      const signed = onderteken(o.opdrachtgever);
      expect(await attempt(signed, opdracht(`geldig = '[2020-01-01 00:00:00+00,2027-01-18 09:00:00+00)'`))).toBe('ONWIJZIGBAAR');
      expect(await attempt(signed, sql('DELETE FROM opdrachtgever'))).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
      expect(await attempt(signed, opdracht(UNTIL_2030))).toBe('1 rij');
    });
  });
});

it('does not let two in one moment become toetser and opdrachtgever', async () => {
  const anders = await seedOrganisatie(db);
  const persoon = await seedPersoon(db, anders.organisatieId, 'TOETSER');
  const toetsing = await seedToetsing(db, anders);
  await db.superClient.query(`UPDATE opdrachtgever SET ${UNTIL_2030} WHERE organisatie_id = $1`, [anders.organisatieId]);
  const [een, twee] = [await db.connect(db.appUrl), await db.connect(db.appUrl)];
  for (const client of [een, twee]) {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.organisatie', $1, true)`, [anders.organisatieId]);
  }
  const wijsToe = voegToe('toewijzing', aToewijzing(toetsing, persoon, { rol: 'TOETSER' }));
  const volgOp = voegToe('opdrachtgever', anOpdrachtgever({ id: persoon, organisatieId: anders.organisatieId }, { geldig: FROM_2030 }));
  await een.query(wijsToe.text, [...wijsToe.values]);
  const second = expect(twee.query(volgOp.text, [...volgOp.values])).rejects.toMatchObject({ constraint: 'VIER_OGEN_GESCHONDEN' });
  await totdatHetWacht(db.superClient, twee, second);
  await een.query('COMMIT');
  await second;
});
