import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './roles.js';
import { fixed, notEmptied, refused, statements, triggerFunction } from './tenant-table.js';

/**
 * Salts are sealed with the key of the case, those of the raw data with the key that goes first. One row per event: the commitments of its
 * fields, which stay, and their salts, which can be forgotten one by one. A salt is never replaced and a row never taken away before its case.
 */
export class Zout1764000016200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.forget(runner, 'audit_zout');
    // An open hash of what somebody sent would confirm what is forgotten elsewhere. Who repeats a request of before does it anew.
    await this.forget(runner, 'idempotentie');
    await triggerFunction(
      runner,
      'zout_van_sleutel',
      `BEGIN
         UPDATE audit_zout SET zout = NULL WHERE toetsing_id = OLD.toetsing_id AND laag = OLD.laag AND zout IS NOT NULL;
         RETURN OLD;
       END`,
    );
    await statements(runner, [
      `DROP TRIGGER audit_zout_onwijzigbaar ON audit_zout`,
      `ALTER TABLE audit_zout ALTER COLUMN zout TYPE verzegeld, ALTER COLUMN zout DROP NOT NULL,
         ADD COLUMN laag text NOT NULL CONSTRAINT audit_zout_laag CHECK (laag IN ('DOSSIER', 'ONDERZOEK')),
         ADD COLUMN velden bytea NOT NULL CONSTRAINT audit_zout_velden CHECK (length(velden) > 0 AND length(velden) % 32 = 0)`,
      // Without one of its salts what is sealed is shorter, whatever the others are.
      refused(
        'audit_zout',
        'alleen_vergeten',
        'zout',
        'NEW.zout IS NOT NULL AND (OLD.zout IS NULL OR length(NEW.zout) >= length(OLD.zout))',
      ),
      fixed('audit_zout', 'velden', ['laag', 'velden']),
      `CREATE TRIGGER audit_zout_blijft BEFORE DELETE ON audit_zout FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
      notEmptied('audit_zout'),
      `REVOKE DELETE ON audit_zout FROM ${APP_ROLE}`,
      `GRANT UPDATE (zout) ON audit_zout TO ${APP_ROLE}`,
      // What a key sealed goes with it, whoever takes it away.
      `CREATE TRIGGER sleutel_zout AFTER DELETE ON sleutel FOR EACH ROW WHEN (OLD.toetsing_id IS NOT NULL) EXECUTE FUNCTION zout_van_sleutel()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TRIGGER sleutel_zout ON sleutel`,
      `REVOKE UPDATE (zout) ON audit_zout FROM ${APP_ROLE}`,
      `GRANT DELETE ON audit_zout TO ${APP_ROLE}`,
      ...['niet_legen', 'blijft', 'velden', 'alleen_vergeten'].map((name) => `DROP TRIGGER audit_zout_${name} ON audit_zout`),
      `DROP FUNCTION zout_van_sleutel()`,
    ]);
    await this.forget(runner, 'audit_zout');
    await statements(runner, [
      `ALTER TABLE audit_zout DROP COLUMN velden, DROP COLUMN laag, ALTER COLUMN zout TYPE bytea, ALTER COLUMN zout SET NOT NULL`,
      `CREATE TRIGGER audit_zout_onwijzigbaar BEFORE UPDATE ON audit_zout FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
    ]);
  }

  /** For its owner too. Salts that stood open are better gone, and one of the one form says nothing in the other: nothing was released before this. */
  private async forget(runner: QueryRunner, table: string): Promise<void> {
    await statements(runner, [
      `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
      `DELETE FROM ${table}`,
      `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    ]);
  }
}
