import type { Client } from 'pg';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { UitkomstEntity } from '../../libs/persistence/src/entities/uitkomst.entity.js';
import { VogEntity } from '../../libs/persistence/src/entities/vog.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { anUitkomst } from '../support/rijen/advies.js';
import { aVog } from '../support/rijen/onderzoek.js';

let db: TestDatabase;
let o: TestOrganisatie;
let app: Client;
let zaak: ToetsingEntity;
let zonderVog: ToetsingEntity;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedOrganisatie(db);
  app = await db.connect(db.appUrl);
  [zaak, zonderVog] = [await seedToetsing(db, o), await seedToetsing(db, o)];
  await db.seed(VogEntity, aVog(zaak, o.kabinet));
  await db.seed(UitkomstEntity, anUitkomst(zaak, o.kabinet));
});
afterAll(() => db.close());

const zet = (toetsing: ToetsingEntity, set: string): Statement => sql(`UPDATE toetsing SET ${set} WHERE id = $1`, toetsing.id);
const BENOEMD = `uitkomst = 'BENOEMD', benoemd_op = '2027-03-01'`;

describe.each(['app', 'owner'] as const)('against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  it('the aftercare begins for who was appointed with a VOG and accepted', async () => {
    expect(await attempt(zet(zaak, `status = 'NAZORG', ${BENOEMD}, aanvaard_op = '2027-03-02'`))).toBe('1 rij');
    expect(await attempt(zet(zonderVog, `status = 'NAZORG', ${BENOEMD}, aanvaard_op = '2027-03-02'`))).toBe('VOG_ONTBREEKT');
  });

  it.each([
    ['the aftercare without a benoeming', `status = 'NAZORG'`, 'toetsing_nazorg'],
    ['the aftercare before the acceptance', `status = 'NAZORG', ${BENOEMD}`, 'toetsing_nazorg'],
    ['an acceptance of nothing', `aanvaard_op = '2027-03-02'`, 'toetsing_aanvaard'],
    ['an acceptance of a refusal', `uitkomst = 'NIET_BENOEMD', aanvaard_op = '2027-03-02'`, 'toetsing_aanvaard'],
    ['an acceptance before the benoeming', `${BENOEMD}, aanvaard_op = '2027-02-28'`, 'toetsing_aanvaard'],
    ['an acceptance at the end of time', `${BENOEMD}, aanvaard_op = 'infinity'`, 'toetsing_aanvaard'],
    ['a closed case without a date of destruction (INV-18)', `status = 'GESLOTEN'`, 'BEWAARBELEID_ONTBREEKT'],
  ])('refuses %s', async (_, set, naam) => {
    expect(await attempt(zet(zaak, set))).toBe(naam);
  });

  it('keeps what was registered', async () => {
    expect(await attempt(sql(`UPDATE uitkomst SET uitkomst = 'NIET_BENOEMD' WHERE toetsing_id = $1`, zaak.id))).toBe(
      wie === 'app' ? '42501' : 'ONWIJZIGBAAR',
    );
    expect(await attempt(sql(`DELETE FROM uitkomst WHERE toetsing_id = $1`, zaak.id))).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
    expect(await attempt(sql('TRUNCATE uitkomst'))).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
  });

  it.each([
    ['a benoeming on no day', { uitkomst: 'BENOEMD', benoemdOp: null }],
    ['a refusal on a day', { uitkomst: 'NIET_BENOEMD', benoemdOp: '2027-03-01' }],
  ] as const)('registers no %s', async (_, rij) => {
    expect(await attempt(voegToe('uitkomst', anUitkomst(zaak, o.kabinet, { volgnummer: 2, ...rij })))).toBe('uitkomst_benoemd');
  });
});
