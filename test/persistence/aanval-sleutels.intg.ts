import type { Client } from 'pg';
import { openDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
let app: Client;
beforeAll(async () => {
  db = await openDatabase();
  app = await db.connect(db.appUrl);
  await app.query(`INSERT INTO kluis.sleutelmerk (sleutel_id, merk) VALUES ('k1', $1), ('k2', $1)`, [Buffer.alloc(32, 1)]);
  await app.query(`INSERT INTO kluis.geerfde_sleutel (doel, sleutel_id, omhuld, kek_id) VALUES ('verwerkingen', 'k1', $1, 'k2')`, [
    Buffer.alloc(61, 1),
  ]);
});
afterAll(() => db.close());

it('what belongs to the keys names nobody, and the application does no more with it than it needs', async () => {
  const { rows } = await db.superClient.query<{ wat: string }>(
    `SELECT format('%s.%s %s', table_name, column_name, data_type) AS wat FROM information_schema.columns WHERE table_schema = 'kluis'
     UNION ALL SELECT format('%s %s: %s', table_name, replace(grantee, 'integriteitstoetsing_', ''), string_agg(privilege_type || ' ' || column_name, ', ' ORDER BY privilege_type, column_name))
       FROM information_schema.column_privileges WHERE table_schema = 'kluis' AND grantee <> 'integriteitstoetsing_eigenaar' GROUP BY table_name, grantee ORDER BY 1`,
  );
  expect(rows.map(({ wat }) => wat)).toMatchInlineSnapshot(`
   [
     "geerfde_sleutel app: INSERT doel, INSERT kek_id, INSERT omhuld, INSERT sleutel_id, SELECT doel, SELECT kek_id, SELECT omhuld, SELECT sleutel_id, UPDATE kek_id, UPDATE omhuld",
     "geerfde_sleutel systeem: SELECT doel, SELECT kek_id, SELECT sleutel_id",
     "geerfde_sleutel.doel text",
     "geerfde_sleutel.kek_id text",
     "geerfde_sleutel.omhuld bytea",
     "geerfde_sleutel.sleutel_id text",
     "sleutelmerk app: INSERT gezien_op, INSERT merk, INSERT sleutel_id, SELECT gezien_op, SELECT merk, SELECT sleutel_id",
     "sleutelmerk systeem: SELECT gezien_op, SELECT sleutel_id",
     "sleutelmerk.gezien_op timestamp with time zone",
     "sleutelmerk.merk bytea",
     "sleutelmerk.sleutel_id text",
   ]
  `);
});

it.each([
  [`UPDATE kluis.sleutelmerk SET merk = merk`, '42501'],
  [`DELETE FROM kluis.sleutelmerk`, '42501'],
  [`DELETE FROM kluis.geerfde_sleutel`, '42501'],
  [`UPDATE kluis.geerfde_sleutel SET doel = 'uitnodiging'`, '42501'],
  [`TRUNCATE kluis.geerfde_sleutel, kluis.sleutelmerk`, '42501'],
  [`CREATE TABLE kluis.eigen ()`, '42501'],
  [`INSERT INTO kluis.sleutelmerk (sleutel_id, merk) VALUES ('Jan Jansen', decode(repeat('00', 32), 'hex'))`, '23514'],
  [`INSERT INTO kluis.sleutelmerk (sleutel_id, merk) VALUES ('k3', 'kort')`, '23514'],
  [`INSERT INTO kluis.geerfde_sleutel (doel, sleutel_id, omhuld, kek_id) VALUES ('verwerkingen', 'k3', '', 'k2')`, '23503'],
  // Wrapped by itself it would be of no use once it is gone.
  [`UPDATE kluis.geerfde_sleutel SET kek_id = sleutel_id`, '23514'],
  [`SET ROLE integriteitstoetsing_systeem; SELECT omhuld FROM kluis.geerfde_sleutel`, '42501'],
  [`SET ROLE integriteitstoetsing_systeem; SELECT omhuld FROM sleutel`, '42501'],
  [`SET ROLE integriteitstoetsing_systeem; UPDATE sleutel SET kek_id = 'x'`, '42501'],
  [`SET ROLE integriteitstoetsing_systeem; SELECT inhoud FROM document`, '42501'],
])('refuses: %s', async (statement, code) => {
  await app.query('BEGIN');
  await expect(app.query(statement)).rejects.toMatchObject({ code });
  await app.query('ROLLBACK');
});

it('even the owner of the tables takes no mark and no key away', async () => {
  for (const statement of [
    `UPDATE kluis.sleutelmerk SET merk = decode(repeat('00', 32), 'hex')`,
    `DELETE FROM kluis.geerfde_sleutel`,
    `TRUNCATE kluis.geerfde_sleutel, kluis.sleutelmerk`,
  ])
    await expect(db.ownerClient.query(statement)).rejects.toMatchObject({ constraint: 'ONWIJZIGBAAR' });
});
