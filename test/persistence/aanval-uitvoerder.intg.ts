import type { Client } from 'pg';
import type { ToewijzingEntity } from '../../libs/persistence/src/entities/toewijzing.entity.js';
import { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { poging, sql, type Statement, totdatHetWacht, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedPersoon, type TestOrganisatie } from '../support/organisatie.js';
import { verzegeld } from '../support/rijen/basis.js';
import { aToetsing } from '../support/rijen/toetsing.js';
import { aToewijzing } from '../support/rijen/toewijzing.js';

let db: TestDatabase;
let gewoon: TestOrganisatie;
let klein: TestOrganisatie;
let app: Client;
beforeAll(async () => {
  db = await openDatabase();
  [gewoon, klein] = [await seedOrganisatie(db), await seedOrganisatie(db, { opdrachtgeverIsUitvoerder: true })];
  app = await db.connect(db.appUrl);
});
afterAll(() => db.close());

const zaak = async (o: TestOrganisatie): Promise<ToetsingEntity> =>
  db.seed(ToetsingEntity, aToetsing(o.organisatieId, await seedPersoon(db, o.organisatieId, 'KANDIDAAT')));
const wijsToe = (toetsing: ToetsingEntity, persoonId: string, row: Partial<ToewijzingEntity> = {}): Statement =>
  voegToe('toewijzing', aToewijzing(toetsing, persoonId, row));

describe.each(['app', 'owner'] as const)('the opdrachtgever as adviseur (INV-11) against the %s', (wie) => {
  const attempt = (o: TestOrganisatie, ...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  it('is refused where that was not chosen, and the application can’t choose it', async () => {
    expect(await attempt(gewoon, wijsToe(await zaak(gewoon), gewoon.opdrachtgever))).toBe('VIER_OGEN_GESCHONDEN');
    const kies = await attempt(gewoon, sql(`UPDATE organisatie SET opdrachtgever_is_uitvoerder = true`));
    expect(kies).toBe(wie === 'app' ? '42501' : '1 rij');
  });

  it('has no internal toetser beside him, in either order', async () => {
    const toetsing = await zaak(klein);
    const zelf = wijsToe(toetsing, klein.opdrachtgever);
    const intern = wijsToe(toetsing, klein.toetser, { rol: 'TOETSER' });
    const bureau = wijsToe(toetsing, klein.toetser, { rol: 'TOETSER', extern: verzegeld() });
    expect(await attempt(klein, zelf)).toBe('1 rij');
    expect(await attempt(klein, zelf, intern)).toBe('TOETSER_EXTERN_VEREIST');
    expect(await attempt(klein, intern, zelf)).toBe('TOETSER_EXTERN_VEREIST');
    expect(await attempt(klein, zelf, bureau)).toBe('1 rij');
    expect(await attempt(klein, bureau, zelf)).toBe('1 rij');
    expect(await attempt(klein, wijsToe(toetsing, klein.adviseur), intern)).toBe('1 rij');
    expect(await attempt(klein, wijsToe(toetsing, klein.opdrachtgever, { rol: 'TOETSER', leidend: false, extern: verzegeld() }))).toBe('VIER_OGEN_GESCHONDEN');
  }); // prettier-ignore
});

it('nor when both are assigned at the same time', async () => {
  const toetsing = await zaak(klein);
  const [een, twee] = [await db.connect(db.appUrl), await db.connect(db.appUrl)];
  for (const client of [een, twee]) {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.organisatie', $1, true)`, [klein.organisatieId]);
  }
  const doe = (client: Client, { text, values }: Statement): Promise<unknown> => client.query(text, [...values]);
  await doe(een, wijsToe(toetsing, klein.opdrachtgever));
  const tegelijk = doe(twee, wijsToe(toetsing, klein.toetser, { rol: 'TOETSER' })).then(
    () => 'gelukt',
    (error: { constraint?: string }) => error.constraint,
  );
  await totdatHetWacht(db.superClient, twee, tegelijk);
  await een.query('COMMIT');
  expect(await tegelijk).toBe('TOETSER_EXTERN_VEREIST');
  await twee.query('ROLLBACK');
});
