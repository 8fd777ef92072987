import type { Client } from 'pg';
import { FormatieEntity } from '../../libs/persistence/src/entities/formatie.entity.js';
import { FormatieFormateurEntity } from '../../libs/persistence/src/entities/formatie-formateur.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedPersoon, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { aFormateur, aFormatie } from '../support/rijen/toetsing.js';

let db: TestDatabase;
let o: TestOrganisatie;
let andere: TestOrganisatie;
let app: Client;
let formatie: FormatieEntity;
let daar: FormatieFormateurEntity;
let formateur: string;
let kandidaat: string;
beforeAll(async () => {
  db = await openDatabase();
  [o, andere] = [await seedOrganisatie(db), await seedOrganisatie(db)];
  app = await db.connect(db.appUrl);
  formatie = await db.seed(FormatieEntity, aFormatie(o.organisatieId, o.kabinet));
  const elders = await db.seed(FormatieEntity, aFormatie(andere.organisatieId, andere.kabinet));
  daar = await db.seed(FormatieFormateurEntity, aFormateur(elders, andere.kabinet, andere.opdrachtgever));
  formateur = await seedPersoon(db, o.organisatieId, 'FORMATEUR');
  ({ kandidaatId: kandidaat } = await seedToetsing(db, o, { aanleiding: 'FORMATIE', formatieId: formatie.id, regime: formatie.regime }));
});
afterAll(() => db.close());

describe.each(['app', 'owner'] as const)('who follows a formatie against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);
  const koppel = (persoonId = formateur): Statement => voegToe('formatie_formateur', aFormateur(formatie, persoonId, o.opdrachtgever));

  it('is no kandidaat in it, is there once, and comes and goes as it was recorded', async () => {
    expect(await attempt(koppel())).toBe('1 rij');
    expect(await attempt(koppel(kandidaat))).toBe('FORMATEUR_IS_KANDIDAAT');
    expect(await attempt(koppel(), koppel())).toBe('formatie_formateur_een');
    expect(await attempt(koppel(), sql(`UPDATE formatie_formateur SET persoon_id = $1`, o.kabinet))).toBe('ONWIJZIGBAAR');
    const ontkoppel = sql(`UPDATE formatie_formateur SET ontkoppeld_op = now(), ontkoppeld_door = $1`, o.opdrachtgever);
    expect(await attempt(koppel(), ontkoppel)).toMatch(/^1 rij$|formatie_formateur_ontkoppeld/);
    expect(await attempt(koppel(), sql('DELETE FROM formatie_formateur'))).toBe(wie === 'app' ? '42501' : '1 rij');
  });

  it('is of one organisation', async () => {
    expect(await attempt(sql(`SELECT FROM formatie_formateur WHERE id = $1`, daar.id))).toBe('0 rij');
    expect(await attempt(voegToe('formatie_formateur', aFormateur({ id: daar.formatieId, organisatieId: o.organisatieId }, formateur, o.opdrachtgever)))).toMatch(/_fkey$/);
    expect(await attempt(koppel(andere.kabinet))).toMatch(/_fkey$/);
    expect(await attempt(voegToe('formatie_formateur', { ...aFormateur(formatie, formateur, o.opdrachtgever), organisatieId: andere.organisatieId }))).toBe('42501');
  }); // prettier-ignore
});
