import type { Client } from 'pg';
import { FormatieEntity } from '../../libs/persistence/src/entities/formatie.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedPersoon, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { aBrief, anAdvies } from '../support/rijen/advies.js';
import { aDocument, aVog } from '../support/rijen/onderzoek.js';
import { aFormatie, aToetsing } from '../support/rijen/toetsing.js';

let db: TestDatabase;
let o: TestOrganisatie;
let zonderVogBeleid: TestOrganisatie;
let app: Client;
let formatie: FormatieEntity;
let elders: FormatieEntity;
let lid: ToetsingEntity;
let herijking: ToetsingEntity;
let herbenoemd: ToetsingEntity;
beforeAll(async () => {
  db = await openDatabase();
  [o, zonderVogBeleid] = [await seedOrganisatie(db), await seedOrganisatie(db, { vogBijHerbenoeming: false })];
  app = await db.connect(db.appUrl);
  formatie = await db.seed(FormatieEntity, aFormatie(o.organisatieId, o.kabinet));
  elders = await db.seed(FormatieEntity, aFormatie(zonderVogBeleid.organisatieId, zonderVogBeleid.kabinet));
  lid = await seedToetsing(db, o, { aanleiding: 'FORMATIE', formatieId: formatie.id, regime: formatie.regime });
  herijking = await seedToetsing(db, o, { aanleiding: 'HERIJKING_ZITTEND', raadsdatum: null });
  herbenoemd = await seedToetsing(db, zonderVogBeleid, { aanleiding: 'HERBENOEMING', vogVereist: false });
});
afterAll(() => db.close());

const wijzig = (toetsing: ToetsingEntity, set: string): Statement => sql(`UPDATE toetsing SET ${set} WHERE id = $1`, toetsing.id);

describe.each(['app', 'owner'] as const)('against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);
  const attemptDaar = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, zonderVogBeleid.organisatieId, ...statements);
  const nieuw = async (anders: Partial<ToetsingEntity>): Promise<Statement> =>
    voegToe('toetsing', aToetsing(o.organisatieId, await seedPersoon(db, o.organisatieId, 'KANDIDAAT'), anders));

  describe('INV-24, kandidaten of one formatie are treated alike', () => {
    it.each<[string, Partial<ToetsingEntity>, string]>([
      ['a member like the others', {}, '1 rij'],
      ['another questionnaire', { vragenlijstVersie: 2 }, 'ONGELIJKE_VERSIE'],
      [
        'another questionnaire for a reason',
        { vragenlijstVersie: 2, versieAfwijking: Buffer.concat([Buffer.of(1), Buffer.alloc(40)]) },
        '1 rij',
      ],
      ['another list of documents', { documentenlijstVersie: 2 }, 'ONGELIJKE_VERSIE'],
      ['other terms', { termijnprofiel: 'VERSNELD' }, 'ONGELIJKE_VERSIE'],
      ['another council date', { raadsdatum: '2027-03-02' }, 'RAADSDATUM_VAN_FORMATIE'],
      ['another kind', { aanleiding: 'TUSSENTIJDS' }, 'FORMATIE_NIET_VAN_TOEPASSING'],
    ])('lets in or refuses %s', async (_, anders, uitkomst) => {
      const basis = { aanleiding: 'FORMATIE', formatieId: formatie.id, regime: formatie.regime } as const;
      expect(await attempt(await nieuw({ ...basis, ...anders }))).toBe(uitkomst);
    });

    it.each([
      ['other terms later', `termijnprofiel = 'VERSNELD'`, 'ONGELIJKE_VERSIE'],
      ['a date of its own later', `raadsdatum = '2027-03-02'`, 'RAADSDATUM_VAN_FORMATIE'],
      ['another questionnaire later', `vragenlijst_versie = 2`, 'ONWIJZIGBAAR'],
      ['a way out', `formatie_id = NULL`, 'ONWIJZIGBAAR'],
    ])('gives a case that runs no %s', async (_, set, code) => {
      expect(await attempt(wijzig(lid, set))).toBe(code);
    });

    it('moves its date with all of them, and nothing else of it', async () => {
      const verplaats = sql(`UPDATE formatie SET raadsdatum = '2027-03-09' WHERE id = $1`, formatie.id);
      expect(await attempt(verplaats, wijzig(lid, `raadsdatum = '2027-03-09'`))).toBe('1 rij');
      for (const set of [
        `regime = 'TWEEDE_TRANCHE'`,
        'vragenlijst_versie = 2',
        `termijnprofiel = 'VERSNELD'`,
        `gemaakt_door = '${o.griffier}'`,
      ]) {
        expect(await attempt(sql(`UPDATE formatie SET ${set} WHERE id = $1`, formatie.id))).toBe('ONWIJZIGBAAR');
      }
    });

    it('is of one organisation', async () => {
      const binnen = await nieuw({ aanleiding: 'FORMATIE', formatieId: elders.id, regime: elders.regime });
      expect(await attempt(binnen)).toBe('RAADSDATUM_VAN_FORMATIE');
      expect(await attempt(sql(`UPDATE formatie SET raadsdatum = '2030-01-01' WHERE id = $1`, elders.id))).toBe('0 rij');
    });
  });

  describe('INV-29, a herijking has no VOG and nothing for the council', () => {
    it.each<[string, () => Statement]>([
      ['VOG', () => voegToe('vog', aVog(herijking, null, { status: 'NIET_GESTART', afgegevenOp: null, geverifieerdOp: null }))],
      ['conclusion', () => voegToe('advies', anAdvies(herijking, o.opdrachtgever, { conclusie: 'BELEMMERINGEN' }))],
      ['letter', () => voegToe('brief', aBrief(herijking, aDocument(herijking).id))],
      ['outcome', () => wijzig(herijking, `uitkomst = 'NIET_BENOEMD'`)],
    ])('no %s', async (_, statement) => {
      expect(await attempt(statement())).toBe('STAP_NIET_TOEGESTAAN');
    });

    it('and asks for none', async () => {
      expect(await attempt(await nieuw({ aanleiding: 'HERIJKING_ZITTEND', vogVereist: true }))).toBe('STAP_NIET_TOEGESTAAN');
      expect(await attempt(wijzig(herijking, 'vog_vereist = true'))).toBe('ONWIJZIGBAAR');
    });

    it('but every other kind has a council date', async () => {
      expect(await attempt(await nieuw({ raadsdatum: null }))).toBe('RAADSDATUM_ONTBREEKT');
    });
  });

  describe('INV-01 and INV-04, a VOG is asked unless the policy says so at a herbenoeming', () => {
    it.each(['TUSSENTIJDS', 'VERVANGING_TIJDELIJK'] as const)('not at all for %s', async (aanleiding) => {
      expect(await attempt(await nieuw({ aanleiding, vogVereist: false }))).toBe('VOG_ONTBREEKT');
    });

    it('only by the policy of the organisation, and fixed at the start', async () => {
      expect(await attempt(await nieuw({ aanleiding: 'HERBENOEMING', vogVereist: false }))).toBe('VOG_ONTBREEKT');
      expect(await attempt(wijzig(lid, 'vog_vereist = false'))).toBe('ONWIJZIGBAAR');
      expect(await attemptDaar(wijzig(herbenoemd, `uitkomst = 'BENOEMD', benoemd_op = '2027-03-01'`))).toBe('1 rij');
      const positief = anAdvies(herbenoemd, zonderVogBeleid.opdrachtgever, { conclusie: 'GEEN_BELEMMERINGEN' });
      expect(await attemptDaar(voegToe('advies', positief))).toBe('1 rij');
    });
  });

  describe('INV-14, no kandidaat of a formatie signs for another', () => {
    const rivaal = (status: string): readonly Statement[] => [
      voegToe(
        'toetsing',
        aToetsing(o.organisatieId, o.opdrachtgever, { ...basis(), status: status as 'IN_ONDERZOEK', vernietigenOp: '2027-04-01' }),
      ),
    ];
    const basis = () => ({ aanleiding: 'FORMATIE', formatieId: formatie.id, regime: formatie.regime }) as const;
    const teken = (): Statement => voegToe('advies', anAdvies(lid, o.opdrachtgever, { conclusie: 'BELEMMERINGEN' }));

    it.each([
      ['IN_ONDERZOEK', 'WAARNEMER_IS_KANDIDAAT'],
      ['INGETROKKEN', '1 rij'],
    ])('as long as he is one: %s', async (status, uitkomst) => {
      expect(await attempt(...rivaal(status), teken())).toBe(uitkomst);
    });
  });

  it('begins nothing under a law that the organisation did not switch on', async () => {
    expect(await attempt(await nieuw({ regime: 'TWEEDE_TRANCHE' }))).toBe('BUITEN_WETTELIJKE_REIKWIJDTE');
  });
});
