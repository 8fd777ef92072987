import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYSTEM_ROLE } from './roles.js';
import { refused, statements } from './tenant-table.js';

const MOMENT = `CASE WHEN status IN ('GESCAND', 'TER_BEOORDELING', 'AKKOORD', 'AANVULLEN', 'NIET_NODIG') THEN scan IN ('SCHOON', 'NIET_GESCAND')
            WHEN status = 'GEUPLOAD' THEN scan = 'WACHT' ELSE true END`;

/** A file that waits for the virus scanner is there and can be read by nobody; what was found in it never goes away. */
export class Quarantaine1764000015200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `ALTER TABLE document DROP CONSTRAINT document_scan`,
      `ALTER TABLE document ADD CONSTRAINT document_scan CHECK (scan IN ('NIET_GESCAND', 'WACHT', 'SCHOON', 'BESMET'))`,
      `ALTER TABLE document ADD CONSTRAINT "DOCUMENT_WACHT_OP_SCAN" CHECK (${MOMENT})`,
      `ALTER TABLE document ADD CONSTRAINT document_besmet CHECK (scan <> 'BESMET' OR status = 'VERWIJDERD')`,
      `CREATE INDEX document_wacht_op_scan ON document (id) WHERE status = 'GEUPLOAD'`,
      // Only a scanner ends the wait, and nothing goes back into it.
      refused('document', 'scan_staat', 'scan', `OLD.scan <> NEW.scan AND NOT (OLD.scan = 'WACHT' AND NEW.scan IN ('SCHOON', 'BESMET'))`),
      refused('document', 'terug_in_quarantaine', 'status', `OLD.status <> 'GEUPLOAD' AND NEW.status = 'GEUPLOAD'`),
    ]);
    // Besides the column that it reads already.
    await runner.query(`GRANT SELECT (id, organisatie_id, toetsing_id, ronde, status) ON document TO ${SYSTEM_ROLE}`);
  }

  /** What waited or was infected has no place in the schema of before: those files count as deleted, never as scanned. */
  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `REVOKE SELECT (id, organisatie_id, toetsing_id, ronde, status) ON document FROM ${SYSTEM_ROLE}`,
      `DROP TRIGGER document_terug_in_quarantaine ON document`,
      `DROP TRIGGER document_scan_staat ON document`,
      `DROP INDEX document_wacht_op_scan`,
      `ALTER TABLE document DROP CONSTRAINT document_besmet`,
      `ALTER TABLE document DROP CONSTRAINT "DOCUMENT_WACHT_OP_SCAN"`,
      // Of every organisation: the owner sees none of them behind the wall.
      `ALTER TABLE document NO FORCE ROW LEVEL SECURITY`,
      `UPDATE document SET status = 'VERWIJDERD', object = NULL, scan = 'NIET_GESCAND' WHERE scan IN ('WACHT', 'BESMET')`,
      `ALTER TABLE document FORCE ROW LEVEL SECURITY`,
      `ALTER TABLE document DROP CONSTRAINT document_scan`,
      `ALTER TABLE document ADD CONSTRAINT document_scan CHECK (scan IN ('NIET_GESCAND', 'SCHOON'))`,
    ]);
  }
}
