import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYSTEM_ROLE } from './roles.js';
import { statements, systemReads, tenantTable } from './tenant-table.js';

/**
 * Files whose row said goodbye to them: written with that row, taken away once the store no longer has the file. So a VOG that was checked is
 * gone within minutes, also when a process falls over between the two.
 */
export class TeWissen1764000015320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE te_wissen (
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         object uuid PRIMARY KEY,
         sinds timestamptz(3) NOT NULL
       )`,
      `CREATE INDEX te_wissen_sinds ON te_wissen (sinds, object)`,
    ]);
    await tenantTable(runner, 'te_wissen', ['SELECT', 'INSERT']);
    await systemReads(runner, 'te_wissen', ['object', 'sinds']);
    await statements(runner, [
      `GRANT DELETE ON te_wissen TO ${SYSTEM_ROLE}`,
      `CREATE POLICY systeem_gewist ON te_wissen FOR DELETE TO ${SYSTEM_ROLE} USING (true)`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE te_wissen`);
  }
}
