import type { Client } from 'pg';
import { AvgVerzoekEntity } from '../../libs/persistence/src/entities/avg-verzoek.entity.js';
import { BewaarBlokkadeEntity } from '../../libs/persistence/src/entities/bewaar-blokkade.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { NU, verzegeld } from '../support/rijen/basis.js';
import { aDocument, aSignaal, aVragenlijst, anAntwoord, anOnderdeel } from '../support/rijen/onderzoek.js';
import { aBewaarBlokkade, anAvgVerzoek, aVernietiging } from '../support/rijen/toezicht.js';
import { beginVernietiging, vernietig } from '../support/vernietigd.js';

let db: TestDatabase;
let o: TestOrganisatie;
let app: Client;
let zaak: ToetsingEntity;
let gehouden: ToetsingEntity;
let beperkt: ToetsingEntity;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedOrganisatie(db);
  app = await db.connect(db.appUrl);
  const gesloten = { status: 'GESLOTEN', vernietigenOp: '2027-02-01' } as const;
  zaak = await seedToetsing(db, o, gesloten);
  gehouden = await seedToetsing(db, o, gesloten);
  beperkt = await seedToetsing(db, o, gesloten);
  const beantwoord = { uitkomst: 'DEELS_INGEWILLIGD', antwoord: verzegeld(), beantwoordOp: NU, beantwoordDoor: o.opdrachtgever } as const;
  await db.seed(AvgVerzoekEntity, anAvgVerzoek(beperkt, o.kandidaat, { soort: 'BEPERKING', ...beantwoord }));
  await db.seed(BewaarBlokkadeEntity, aBewaarBlokkade(gehouden, o.kabinet, { klassen: ['R1'] }));
});
afterAll(() => db.close());

const leeg = ({ id }: ToetsingEntity): Statement => sql(`SELECT vernietig_inhoud($1)`, id);
const begin = (): readonly Statement[] => beginVernietiging(zaak, o.opdrachtgever);
const weg = (): readonly Statement[] => vernietig(zaak, o.opdrachtgever);
const voltooi = (): Statement =>
  sql(
    `UPDATE vernietiging SET status = 'VOLTOOID', voltooid_op = $1, verklaring = '{}', hash = sha256('') WHERE toetsing_id = $2`,
    NU,
    zaak.id,
  );

describe('against the app', () => {
  const attempt = (...statements: readonly Statement[]): Promise<string> => poging(app, o.organisatieId, ...statements);

  it('destroys what was decided, begun and emptied', async () => {
    expect(await attempt(...weg(), leeg(zaak), voltooi())).toBe('1 rij');
    expect(await attempt(...weg(), leeg(zaak), sql(`SELECT FROM sleutel WHERE toetsing_id = $1`, zaak.id))).toBe('0 rij');
  });

  it.each<[string, () => readonly Statement[], string]>([
    ['empties nothing without a decision', () => [leeg(zaak)], 'VERNIETIGING_ZONDER_BESLUIT'],
    ['empties nothing before it begins', () => [...begin().slice(0, -1), leeg(zaak)], 'VERNIETIGING_ZONDER_BESLUIT'],
    ['empties nothing twice', () => [...weg(), leeg(zaak), voltooi(), leeg(zaak)], 'VERNIETIGING_ZONDER_BESLUIT'],
    ['begins under no hold', () => beginVernietiging(gehouden, o.opdrachtgever), 'BEWAARBLOKKADE'],
    ['begins under no restriction', () => beginVernietiging(beperkt, o.opdrachtgever), 'BEPERKING_GELDT'],
    ['begins without no category', () => begin().slice(1), 'BEWAARBELEID_ONTBREEKT'],
    [
      'closes no case without a decision',
      () => [sql(`UPDATE toetsing SET status = 'VERNIETIGD' WHERE id = $1`, zaak.id)],
      'VERNIETIGING_ZONDER_BESLUIT',
    ],
    [
      'decides nothing that began already',
      () => [voegToe('vernietiging', aVernietiging(zaak, o.opdrachtgever, { status: 'BEZIG', begonnenOp: NU }))],
      'ONWIJZIGBAAR',
    ],
    [
      'decides nothing in nobody’s name',
      () => [voegToe('vernietiging', aVernietiging(zaak, o.opdrachtgever, { beslotenDoor: null }))],
      'ONWIJZIGBAAR',
    ],
    ['decides once', () => [...begin(), voegToe('vernietiging', aVernietiging(zaak, o.opdrachtgever))], 'VERNIETIGING_BESLOTEN'],
    [
      'takes nothing back that began',
      () => [
        ...begin(),
        sql(`UPDATE vernietiging SET status = 'INGETROKKEN', ingetrokken_op = now(), ingetrokken_door = besloten_door, begonnen_op = NULL`),
      ],
      'ONWIJZIGBAAR',
    ],
    ['moves no day', () => [...begin(), sql(`UPDATE vernietiging SET uitvoeren_vanaf = '2020-01-01'`)], 'ONWIJZIGBAAR'],
    [
      'changes no declaration',
      () => [...weg(), leeg(zaak), voltooi(), sql(`UPDATE vernietiging SET verklaring = '{"a":1}'`)],
      'ONWIJZIGBAAR',
    ],
    ['forgets no declaration', () => [...weg(), leeg(zaak), voltooi(), sql(`DELETE FROM vernietiging`)], '42501'],
    ['rewrites no category', () => [...begin(), sql(`UPDATE bewaarbeleid SET categorie = '2'`)], '42501'],
    ['forgets no evidence', () => [...weg(), sql(`DELETE FROM audit_gebeurtenis`)], '42501'],
    [
      'gives an organisation no key for research',
      () => [
        sql(
          `INSERT INTO sleutel (id, organisatie_id, laag, omhuld, kek_id, gemaakt_op) VALUES (gen_random_uuid(), $1, 'ONDERZOEK', '\\x00', 'k', now())`,
          o.organisatieId,
        ),
      ],
      'sleutel_laag',
    ],
  ])('%s', async (_, statements, code) => {
    expect(await attempt(...statements())).toBe(code);
  });
});

describe('the raw data', () => {
  const onderzoek = (): readonly Statement[] => [
    ...begin().slice(0, -2),
    voegToe('vernietiging', aVernietiging(zaak, o.opdrachtgever, { omvang: 'ONDERZOEK', termijn: 'T19', klassen: ['R0', 'R1'] })),
    sql(`UPDATE vernietiging SET status = 'BEZIG', begonnen_op = $2 WHERE toetsing_id = $1`, zaak.id, NU),
  ];
  const inhoud = (): readonly Statement[] => [
    voegToe('vragenlijst', aVragenlijst(zaak)),
    voegToe('antwoord', anAntwoord(zaak)),
    sql(`UPDATE vragenlijst SET ingediend_op = now()`),
    voegToe('onderdeel', anOnderdeel(zaak, { soort: 'BEVINDING' })),
    voegToe('onderdeel', anOnderdeel(zaak, { soort: 'MAATREGEL' })),
    voegToe('onderdeel', anOnderdeel(zaak, { soort: 'TOETSOPMERKING', persoonId: o.toetser })),
    voegToe('document', aDocument(zaak, { bewaarklasse: 'R1' })),
    voegToe('document', aDocument(zaak, { type: 'MAATREGEL_BEWIJS', bewaarklasse: 'R2' })),
    voegToe('signaal', aSignaal(zaak, o.kabinet)),
  ];
  const over = sql(
    `SELECT FROM antwoord UNION ALL SELECT FROM vragenlijst UNION ALL SELECT FROM signaal UNION ALL SELECT FROM onderdeel WHERE soort IN ('BEVINDING', 'TOETSOPMERKING') UNION ALL SELECT FROM document WHERE bewaarklasse = 'R1'`,
  );
  const gebleven = sql(`SELECT FROM onderdeel WHERE soort = 'MAATREGEL' UNION ALL SELECT FROM document WHERE bewaarklasse = 'R2'`);

  it('goes alone, also what was handed in; the rest stays', async () => {
    expect(await poging(app, o.organisatieId, ...inhoud(), over)).toBe('6 rij');
    expect(await poging(app, o.organisatieId, ...inhoud(), ...onderzoek(), leeg(zaak), over)).toBe('0 rij');
    expect(await poging(app, o.organisatieId, ...inhoud(), ...onderzoek(), leeg(zaak), gebleven)).toBe('2 rij');
  });

  it('does not open the door for anything else', async () => {
    for (const tabel of ['rapport', 'vog', 'advies', 'feit'])
      expect([tabel, await poging(db.ownerClient, o.organisatieId, ...onderzoek(), sql(`DELETE FROM ${tabel}`))]).toEqual([tabel, '0 rij']);
    const feit = sql(
      `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op) VALUES ($1, $2, 1, 'GESTART', 1, 'x', now())`,
      o.organisatieId,
      zaak.id,
    );
    expect(await poging(db.ownerClient, o.organisatieId, feit, ...onderzoek(), sql(`DELETE FROM feit`))).toBe('ONWIJZIGBAAR');
  });
});

it('every table that names a case is emptied, but for the evidence', async () => {
  const { rows } = await db.superClient.query<{ tabel: string }>(
    `SELECT c.relname AS tabel FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'toetsing_id' AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`,
  );
  await db.superClient.query('BEGIN');
  await db.superClient.query(`SELECT set_config('app.organisatie', $1, true)`, [o.organisatieId]);
  for (const { text, values } of weg()) await db.superClient.query(text, [...values]);
  const { rows: gedaan } = await db.superClient.query<{ rijen: Record<string, number> }>(`SELECT vernietig_inhoud($1) AS rijen`, [zaak.id]);
  await db.superClient.query('ROLLBACK');
  const evidence = ['audit_gebeurtenis', 'audit_keten', 'toegangsbesluit', 'vernietiging'];
  expect(rows.map(({ tabel }) => tabel).filter((tabel) => !(tabel in gedaan[0]!.rijen))).toEqual(evidence);
});
