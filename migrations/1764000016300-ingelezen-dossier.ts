import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYSTEM_ROLE } from './roles.js';
import { notEmptied, statements, systemReads, tenantTable, vanPersoon } from './tenant-table.js';

/** Dossierexports of other installations, taken in to be read: where each comes from, and the sealed zip. It stays as it came, until it goes. */
export class IngelezenDossier1764000016300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE ingelezen_dossier (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         oorsprong text NOT NULL CONSTRAINT ingelezen_dossier_oorsprong CHECK (length(oorsprong) <= 200),
         zaak_elders uuid NOT NULL,
         zaaknummer text NOT NULL CONSTRAINT ingelezen_dossier_zaaknummer CHECK (length(zaaknummer) <= 200),
         gebeurtenissen integer NOT NULL CONSTRAINT ingelezen_dossier_gebeurtenissen CHECK (gebeurtenissen >= 1),
         slot_grootte bigint NOT NULL CONSTRAINT ingelezen_dossier_slot CHECK (slot_grootte >= 1),
         slot_op timestamptz(3) NOT NULL,
         object text NOT NULL CONSTRAINT ingelezen_dossier_object UNIQUE,
         bytes integer NOT NULL CONSTRAINT ingelezen_dossier_bytes CHECK (bytes >= 1),
         ingelezen_op timestamptz(3) NOT NULL,
         ${vanPersoon('ingelezen_door', 'NOT NULL')},
         verwijderen_op timestamptz(3) NOT NULL CONSTRAINT ingelezen_dossier_verwijderen CHECK (verwijderen_op > ingelezen_op)
       )`,
    );
    await tenantTable(runner, 'ingelezen_dossier', ['SELECT', 'INSERT', 'DELETE']);
    await systemReads(runner, 'ingelezen_dossier', ['organisatie_id', 'object']);
    await statements(runner, [
      `CREATE TRIGGER ingelezen_dossier_onwijzigbaar BEFORE UPDATE ON ingelezen_dossier FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      notEmptied('ingelezen_dossier'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE ALL ON ingelezen_dossier FROM ${SYSTEM_ROLE}`);
    await runner.query(`DROP TABLE ingelezen_dossier`);
  }
}
