import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, statements, tenantTable, VAN_TOETSING, vanPersoon } from './tenant-table.js';

/** Whom the kabinet would assign: the opdrachtgever decides. */
export class VoorstelEnFormateur1764000014300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE toewijzing_voorstel (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         rol text NOT NULL CONSTRAINT toewijzing_voorstel_rol CHECK (rol IN ('ADVISEUR', 'TOETSER')),
         ${vanPersoon('voorgesteld_door', 'NOT NULL')},
         voorgesteld_op timestamptz(3) NOT NULL,
         besluit text CONSTRAINT toewijzing_voorstel_besluit CHECK (besluit IN ('TOEGEWEZEN', 'AFGEWEZEN')),
         ${vanPersoon('besloten_door', 'NULL')},
         besloten_op timestamptz(3),
         CONSTRAINT toewijzing_voorstel_besloten CHECK ((besluit IS NULL) = (besloten_door IS NULL) AND (besluit IS NULL) = (besloten_op IS NULL))
       )`,
      `CREATE UNIQUE INDEX "TOEWIJZING_AL_VOORGESTELD" ON toewijzing_voorstel (toetsing_id, ronde, persoon_id, rol) WHERE besluit IS NULL`,
      fixed('toewijzing_voorstel', 'voorgesteld', ['persoon_id', 'rol', 'voorgesteld_door', 'voorgesteld_op']),
      fixed('toewijzing_voorstel', 'besloten', ['besluit', 'besloten_door', 'besloten_op'], 'OLD.besluit IS NOT NULL'),
    ]);
    await tenantTable(runner, 'toewijzing_voorstel', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [`DROP TABLE toewijzing_voorstel`]);
  }
}
