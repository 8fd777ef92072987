import type { Client } from 'pg';
import type { AvgSoort, AvgUitkomst } from '../../libs/domain/src/avg/avg-verzoek.js';
import { BewaarBlokkadeEntity } from '../../libs/persistence/src/entities/bewaar-blokkade.entity.js';
import { DatalekEntity, DatalekMomentEntity } from '../../libs/persistence/src/entities/datalek.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { NU, verzegeld } from '../support/rijen/basis.js';
import { aBewaarBlokkade, aDatalek, aDatalekMoment, anAvgVerzoek } from '../support/rijen/toezicht.js';
import { vernietig as vernietigNa } from '../support/vernietigd.js';

let db: TestDatabase;
let o: TestOrganisatie;
let app: Client;
let geblokkeerd: ToetsingEntity;
let vrij: ToetsingEntity;
let lek: DatalekEntity;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedOrganisatie(db);
  app = await db.connect(db.appUrl);
  const gesloten = { status: 'GESLOTEN', vernietigenOp: '2027-02-01' } as const;
  geblokkeerd = await seedToetsing(db, o, gesloten);
  vrij = await seedToetsing(db, o, gesloten);
  await db.seed(BewaarBlokkadeEntity, aBewaarBlokkade(geblokkeerd, o.kabinet));
  lek = await db.seed(DatalekEntity, aDatalek(o.organisatieId, o.kabinet));
  await db.seed(DatalekMomentEntity, aDatalekMoment(lek));
});
afterAll(() => db.close());

const vernietig = (van: ToetsingEntity): readonly Statement[] => vernietigNa(van, o.opdrachtgever);
/** Without the decision that goes before it. */
const meteen = ({ id }: ToetsingEntity): Statement => sql(`UPDATE toetsing SET status = 'VERNIETIGD' WHERE id = $1`, id);
const hefOp = (): Statement =>
  sql(
    `UPDATE bewaar_blokkade SET opgeheven_op = geplaatst_op + interval '1 day', opgeheven_door = $2, opheffing = 'AFGEROND' WHERE toetsing_id = $1`,
    geblokkeerd.id,
    o.opdrachtgever,
  );
const verwijderd = (wie: 'app' | 'owner'): string => (wie === 'app' ? '42501' : 'ONWIJZIGBAAR');

describe.each(['app', 'owner'] as const)('against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  describe('INV-18, no destruction under a hold', () => {
    it('destroys without a hold, and after it was lifted', async () => {
      expect(await attempt(...vernietig(vrij))).toBe('1 rij');
      expect(await attempt(hefOp(), ...vernietig(geblokkeerd))).toBe('1 rij');
    });

    it.each<[string, () => readonly Statement[]]>([
      ['while it stands', () => vernietig(geblokkeerd)],
      ['while it stands, without a decision', () => [meteen(geblokkeerd)]],
      [
        'after its end date',
        () => [voegToe('bewaar_blokkade', aBewaarBlokkade(vrij, o.kabinet, { tot: '2020-01-01' })), ...vernietig(vrij)],
      ],
    ])('refuses %s', async (_, statements) => {
      expect(await attempt(...statements())).toBe('BEWAARBLOKKADE');
    });

    it.each<[string, () => Statement, string | undefined]>([
      ['is taken away', () => sql(`DELETE FROM bewaar_blokkade WHERE toetsing_id = $1`, geblokkeerd.id), undefined],
      ['ends earlier', () => sql(`UPDATE bewaar_blokkade SET tot = '2027-01-19' WHERE toetsing_id = $1`, geblokkeerd.id), 'ONWIJZIGBAAR'],
      [
        'moves to another case',
        () => sql(`UPDATE bewaar_blokkade SET toetsing_id = $2 WHERE toetsing_id = $1`, geblokkeerd.id, vrij.id),
        'ONWIJZIGBAAR',
      ],
      [
        'is lifted by nobody',
        () => sql(`UPDATE bewaar_blokkade SET opgeheven_op = now() WHERE toetsing_id = $1`, geblokkeerd.id),
        'bewaar_blokkade_opgeheven',
      ],
      ['has no class', () => voegToe('bewaar_blokkade', aBewaarBlokkade(vrij, o.kabinet, { klassen: [] })), 'bewaar_blokkade_klassen'],
    ])('knows no hold that %s', async (_, statement, code) => {
      expect(await attempt(statement())).toBe(code ?? verwijderd(wie));
    });

    it('places none on what is gone', async () => {
      expect(await attempt(...vernietig(vrij), voegToe('bewaar_blokkade', aBewaarBlokkade(vrij, o.kabinet)))).toBe('ONWIJZIGBAAR');
    });

    it('does not bring a lifted one back', async () => {
      expect(await attempt(hefOp(), sql(`UPDATE bewaar_blokkade SET opgeheven_op = NULL, opgeheven_door = NULL, opheffing = NULL`))).toBe(
        'ONWIJZIGBAAR',
      );
    });
  });

  describe('a data leak', () => {
    const besluit = (set: string): Statement => sql(`UPDATE datalek SET besloten_door = '${o.kabinet}', ${set} WHERE id = $1`, lek.id);
    it.each<[string, () => readonly Statement[], string]>([
      ['reported in time', () => [besluit(`besluit = 'GEMELD', besloten_op = uiterlijk`)], '1 rij'],
      [
        'reported late without a reason',
        () => [besluit(`besluit = 'GEMELD', besloten_op = uiterlijk + interval '1 hour'`)],
        'DATALEK_VERTRAGING_ONTBREEKT',
      ],
      [
        'not reported although the risk is high',
        () => [besluit(`hoog_risico = true, besluit = 'NIET_NODIG', besluit_reden = 'GEEN_RISICO', besloten_op = uiterlijk`)],
        'DATALEK_MOET_GEMELD',
      ],
      ['not reported without a reason', () => [besluit(`besluit = 'NIET_NODIG', besloten_op = uiterlijk`)], 'datalek_besloten'],
      ['with a later end', () => [sql(`UPDATE datalek SET uiterlijk = uiterlijk + interval '1 day'`)], 'ONWIJZIGBAAR'],
      ['with a clock that moves', () => [sql(`UPDATE datalek_moment SET op = op + interval '1 day'`)], 'ONWIJZIGBAAR'],
      [
        'decided twice',
        () => [besluit(`besluit = 'GEMELD', besloten_op = uiterlijk`), besluit(`besluit = 'NIET_NODIG', besluit_reden = 'GEEN_RISICO'`)],
        'ONWIJZIGBAAR',
      ],
      [
        'whose risk goes down',
        () => [sql(`UPDATE datalek SET hoog_risico = true`), sql(`UPDATE datalek SET hoog_risico = false`)],
        'ONWIJZIGBAAR',
      ],
    ])('%s', async (_, statements, code) => {
      expect(await attempt(...statements())).toBe(code);
    });
  });

  it('keeps what was asked and answered about data', async () => {
    const verzoek = voegToe('avg_verzoek', anAvgVerzoek(vrij, o.kabinet));
    expect(await attempt(verzoek, sql(`UPDATE avg_verzoek SET inhoud = $1`, verzegeld()))).toBe('ONWIJZIGBAAR');
    expect(await attempt(verzoek, sql(`UPDATE avg_verzoek SET uitkomst = 'AFGEWEZEN'`))).toBe('avg_verzoek_beantwoord');
    expect(await attempt(verzoek, sql(`DELETE FROM avg_verzoek`))).toBe(verwijderd(wie));
  });

  describe('what follows an answer about data', () => {
    const beantwoord = (soort: AvgSoort, uitkomst: AvgUitkomst): Statement =>
      voegToe(
        'avg_verzoek',
        anAvgVerzoek(vrij, o.kabinet, { soort, uitkomst, antwoord: verzegeld(), beantwoordOp: NU, beantwoordDoor: o.opdrachtgever }),
      );
    const verklaar = (): Statement => sql(`UPDATE avg_verzoek SET verklaring = $1, verklaard_op = beantwoord_op`, verzegeld());
    const hefOpNu = (): Statement =>
      sql(`UPDATE avg_verzoek SET beperking_opgeheven_op = coalesce(beantwoord_op, now()), beperking_opgeheven_door = $1`, o.opdrachtgever);

    it.each<[string, () => readonly Statement[], string]>([
      ['a statement where it was refused', () => [beantwoord('RECTIFICATIE', 'AFGEWEZEN'), verklaar()], '1 rij'],
      ['none where it was granted', () => [beantwoord('RECTIFICATIE', 'INGEWILLIGD'), verklaar()], 'VERKLARING_NIET_MOGELIJK'],
      ['none for another question', () => [beantwoord('WISSING', 'AFGEWEZEN'), verklaar()], 'VERKLARING_NIET_MOGELIJK'],
      [
        'none before the answer',
        () => [
          voegToe('avg_verzoek', anAvgVerzoek(vrij, o.kabinet, { soort: 'RECTIFICATIE' })),
          sql(`UPDATE avg_verzoek SET verklaring = $1, verklaard_op = now()`, verzegeld()),
        ],
        'VERKLARING_NIET_MOGELIJK',
      ],
      ['no other one after it', () => [beantwoord('RECTIFICATIE', 'AFGEWEZEN'), verklaar(), verklaar()], 'ONWIJZIGBAAR'],
      [
        'nor none again',
        () => [beantwoord('RECTIFICATIE', 'AFGEWEZEN'), verklaar(), sql(`UPDATE avg_verzoek SET verklaring = NULL, verklaard_op = NULL`)],
        'ONWIJZIGBAAR',
      ],
      ['the end of a restriction', () => [beantwoord('BEPERKING', 'DEELS_INGEWILLIGD'), hefOpNu()], '1 rij'],
      ['no end of one that was not granted', () => [beantwoord('BEPERKING', 'AFGEWEZEN'), hefOpNu()], 'avg_verzoek_beperking'],
      ['no end of something else', () => [beantwoord('BEZWAAR', 'INGEWILLIGD'), hefOpNu()], 'avg_verzoek_beperking'],
      [
        'no end that is taken back',
        () => [
          beantwoord('BEPERKING', 'INGEWILLIGD'),
          hefOpNu(),
          sql(`UPDATE avg_verzoek SET beperking_opgeheven_op = NULL, beperking_opgeheven_door = NULL`),
        ],
        'ONWIJZIGBAAR',
      ],
    ])('knows %s', async (_, statements, code) => expect(await attempt(...statements())).toBe(code));
  });
});
