import type { Client } from 'pg';
import { AanmeldingEntity } from '../../libs/persistence/src/entities/aanmelding.entity.js';
import { SessieEntity } from '../../libs/persistence/src/entities/sessie.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, type TestOrganisatie } from '../support/organisatie.js';
import { anAanmelding, aSessie } from '../support/rijen/aanmelding.js';

let db: TestDatabase;
let app: Client;
let een: TestOrganisatie;
let twee: TestOrganisatie;
beforeAll(async () => {
  db = await openDatabase();
  [een, twee] = [await seedOrganisatie(db), await seedOrganisatie(db)];
  app = await db.connect(db.appUrl);
});
afterAll(() => db.close());

describe('beeindig_sessies', () => {
  const issuer = 'https://idp.voorbeeld.test';
  const sid = Buffer.alloc(32, 1);
  const over = async (): Promise<number> => (await db.superClient.query('SELECT FROM sessie')).rowCount ?? 0;
  const beeindig = async (...vraag: readonly unknown[]): Promise<unknown> =>
    (await app.query<{ aantal: number }>('SELECT beeindig_sessies($1, $2, $3) AS aantal', [...vraag])).rows[0]?.aantal;

  beforeEach(async () => {
    await db.superClient.query('DELETE FROM sessie');
    await db.superClient.query('DELETE FROM aanmelding');
    for (const [wie, waar] of [
      [een.adviseur, een],
      [twee.adviseur, twee],
    ] as const) {
      const persoon = { id: wie, organisatieId: waar.organisatieId };
      await db.seed(AanmeldingEntity, anAanmelding(persoon, { issuer, sub: 'zelfde' }));
      await db.seed(SessieEntity, aSessie(persoon, { sidHash: waar === een ? sid : null }));
    }
    await db.seed(SessieEntity, aSessie({ id: een.kabinet, organisatieId: een.organisatieId }, { sidHash: null }));
  });

  it.each([
    ['nothing for nothing', [issuer, null, null], 0],
    ['by its name', [issuer, null, sid], 1],
    ['by its name and the person', [issuer, 'zelfde', sid], 1],
    ['not by its name and somebody else', [issuer, 'ander', sid], 0],
    ['by the person, in every organisation', [issuer, 'zelfde', null], 2],
    ['not by a person of another provider', ['https://evil.example', 'zelfde', null], 0],
    ['not by a name that nobody has', [issuer, null, Buffer.alloc(32)], 0],
  ])('%s', async (_, vraag, aantal) => {
    expect(await beeindig(...vraag)).toBe(aantal);
    expect(await over()).toBe(3 - aantal);
  });

  it('is the only way in which the system role can end one, and belongs to it', async () => {
    const { rows } = await db.superClient.query(
      `SELECT p.proowner::regrole::text AS owner, p.prosecdef AS definer, (SELECT array_agg(x.grantee::regrole::text ORDER BY x.grantee::regrole::text) FROM aclexplode(p.proacl) x) AS callers
         FROM pg_proc p WHERE p.proname = 'beeindig_sessies'`,
    );
    expect(rows).toEqual([
      { owner: 'integriteitstoetsing_systeem', definer: true, callers: ['integriteitstoetsing_app', 'integriteitstoetsing_systeem'] },
    ]);
  });
});

it('a block and another function end sessions for the application too, in its own organisation', async () => {
  for (const [wie, statement] of [
    [een.toetser, 'UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1'],
    [een.griffier, 'DELETE FROM persoon_rol WHERE persoon_id = $1'],
  ] as const) {
    await db.seed(SessieEntity, aSessie({ id: wie, organisatieId: een.organisatieId }));
    await app.query('BEGIN');
    await app.query(`SELECT set_config('app.organisatie', $1, true)`, [een.organisatieId]);
    expect((await app.query(statement, [wie])).rowCount).toBe(1);
    await app.query('COMMIT');
    expect((await db.superClient.query('SELECT FROM sessie WHERE persoon_id = $1', [wie])).rows).toEqual([]);
  }
});

describe('the schema that belongs to no organisation', () => {
  it('holds hashes and times, and lets the application do no more than it needs', async () => {
    const { rows } = await db.superClient.query<{ wat: string }>(
      `SELECT format('%s.%s %s', table_name, column_name, data_type) AS wat FROM information_schema.columns WHERE table_schema = 'poort'
       UNION ALL SELECT format('%s %s', table_name, string_agg(privilege_type, ' ' ORDER BY privilege_type)) FROM information_schema.role_table_grants
         WHERE table_schema = 'poort' AND grantee <> 'integriteitstoetsing_eigenaar' GROUP BY table_name ORDER BY 1`,
    );
    expect(rows.map(({ wat }) => wat)).toMatchInlineSnapshot(`
     [
       "afmelding DELETE INSERT SELECT",
       "afmelding.jti_hash bytea",
       "afmelding.verloopt_op timestamp with time zone",
     ]
    `);
  });

  it('is not to be changed or emptied by the application', async () => {
    for (const statement of [
      'CREATE TABLE poort.eigen ()',
      'TRUNCATE poort.afmelding',
      `UPDATE poort.afmelding SET verloopt_op = now()`,
      'DROP TABLE poort.afmelding',
    ]) {
      await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
