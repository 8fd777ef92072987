import type { Client } from 'pg';
import { VragenlijstEntity } from '../../libs/persistence/src/entities/vragenlijst.entity.js';
import { doe, poging, sql, type Statement, totdatHetWacht, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { type GevuldeOrganisatie, seedGevuld } from '../support/gevuld.js';
import { seedToetsing } from '../support/organisatie.js';
import { NU } from '../support/rijen/basis.js';
import { vernietig } from '../support/vernietigd.js';
import { aDocument, anAntwoord, aVragenlijst } from '../support/rijen/onderzoek.js';

let db: TestDatabase;
let o: GevuldeOrganisatie;
let app: Client;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedGevuld(db);
  app = await db.connect(db.appUrl);
});
afterAll(() => db.close());

const HANDED_IN = sql(`UPDATE vragenlijst SET ingediend_op = now()`);
const SEALED = `decode(repeat('02', 40), 'hex')`;
const EINDE = sql(`UPDATE toetsing SET status = 'GESTAAKT', vernietigen_op = '2028-01-01'`);
const GESLOTEN = sql(`UPDATE toetsing SET status = 'GESLOTEN'`);

describe.each(['app', 'owner'] as const)('against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);
  /** What the application may not do at all is refused before a trigger looks at it. */
  const refusal = wie === 'app' ? '42501' : 'ONWIJZIGBAAR';

  describe('INV-17, what was recorded stays', () => {
    it.each([
      ['the report', `UPDATE rapport SET inhoud = ${SEALED}`],
      ['the hash of the report', `UPDATE rapport SET hash = vastgesteld_op::text::bytea`],
      ['by deleting the report', `DELETE FROM rapport`],
      ['by emptying the reports', `TRUNCATE rapport`],
      ['the conclusion', `UPDATE advies SET conclusie = 'BELEMMERINGEN'`],
      [
        'by replacing the conclusion',
        `INSERT INTO advies SELECT * FROM advies ON CONFLICT (toetsing_id, ronde) DO UPDATE SET conclusie = 'BELEMMERINGEN'`,
      ],
      ['by deleting the advice', `DELETE FROM advies`],
      ['by emptying the advices', `TRUNCATE advies CASCADE`],
      ['a fact', `UPDATE feit SET waarde = 'X'`],
      ['by deleting a fact', `DELETE FROM feit`],
      ['by emptying the facts', `TRUNCATE feit`],
      ['by deleting the letter', `DELETE FROM brief`],
      ['by deleting that the letter was sent', `DELETE FROM verstrekking`],
      ['by deleting the VOG', `DELETE FROM vog`],
    ])('refuses to change %s', async (_, text) => {
      expect(await attempt(sql(text))).toBe(refusal);
    });

    it.each([
      ['the letter of another document', `UPDATE brief SET document_id = (SELECT id FROM document WHERE type = 'CV')`],
      ['when the letter could be read', `UPDATE brief SET inzage_vanaf = '2020-01-01'`],
      ['that it was public', `UPDATE verstrekking SET vorm = 'GEHEIM_AAN_GEHELE_ORGAAN', geheimhouding = ${SEALED}`],
      ['when it was sent', `UPDATE verstrekking SET verstrekt_op = now()`],
      ['who sent it', `UPDATE verstrekking SET verstrekt_door = (SELECT kandidaat_id FROM toetsing)`],
      ['the file of the letter', `UPDATE document SET object = 'ander' WHERE type = 'ADVIES_CONCLUSIE'`],
      ['what a file is', `UPDATE document SET type = 'ADVIES_CONCLUSIE' WHERE type = 'CV'`],
      ['the commitment to a file', `UPDATE document SET verbintenis = hash FROM rapport`],
      ['the zaaknummer', `UPDATE toetsing SET zaaknummer = 'X'`],
      ['the legal regime of a running case', `UPDATE toetsing SET regime = 'TRANCHE_2'`],
      ['the place of a part', `UPDATE onderdeel SET nummer = 9`],
      ['who wrote a remark', `UPDATE onderdeel SET persoon_id = (SELECT kandidaat_id FROM toetsing) WHERE soort = 'TOETSOPMERKING'`],
    ])('refuses to change %s', async (_, text) => {
      expect(await attempt(sql(text))).toBe('ONWIJZIGBAAR');
    });

    it('keeps a removed file removed', async () => {
      const removed = sql(`UPDATE document SET status = 'VERWIJDERD', object = NULL`);
      expect(await attempt(removed)).toBe('3 rij');
      expect(await attempt(removed, sql(`UPDATE document SET status = 'AKKOORD', object = 'terug'`))).toBe('ONWIJZIGBAAR');
      expect(await attempt(sql(`UPDATE document SET status = 'VERWIJDERD'`))).toBe('document_verwijderd');
    });

    it('fixes the answers once the questionnaire is handed in', async () => {
      const answer = sql(`UPDATE antwoord SET inhoud = ${SEALED}, versie = versie + 1`);
      expect(await attempt(answer)).toBe('1 rij');
      expect(await attempt(HANDED_IN, answer)).toBe('ONWIJZIGBAAR');
      expect(await attempt(HANDED_IN, voegToe('antwoord', anAntwoord(o.toetsing, { vraag: 'B1' })))).toBe('ONWIJZIGBAAR');
      expect(await attempt(HANDED_IN, sql(`DELETE FROM antwoord`))).toBe(refusal);
      expect(await attempt(HANDED_IN, sql(`UPDATE vragenlijst SET ingediend_op = NULL`))).toBe('ONWIJZIGBAAR');
      expect(await attempt(HANDED_IN, sql(`UPDATE vragenlijst SET versie = 2`))).toBe('ONWIJZIGBAAR');
      expect(await attempt(HANDED_IN, sql(`UPDATE vragenlijst SET ronde = 2`))).toBe('ONWIJZIGBAAR');
      expect(await attempt(HANDED_IN, sql(`UPDATE antwoord SET ronde = 2`))).toBe('ONWIJZIGBAAR');
      expect(await attempt(HANDED_IN, sql(`DELETE FROM vragenlijst`))).toBe(wie === 'app' ? '42501' : 'antwoord_toetsing_id_ronde_fkey');
    });

    it('lets what may never be kept go out of an answer that was handed in, once, and nothing else with it', async () => {
      const weg = `verwijderd_op = now()`;
      expect(await attempt(HANDED_IN, sql(`UPDATE antwoord SET inhoud = ${SEALED}, ${weg}`))).toBe('1 rij');
      expect(await attempt(HANDED_IN, sql(`UPDATE antwoord SET ${weg}`), sql(`UPDATE antwoord SET inhoud = ${SEALED}`))).toBe(
        'ONWIJZIGBAAR',
      );
      for (const text of [`${weg} + interval '1 s'`, `verwijderd_op = NULL`])
        expect(await attempt(HANDED_IN, sql(`UPDATE antwoord SET ${weg}`), sql(`UPDATE antwoord SET inhoud = ${SEALED}, ${text}`))).toBe(
          'ONWIJZIGBAAR',
        );
      for (const text of [`versie = 2`, `bewaard_op = now()`, `vraag = 'B1'`])
        expect(await attempt(HANDED_IN, sql(`UPDATE antwoord SET inhoud = ${SEALED}, ${weg}, ${text}`))).toBe('ONWIJZIGBAAR');
    });

    it('overwrites no answer under a version that was there already', async () => {
      for (const text of [`inhoud = ${SEALED}`, `inhoud = ${SEALED}, versie = versie - 1`, `versie = versie - 1`])
        expect(await attempt(sql(`UPDATE antwoord SET versie = 5`), sql(`UPDATE antwoord SET ${text}`))).toBe('ONWIJZIGBAAR');
      expect(await attempt(voegToe('antwoord', anAntwoord(o.toetsing, { vraag: 'B1', versie: 0 })))).toBe('antwoord_versie');
    });

    it('knows no answer without a questionnaire', async () => {
      expect(await attempt(voegToe('antwoord', anAntwoord({ ...o.toetsing, ronde: 2 })))).toBe('antwoord_toetsing_id_ronde_fkey');
    });
  });

  describe('an end is an end', () => {
    it.each<[string, () => readonly Statement[]]>([
      [
        'a withdrawn case',
        () => [
          sql(`UPDATE toetsing SET status = 'INGETROKKEN', vernietigen_op = '2028-01-01'`),
          sql(`UPDATE toetsing SET status = 'IN_ONDERZOEK'`),
        ],
      ],
      ['a stopped case', () => [EINDE, sql(`UPDATE toetsing SET status = 'HEROPEND'`)]],
      ['a closed case', () => [EINDE, GESLOTEN, sql(`UPDATE toetsing SET status = 'IN_ONDERZOEK'`)]],
      [
        'a destroyed case',
        () => [EINDE, GESLOTEN, ...vernietig(o.toetsing, o.opdrachtgever), sql(`UPDATE toetsing SET status = 'HEROPEND'`)],
      ],
    ])('does not let %s go on', async (_, statements) => {
      expect(await attempt(...statements())).toBe('ONWIJZIGBAAR');
    });

    it('lets a stopped case close, and a closed one open again or be destroyed', async () => {
      expect(await attempt(EINDE, GESLOTEN)).toBe('1 rij');
      expect(await attempt(EINDE, GESLOTEN, sql(`UPDATE toetsing SET status = 'HEROPEND', ronde = 2, vernietigen_op = NULL`))).toBe(
        '1 rij',
      );
      expect(await attempt(EINDE, GESLOTEN, ...vernietig(o.toetsing, o.opdrachtgever))).toBe('1 rij');
    });
  });
});

it('lets the owner delete the content of a destroyed case, and of no other', async () => {
  const gone = [EINDE, GESLOTEN, ...vernietig(o.toetsing, o.opdrachtgever)];
  for (const table of ['verstrekking', 'brief', 'advies', 'rapport', 'feit', 'vog', 'antwoord']) gone.push(sql(`DELETE FROM ${table}`));
  expect(await poging(db.ownerClient, o.organisatieId, HANDED_IN, ...gone)).toBe('1 rij');
});

it('does not let an answer be saved beside the handing in', async () => {
  const toetsing = await seedToetsing(db, o, { doelfunctie: 'GEDEPUTEERDE', bestuurslaag: 'PROVINCIE' });
  await db.seed(VragenlijstEntity, aVragenlijst(toetsing));
  const handing = await db.connect(db.appUrl);
  await handing.query('BEGIN');
  await handing.query(`SELECT set_config('app.organisatie', $1, true)`, [o.organisatieId]);
  await handing.query(`UPDATE vragenlijst SET ingediend_op = $2 WHERE toetsing_id = $1`, [toetsing.id, NU]);
  const saving = expect(doe(app, o.organisatieId, voegToe('antwoord', anAntwoord(toetsing)))).rejects.toMatchObject({
    constraint: 'ONWIJZIGBAAR',
  });
  await totdatHetWacht(db.superClient, app, saving);
  await handing.query('COMMIT');
  await saving;
});

describe('sealed columns', () => {
  it.each([
    ['plain text', Buffer.from('De kandidaat heeft een belang in een bouwbedrijf, zegt hij.')],
    ['JSON', Buffer.from(JSON.stringify({ naam: 'Iemand die niet bestaat', functie: 'wethouder' }))],
    ['nothing', Buffer.alloc(0)],
    ['too little to be sealed', Buffer.alloc(28, 1)],
  ])('refuse %s', async (_, inhoud) => {
    expect(await poging(app, o.organisatieId, voegToe('document', aDocument(o.toetsing, { inhoud })))).toBe('verzegeld');
    expect(await poging(app, o.organisatieId, sql('UPDATE persoon SET naam = $1', inhoud))).toBe('verzegeld');
    expect(await poging(app, o.organisatieId, sql('UPDATE toetsing SET portefeuille = $1', inhoud))).toBe('verzegeld');
  });

  it('stand beside open codes in which no sentence fits', async () => {
    const fact = `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op) VALUES ($1, $2, 1, 'MEDEWERKING', 1, $3, now())`;
    expect(await poging(app, o.organisatieId, sql(fact, o.organisatieId, o.toetsing.id, 'VERLEEND'))).toBe('1 rij');
    expect(await poging(app, o.organisatieId, sql(fact, o.organisatieId, o.toetsing.id, 'hij wilde niet'))).toBe('feit_waarde');
    expect(await poging(app, o.organisatieId, sql(`UPDATE toewijzing SET reden = 'is zijn zwager'`))).toBe('toewijzing_reden');
  });
});
