import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, SYSTEM_ROLE } from './roles.js';
import { statements, systemReads } from './tenant-table.js';

const READ = [
  ['sleutel', ['id', 'organisatie_id', 'toetsing_id', 'kek_id']],
  ['document', ['object']],
] as const;
const SLEUTEL_ID = `~ '^[a-z0-9][a-z0-9-]{0,39}$'`;

/**
 * What belongs to the keys themselves, and so to no organisation: by which mark a key-encryption key is known again, and the keys that were
 * derived from one that is gone, wrapped by another. And what finds the rows to be wrapped anew, and objects that no row knows.
 */
export class Kluis1764000015100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE SCHEMA kluis`,
      `CREATE TABLE kluis.sleutelmerk (
         sleutel_id text PRIMARY KEY CONSTRAINT sleutelmerk_naam CHECK (sleutel_id ${SLEUTEL_ID}),
         merk bytea NOT NULL CONSTRAINT sleutelmerk_merk CHECK (length(merk) = 32),
         gezien_op timestamptz(3) NOT NULL DEFAULT now()
       )`,
      `CREATE TABLE kluis.geerfde_sleutel (
         doel text NOT NULL CONSTRAINT geerfde_sleutel_doel CHECK (doel ~ '^[a-z-]{1,40}$'),
         sleutel_id text NOT NULL REFERENCES kluis.sleutelmerk,
         omhuld bytea NOT NULL,
         kek_id text NOT NULL CONSTRAINT geerfde_sleutel_van_een_ander CHECK (kek_id ${SLEUTEL_ID} AND kek_id <> sleutel_id),
         PRIMARY KEY (doel, sleutel_id)
       )`,
      `CREATE TRIGGER sleutelmerk_onwijzigbaar BEFORE UPDATE OR DELETE ON kluis.sleutelmerk FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER geerfde_sleutel_blijft BEFORE DELETE ON kluis.geerfde_sleutel FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      ...['sleutelmerk', 'geerfde_sleutel'].map(
        (table) =>
          `CREATE TRIGGER ${table}_niet_legen BEFORE TRUNCATE ON kluis.${table} FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging()`,
      ),
      `GRANT USAGE ON SCHEMA kluis TO ${APP_ROLE}, ${SYSTEM_ROLE}`,
      `GRANT SELECT (sleutel_id, gezien_op) ON kluis.sleutelmerk TO ${SYSTEM_ROLE}`,
      `GRANT SELECT (doel, sleutel_id, kek_id) ON kluis.geerfde_sleutel TO ${SYSTEM_ROLE}`,
      `GRANT SELECT, INSERT ON kluis.sleutelmerk TO ${APP_ROLE}`,
      `GRANT SELECT, INSERT, UPDATE (omhuld, kek_id) ON kluis.geerfde_sleutel TO ${APP_ROLE}`,
    ]);
    for (const [table, columns] of READ) await systemReads(runner, table, columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      ...READ.flatMap(([table, columns]) => [
        `DROP POLICY systeem ON ${table}`,
        `REVOKE SELECT (${columns.join(', ')}) ON ${table} FROM ${SYSTEM_ROLE}`,
      ]),
      `DROP TABLE kluis.geerfde_sleutel`,
      `DROP TABLE kluis.sleutelmerk`,
      `DROP SCHEMA kluis`,
    ]);
  }
}
