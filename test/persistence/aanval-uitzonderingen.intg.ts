import type { Client } from 'pg';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { type GevuldeOrganisatie, seedGevuld } from '../support/gevuld.js';
import { aSignaal, aVoorbehoud } from '../support/rijen/onderzoek.js';

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
  const besluit = (): Statement => sql(`UPDATE voorbehoud SET besloten_op = '2027-02-01', besloten_door = $1`, o.opdrachtgever);
  const afhandeling = (): Statement =>
    sql(`UPDATE signaal SET inhoud = NULL, afgehandeld_op = '2027-02-01', afgehandeld_door = $1`, o.opdrachtgever);

  it.each<[string, () => readonly Statement[], string]>([
    ['a decision once', () => [besluit()], '1 rij'],
    [
      'a VOG as something to go on without',
      () => [voegToe('voorbehoud', { ...aVoorbehoud(o.toetsing, o.adviseur), deel: 'VOG' })],
      'voorbehoud_deel',
    ],
    ['a decision of nobody', () => [sql(`UPDATE voorbehoud SET besloten_op = '2027-02-01'`)], 'voorbehoud_besloten'],
    [
      'a decision from before the question',
      () => [sql(`UPDATE voorbehoud SET besloten_op = '2020-01-01', besloten_door = $1`, o.opdrachtgever)],
      'voorbehoud_besloten',
    ],
    ['a decision taken back', () => [besluit(), sql(`UPDATE voorbehoud SET besloten_op = NULL, besloten_door = NULL`)], 'ONWIJZIGBAAR'],
    [
      'another list of what is missing',
      () => [sql(`UPDATE voorbehoud SET inhoud = $1`, aVoorbehoud(o.toetsing, o.adviseur).inhoud)],
      'ONWIJZIGBAAR',
    ],
  ])('S-X7: %s', async (_poging, statements, antwoord) => {
    expect(await attempt(...statements())).toBe(antwoord);
  });

  it.each<[string, () => readonly Statement[], string]>([
    ['is wiped when it was handled', () => [afhandeling()], '1 rij'],
    ['keeps its words until then', () => [sql(`UPDATE signaal SET inhoud = NULL`)], 'signaal_gewist'],
    [
      'keeps no words after that',
      () => [sql(`UPDATE signaal SET afgehandeld_op = '2027-02-01', afgehandeld_door = $1`, o.opdrachtgever)],
      'signaal_gewist',
    ],
    ['is handled by somebody', () => [sql(`UPDATE signaal SET inhoud = NULL, afgehandeld_op = '2027-02-01'`)], 'signaal_afgehandeld'],
    [
      'is not opened again',
      () => [
        afhandeling(),
        sql(`UPDATE signaal SET inhoud = $1, afgehandeld_op = NULL, afgehandeld_door = NULL`, aSignaal(o.toetsing, o.adviseur).inhoud),
      ],
      'ONWIJZIGBAAR',
    ],
    ['is not put in the mouth of another', () => [sql(`UPDATE signaal SET gemeld_door = $1`, o.toetser)], 'ONWIJZIGBAAR'],
    ['is sealed', () => [voegToe('signaal', { ...aSignaal(o.toetsing, o.adviseur), inhoud: Buffer.from('leesbaar') })], 'verzegeld'],
  ])('S-X9: a signal %s', async (_poging, statements, antwoord) => {
    expect(await attempt(...statements())).toBe(antwoord);
  });

  it('neither goes away', async () => {
    const antwoord = wie === 'app' ? '42501' : 'ONWIJZIGBAAR';
    expect(await attempt(sql(`DELETE FROM voorbehoud`))).toBe(antwoord);
    expect(await attempt(sql(`DELETE FROM signaal`))).toBe(antwoord);
  });
});
