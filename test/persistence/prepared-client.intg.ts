import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import type { Transactie } from '../../libs/persistence/src/transactie.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedToetsing } from '../support/organisatie.js';

let db: TestDatabase;
let onze: ToetsingEntity;
let andere: ToetsingEntity;
beforeAll(async () => {
  db = await openDatabase();
  onze = await seedToetsing(db, await seedOrganisatie(db));
  andere = await seedToetsing(db, await seedOrganisatie(db));
});
afterAll(() => db.close());

/** After five times PostgreSQL may go over to one plan for all parameters. */
const OFTEN = 12;
const STATEMENT = `SELECT id, organisatie_id FROM toetsing WHERE ronde = $1 ORDER BY id`;
const ids = async ({ manager }: Pick<Transactie, 'manager'>): Promise<readonly string[]> =>
  (await manager.query(STATEMENT, [1])).map(({ id }: { id: string }) => id);
const van = (toetsing: ToetsingEntity) => ({ organisatieId: toetsing.organisatieId, persoonId: null });

it('plans a statement with parameters once per connection', async () => {
  await db.transacties.in(van(onze), async ({ manager }) => {
    for (let i = 0; i < OFTEN; i += 1) expect(await manager.query(`SELECT $1::int + 1 AS som`, [i])).toEqual([{ som: i + 1 }]);
    const [prepared] = await manager.query(
      `SELECT count(*)::int AS aantal, sum(generic_plans + custom_plans)::int AS keer FROM pg_prepared_statements WHERE statement = 'SELECT $1::int + 1 AS som'`,
    );
    expect(prepared).toEqual({ aantal: 1, keer: OFTEN });
  });
});

it('shows each organisation its own rows, also through a plan that was made for another one or for the system', async () => {
  for (let i = 0; i < OFTEN; i += 1) {
    expect(await db.transacties.in(van(onze), ids)).toEqual([onze.id]);
    expect(await db.transacties.in(van(andere), ids)).toEqual([andere.id]);
    expect(await db.transacties.alsSysteem((manager) => ids({ manager }))).toEqual([onze.id, andere.id].sort());
  }
});

it('goes on after a refused statement', async () => {
  await expect(db.transacties.in(van(onze), ({ manager }) => manager.query(`SELECT 1 / $1::int`, [0]))).rejects.toThrow('division by zero');
  expect(await db.transacties.in(van(onze), ({ manager }) => manager.query(`SELECT 1 / $1::int AS deel`, [1]))).toEqual([{ deel: 1 }]);
});
