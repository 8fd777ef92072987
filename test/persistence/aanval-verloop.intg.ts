import type { Client } from 'pg';
import type { OrganisatieEntity } from '../../libs/persistence/src/entities/organisatie.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { type GevuldeOrganisatie, seedGevuld } from '../support/gevuld.js';
import { seedOrganisatie } from '../support/organisatie.js';
import { aBrief, aRapport, aVerstrekking, anAdvies } from '../support/rijen/advies.js';
import { NU } from '../support/rijen/basis.js';
import { aDocument, aVog, anOnderdeel } from '../support/rijen/onderzoek.js';
import { anOrganisatie } from '../support/rijen/organisatie.js';
import { aBericht, aMoment, aStap, aTaak, aTermijn } from '../support/rijen/proces.js';
import { aFeit, aSleutel, aToetsing } from '../support/rijen/toetsing.js';

let db: TestDatabase;
let o: GevuldeOrganisatie;
let app: Client;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedGevuld(db);
  app = await db.connect(db.appUrl);
});
afterAll(() => db.close());

const toetsing = (row: Partial<ReturnType<typeof aToetsing>>): Statement =>
  voegToe('toetsing', aToetsing(o.organisatieId, o.kandidaat, row));

describe.each(['app', 'owner'] as const)('against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  it.each(['RAADSLID', 'STATENLID', 'AB_LID', 'EILANDSRAADSLID', 'BURGEMEESTER', 'wethouder', ''])(
    'INV-02 refuses the office "%s"',
    async (doelfunctie) => {
      const row = { ...aToetsing(o.organisatieId, o.kandidaat, { status: 'CONCEPT' }), doelfunctie };
      expect(await attempt(voegToe('toetsing', row))).toBe('DOELGROEP_NIET_TOEGESTAAN');
      expect(
        await attempt(toetsing({ status: 'CONCEPT' }), sql(`UPDATE toetsing SET doelfunctie = $1 WHERE status = 'CONCEPT'`, doelfunctie)),
      ).toBe('DOELGROEP_NIET_TOEGESTAAN');
    },
  );

  describe('INV-10, the kandidaat first', () => {
    /** A case in which everything is ready but the letter: ronde 2 of the one in the seed. */
    const ronde2 = (): { organisatieId: string; id: string; ronde: number } => ({
      organisatieId: o.organisatieId,
      id: o.toetsing.id,
      ronde: 2,
    });
    const advies = (): Statement => voegToe('advies', anAdvies(ronde2(), o.opdrachtgever, { conclusie: 'GEEN_ADVIES' }));
    const brief = (row: Partial<ReturnType<typeof aBrief>> = {}): Statement => voegToe('brief', aBrief(ronde2(), o.briefId, row));
    const verstrekking = (op: string): Statement =>
      voegToe('verstrekking', aVerstrekking(ronde2(), o.opdrachtgever, { verstrektOp: new Date(op) }));
    const LATER = '2027-01-19T09:00:00.000Z';

    it.each<[string, () => readonly Statement[], string]>([
      ['lets the letter go after 24 hours', () => [advies(), brief(), verstrekking(LATER)], '1 rij'],
      ['refuses it a millisecond earlier', () => [advies(), brief(), verstrekking('2027-01-19T08:59:59.999Z')], 'INZAGEVENSTER_LOOPT'],
      ['refuses it before the kandidaat has a letter', () => [advies(), verstrekking(LATER)], 'INZAGEVENSTER_LOOPT'],
      ['refuses a letter without a conclusion', () => [brief()], 'brief_toetsing_id_ronde_fkey'],
      [
        'refuses a letter that could be read before it was signed',
        () => [advies(), brief({ inzageVanaf: new Date('2027-01-17T09:00:00Z') })],
        'INZAGEVENSTER_LOOPT',
      ],
      [
        'refuses it with the window moved',
        () => [
          advies(),
          brief(),
          sql(`UPDATE brief SET inzage_vanaf = '2020-01-01' WHERE ronde = 2`),
          verstrekking('2027-01-18T10:00:00Z'),
        ],
        'ONWIJZIGBAAR',
      ],
      [
        'refuses it sent earlier afterwards',
        () => [advies(), brief(), verstrekking(LATER), sql(`UPDATE verstrekking SET verstrekt_op = $1 WHERE ronde = 2`, NU)],
        'ONWIJZIGBAAR',
      ],
      [
        'refuses it for a practice that is none',
        () => [advies(), brief(), sql(`UPDATE toetsing SET termijnprofiel = 'OEFEN'`), verstrekking('2027-01-18T10:00:00Z')],
        'OEFEN_NIET_TOEGESTAAN',
      ],
      [
        'refuses it when the kandidaat withdrew in time',
        () => [advies(), brief(), sql(`UPDATE toetsing SET status = 'INGETROKKEN', vernietigen_op = '2028-01-01'`), verstrekking(LATER)],
        'INZAGEVENSTER_LOOPT',
      ],
      [
        'refuses it secret without its grounds',
        () => [advies(), brief(), voegToe('verstrekking', aVerstrekking(ronde2(), o.opdrachtgever, { vorm: 'GEHEIM_AAN_GEHELE_ORGAAN' }))],
        'GEHEIMHOUDING_ONVOLLEDIG',
      ],
    ])('%s', async (_, statements, code) => {
      expect(await attempt(...statements())).toBe(code);
    });
  });

  it.each(['VOG_WEIGERING', 'STRAFBLAD', 'ID_KOPIE', 'MEDISCH_DOSSIER', 'BELASTINGAANGIFTE', 'BANKAFSCHRIFT', 'OVERIG', 'cv', ''])(
    'INV-15 refuses a document of type "%s"',
    async (type) => {
      expect(await attempt(voegToe('document', { ...aDocument(o.toetsing), type }))).toBe('VERBODEN_GEGEVENS');
    },
  );

  describe('INV-18, a date of destruction', () => {
    it.each(['INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD'] as const)('is needed by %s', async (status) => {
      // Destruction asks for more than a date, and before it.
      const zonder = status === 'VERNIETIGD' ? 'VERNIETIGING_ZONDER_BESLUIT' : 'BEWAARBELEID_ONTBREEKT';
      expect(await attempt(sql(`UPDATE toetsing SET status = $1`, status))).toBe(zonder);
      expect(await attempt(toetsing({ status }))).toBe('BEWAARBELEID_ONTBREEKT');
      expect(await attempt(toetsing({ status, vernietigenOp: 'infinity' }))).toBe('BEWAARBELEID_ONTBREEKT');
      expect(
        await attempt(
          toetsing({ status, vernietigenOp: '2028-01-01' }),
          sql(`UPDATE toetsing SET vernietigen_op = NULL WHERE status = $1`, status),
        ),
      ).toBe('BEWAARBELEID_ONTBREEKT');
      expect(await attempt(toetsing({ status, vernietigenOp: '2028-01-01' }))).toBe('1 rij');
    });
  });

  describe('INV-26, one open case per person and office', () => {
    it('refuses a second one, in whatever status', async () => {
      expect(await attempt(toetsing({}), toetsing({ status: 'CONCEPT' }))).toBe('TOETSING_LOOPT_AL');
      expect(await attempt(toetsing({}), toetsing({ status: 'OPGESCHORT' }))).toBe('TOETSING_LOOPT_AL');
      expect(await attempt(toetsing({}), toetsing({ doelfunctie: 'GEDEPUTEERDE' }))).toBe('1 rij');
    });

    it('lets a new one begin after an end, and then does not let the old one open again', async () => {
      const ended = toetsing({ status: 'GESLOTEN', vernietigenOp: '2028-01-01', zaaknummer: 'oud' });
      expect(await attempt(ended, toetsing({}))).toBe('1 rij');
      expect(await attempt(ended, toetsing({}), sql(`UPDATE toetsing SET status = 'HEROPEND' WHERE zaaknummer = 'oud'`))).toBe(
        'TOETSING_LOOPT_AL',
      );
    });
  });

  describe('INV-32, twice is once', () => {
    it.each<[string, () => Statement, RegExp]>([
      ['a fact', () => voegToe('feit', aFeit(o.toetsing)), /^feit_pkey$/],
      ['a step', () => voegToe('stap', aStap(o.toetsing, { status: 'AFGEROND' })), /^stap_pkey$/],
      ['a term', () => voegToe('termijn', aTermijn(o.toetsing)), /^termijn_natuurlijk$/],
      ['a moment', () => voegToe('termijn_moment', aMoment(o.termijn, { vastgelegdOp: NU })), /^termijn_moment_pkey$/],
      ['a task', () => voegToe('taak', aTaak(o.toetsing, { status: 'AFGEROND' })), /^taak_natuurlijk$/],
      ['a message', () => voegToe('bericht', aBericht(o.toetsing, o.toetsing.kandidaatId)), /^bericht_natuurlijk$/],
      ['a VOG', () => voegToe('vog', aVog(o.toetsing, o.kabinet)), /^vog_pkey$/],
      ['a report', () => voegToe('rapport', aRapport(o.toetsing, o.toetser)), /^rapport_versie$/],
      ['an advice', () => voegToe('advies', anAdvies(o.toetsing, o.opdrachtgever)), /^advies_pkey$/],
      ['a letter', () => voegToe('brief', aBrief(o.toetsing, o.briefId)), /^brief_pkey$/],
      ['a verstrekking', () => voegToe('verstrekking', aVerstrekking(o.toetsing, o.opdrachtgever)), /^verstrekking_pkey$/],
      ['a part', () => voegToe('onderdeel', anOnderdeel(o.toetsing)), /^onderdeel_nummer$/],
      ['a zaaknummer', () => toetsing({ zaaknummer: o.toetsing.zaaknummer }), /^toetsing_zaaknummer$/],
      ['a key', () => voegToe('sleutel', aSleutel(o.organisatieId, o.toetsing.id)), /^sleutel_van_laag$/],
    ])('refuses %s for the second time', async (_, statement, key) => {
      expect(await attempt(statement())).toMatch(key);
    });

    it.each([
      ['a term', `UPDATE termijn SET code = 'T03'`],
      ['a task', `UPDATE taak SET kenmerk = 'x'`],
      ['a message', `UPDATE bericht SET kenmerk = 'x'`],
      ['a moment', `UPDATE termijn_moment SET moment = 'ESCALATIE_1'`],
      ['a step', `UPDATE stap SET volgnummer = 2`],
      ['a VOG', `UPDATE vog SET ronde = 2`],
      ['a verstrekking', `UPDATE verstrekking SET ronde = 2`],
    ])('does not let %s step aside for a second one', async (_, text) => {
      expect(await attempt(sql(text))).toBe('ONWIJZIGBAAR');
    });

    it('records a moment once, sends a message once, closes a step once', async () => {
      const recorded = sql(`UPDATE termijn_moment SET vastgelegd_op = now()`);
      expect(await attempt(recorded)).toBe('1 rij');
      expect(await attempt(recorded, sql(`UPDATE termijn_moment SET vastgelegd_op = NULL`))).toBe('ONWIJZIGBAAR');
      const sent = sql(`UPDATE bericht SET status = 'VERZONDEN', verzonden_op = now()`);
      expect(await attempt(sent)).toBe('1 rij');
      expect(await attempt(sent, sql(`UPDATE bericht SET status = 'TE_VERZENDEN', verzonden_op = NULL`))).toBe('ONWIJZIGBAAR');
      const closed = sql(`UPDATE stap SET status = 'AFGEROND', gesloten_op = now()`);
      expect(await attempt(closed)).toBe('1 rij');
      expect(await attempt(closed, sql(`UPDATE stap SET status = 'OPEN', gesloten_op = NULL`))).toBe('ONWIJZIGBAAR');
    });
  });

  describe('practice', () => {
    it('is for organisations that practise', async () => {
      expect(await attempt(toetsing({ termijnprofiel: 'OEFEN' }))).toBe('OEFEN_NIET_TOEGESTAAN');
      expect(await attempt(toetsing({}), sql(`UPDATE toetsing SET termijnprofiel = 'OEFEN'`))).toBe('OEFEN_NIET_TOEGESTAAN');
      const become = await attempt(sql(`UPDATE organisatie SET oefen = true`), toetsing({ termijnprofiel: 'OEFEN' }));
      if (wie === 'app') expect(become).toBe('42501');
    });

    it('does not begin halfway', async () => {
      const school = await seedOrganisatie(db, { oefen: true, naam: 'Oefenstad' });
      const row = aToetsing(school.organisatieId, school.kandidaat);
      const client = wie === 'app' ? app : db.ownerClient;
      expect(await poging(client, school.organisatieId, voegToe('toetsing', { ...row, termijnprofiel: 'OEFEN' }))).toBe('1 rij');
      expect(
        await poging(client, school.organisatieId, voegToe('toetsing', row), sql(`UPDATE toetsing SET termijnprofiel = 'OEFEN'`)),
      ).toBe('ONWIJZIGBAAR');
    });
  });
});

it('reads our tables, not a temporary one of the attacker', async () => {
  // Copies of the template still allow temporary tables; a prepared database does not.
  const fake = [
    sql(`CREATE TEMPORARY TABLE vog (LIKE public.vog) ON COMMIT DROP`),
    voegToe('pg_temp.vog', aVog({ ...o.toetsing, ronde: 2 }, o.kabinet)),
    sql(`CREATE TEMPORARY TABLE organisatie (LIKE public.organisatie) ON COMMIT DROP`),
    voegToe('pg_temp.organisatie', anOrganisatie({ organisatieId: o.organisatieId, oefen: true }) satisfies OrganisatieEntity),
  ];
  expect(
    await poging(
      app,
      o.organisatieId,
      ...fake,
      sql(`UPDATE public.toetsing SET uitkomst = 'BENOEMD', benoemd_op = '2027-03-01', ronde = 2`),
    ),
  ).toBe('VOG_ONTBREEKT');
  expect(
    await poging(
      app,
      o.organisatieId,
      ...fake,
      voegToe('public.toetsing', aToetsing(o.organisatieId, o.kandidaat, { termijnprofiel: 'OEFEN' })),
    ),
  ).toBe('OEFEN_NIET_TOEGESTAAN');
});
