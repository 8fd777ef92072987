import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, SYSTEM_ROLE } from './roles.js';
import { notEmptied, refuse, statements, systemReads, tenantTable, triggerFunction } from './tenant-table.js';

const BEGIN = `decode(repeat('00', 32), 'hex')`;

/**
 * What belongs to no case has its evidence too (INV-20): one chain of events per organisation, held as the chains of cases are. And the work
 * that a data leak asks for (S-X11): a task per function, which closes with the decision.
 */
export class OrganisatieKeten1764000013300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE organisatie_keten (
         organisatie_id uuid PRIMARY KEY REFERENCES organisatie,
         volgnummer bigint NOT NULL,
         hash bytea NOT NULL
       )`,
      `CREATE TABLE organisatie_gebeurtenis (
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         volgnummer bigint NOT NULL,
         op timestamptz(3) NOT NULL,
         soort text NOT NULL,
         persoon_id uuid,
         rol text NOT NULL,
         gegevens jsonb NOT NULL,
         vorige_hash bytea NOT NULL,
         hash bytea NOT NULL,
         PRIMARY KEY (organisatie_id, volgnummer),
         CONSTRAINT organisatie_gebeurtenis_vorige UNIQUE (organisatie_id, vorige_hash),
         CONSTRAINT organisatie_gebeurtenis_hash CHECK (length(hash) = 32 AND length(vorige_hash) = 32)
       )`,
      // As audit_kop: of the owner, because no grant lets the application touch a head, and for the organisation of the transaction only.
      `CREATE FUNCTION organisatie_kop() RETURNS organisatie_keten LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
       DECLARE kop organisatie_keten;
       BEGIN
         INSERT INTO organisatie_keten (organisatie_id, volgnummer, hash) VALUES (huidige_organisatie(), 0, ${BEGIN}) ON CONFLICT DO NOTHING;
         SELECT * INTO kop FROM organisatie_keten k WHERE k.organisatie_id = huidige_organisatie() FOR UPDATE;
         RETURN kop;
       END $$`,
      `REVOKE EXECUTE ON FUNCTION organisatie_kop() FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION organisatie_kop() TO ${APP_ROLE}`,
      `CREATE TABLE datalek_taak (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL,
         datalek_id uuid NOT NULL,
         FOREIGN KEY (datalek_id, organisatie_id) REFERENCES datalek (id, organisatie_id),
         soort text NOT NULL,
         kenmerk text NOT NULL,
         rol text NOT NULL,
         status text NOT NULL CONSTRAINT datalek_taak_status CHECK (status IN ('OPEN', 'AFGEROND')),
         gemaakt_op timestamptz(3) NOT NULL,
         uiterlijk timestamptz(3),
         gesloten_op timestamptz(3),
         CONSTRAINT datalek_taak_natuurlijk UNIQUE (datalek_id, kenmerk, rol),
         CONSTRAINT datalek_taak_gesloten CHECK ((status = 'OPEN') = (gesloten_op IS NULL))
       )`,
      `CREATE INDEX datalek_taak_open ON datalek_taak (organisatie_id, rol, coalesce(uiterlijk, 'infinity'), id) WHERE status = 'OPEN'`,
    ]);
    await this.guardKeten(runner);
    await tenantTable(runner, 'organisatie_keten', ['SELECT']);
    await tenantTable(runner, 'organisatie_gebeurtenis', ['SELECT', 'INSERT']);
    await tenantTable(runner, 'datalek_taak', ['SELECT', 'INSERT', 'UPDATE']);
    await systemReads(runner, 'organisatie_keten', ['organisatie_id']);
    await statements(runner, [
      `CREATE TRIGGER datalek_taak_gesloten BEFORE UPDATE ON datalek_taak FOR EACH ROW WHEN (OLD.status <> 'OPEN') EXECUTE FUNCTION weiger_wijziging()`,
    ]);
  }

  /** An event can only be the next one; the head moves with it and in no other way. */
  private async guardKeten(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'organisatie_volgende',
      `DECLARE kop organisatie_keten := organisatie_kop();
       BEGIN
         IF NEW.organisatie_id IS DISTINCT FROM kop.organisatie_id OR NEW.volgnummer IS DISTINCT FROM kop.volgnummer + 1 OR NEW.vorige_hash IS DISTINCT FROM kop.hash THEN
           ${refuse('AUDIT_VOLGORDE')};
         END IF;
         UPDATE organisatie_keten SET volgnummer = NEW.volgnummer, hash = NEW.hash WHERE organisatie_id = NEW.organisatie_id;
         RETURN NEW;
       END`,
      'DEFINER',
    );
    await statements(runner, [
      `CREATE TRIGGER organisatie_volgende BEFORE INSERT ON organisatie_gebeurtenis FOR EACH ROW EXECUTE FUNCTION organisatie_volgende()`,
      `CREATE TRIGGER organisatie_keten_begin BEFORE INSERT ON organisatie_keten FOR EACH ROW
         WHEN (NEW.volgnummer <> 0 OR NEW.hash <> ${BEGIN}) EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER organisatie_keten_volgt BEFORE UPDATE ON organisatie_keten FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER organisatie_keten_blijft BEFORE DELETE ON organisatie_keten FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER organisatie_gebeurtenis_onwijzigbaar BEFORE UPDATE OR DELETE ON organisatie_gebeurtenis FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      ...['organisatie_keten', 'organisatie_gebeurtenis'].map(notEmptied),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `REVOKE ALL ON organisatie_keten FROM ${SYSTEM_ROLE}`,
      `DROP TABLE datalek_taak`,
      `DROP TABLE organisatie_gebeurtenis`,
      `DROP FUNCTION organisatie_volgende()`,
      `DROP FUNCTION organisatie_kop()`,
      `DROP TABLE organisatie_keten`,
    ]);
  }
}
