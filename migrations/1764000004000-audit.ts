import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './roles.js';
import { notEmptied, refuse, statements, tenantTable, triggerFunction, VAN_TOETSING, vanPersoon } from './tenant-table.js';

/**
 * The evidence: one chain of events per case (INV-20), decisions on access, remembered answers to repeated requests.
 * An event can only be the next one: the trigger holds it against the head row, which no grant lets the application touch.
 */
export class Audit1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE audit_keten (
         ${VAN_TOETSING},
         volgnummer bigint NOT NULL,
         hash bytea NOT NULL,
         PRIMARY KEY (toetsing_id)
       )`,
      `CREATE TABLE audit_gebeurtenis (
         ${VAN_TOETSING},
         volgnummer bigint NOT NULL,
         op timestamptz(3) NOT NULL,
         soort text NOT NULL,
         persoon_id uuid,
         rol text NOT NULL,
         gegevens jsonb NOT NULL,
         verbintenis bytea,
         vorige_hash bytea NOT NULL,
         hash bytea NOT NULL,
         PRIMARY KEY (toetsing_id, volgnummer),
         CONSTRAINT audit_vorige UNIQUE (toetsing_id, vorige_hash),
         CONSTRAINT audit_hash CHECK (length(hash) = 32 AND length(vorige_hash) = 32)
       )`,
      // The salt of a commitment lives apart, so that forgetting it leaves a chain that still verifies.
      `CREATE TABLE audit_zout (
         ${VAN_TOETSING},
         volgnummer bigint NOT NULL,
         zout bytea NOT NULL,
         PRIMARY KEY (toetsing_id, volgnummer),
         CONSTRAINT audit_zout_gebeurtenis FOREIGN KEY (toetsing_id, volgnummer) REFERENCES audit_gebeurtenis
       )`,
      // Appenders queue on the head row; it is made with the first event of a case. It belongs to the owner, because no grant lets the
      // application touch it, and shows and makes heads of the organisation of the transaction only.
      `CREATE FUNCTION audit_kop(van uuid) RETURNS audit_keten LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
       DECLARE kop audit_keten;
       BEGIN
         SELECT * INTO kop FROM audit_keten k WHERE k.toetsing_id = van AND k.organisatie_id = huidige_organisatie() FOR UPDATE;
         IF NOT FOUND THEN
           INSERT INTO audit_keten (organisatie_id, toetsing_id, volgnummer, hash)
             VALUES (huidige_organisatie(), van, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
           SELECT * INTO kop FROM audit_keten k WHERE k.toetsing_id = van AND k.organisatie_id = huidige_organisatie() FOR UPDATE;
         END IF;
         RETURN kop;
       END $$`,
      `REVOKE EXECUTE ON FUNCTION audit_kop(uuid) FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION audit_kop(uuid) TO ${APP_ROLE}`,
      `CREATE TABLE toegangsbesluit (
         id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         persoon_id uuid NOT NULL,
         toetsing_id uuid,
         vraag text NOT NULL,
         toegestaan boolean NOT NULL,
         relatie text,
         beleid_versie integer NOT NULL,
         correlatie_id text NOT NULL,
         op timestamptz(3) NOT NULL
       )`,
      `CREATE INDEX toegangsbesluit_toetsing ON toegangsbesluit (toetsing_id, op)`,
      `CREATE TABLE idempotentie (
         organisatie_id uuid NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         sleutel text NOT NULL,
         verzoek_hash bytea NOT NULL,
         antwoord jsonb NOT NULL,
         op timestamptz(3) NOT NULL,
         PRIMARY KEY (persoon_id, sleutel)
       )`,
    ]);
    await triggerFunction(
      runner,
      'audit_volgende',
      `DECLARE kop audit_keten := audit_kop(NEW.toetsing_id);
       BEGIN
         IF NEW.organisatie_id IS DISTINCT FROM kop.organisatie_id OR NEW.volgnummer IS DISTINCT FROM kop.volgnummer + 1 OR NEW.vorige_hash IS DISTINCT FROM kop.hash THEN
           ${refuse('AUDIT_VOLGORDE')};
         END IF;
         UPDATE audit_keten SET volgnummer = NEW.volgnummer, hash = NEW.hash WHERE toetsing_id = NEW.toetsing_id;
         RETURN NEW;
       END`,
      'DEFINER',
    );
    await statements(runner, [
      `CREATE TRIGGER audit_volgende BEFORE INSERT ON audit_gebeurtenis FOR EACH ROW EXECUTE FUNCTION audit_volgende()`,
      // The head moves with an event and in no other way; it begins at zero and is never taken away.
      `CREATE TRIGGER audit_keten_begin BEFORE INSERT ON audit_keten FOR EACH ROW
         WHEN (NEW.volgnummer <> 0 OR NEW.hash <> decode(repeat('00', 32), 'hex')) EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER audit_keten_volgt BEFORE UPDATE ON audit_keten FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER audit_keten_blijft BEFORE DELETE ON audit_keten FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER audit_zout_onwijzigbaar BEFORE UPDATE ON audit_zout FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      ...['audit_gebeurtenis', 'toegangsbesluit'].map(
        (table) =>
          `CREATE TRIGGER ${table}_onwijzigbaar BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      ),
      ...['audit_keten', 'audit_gebeurtenis', 'toegangsbesluit'].map(notEmptied),
    ]);
    await tenantTable(runner, 'audit_keten', ['SELECT']);
    await tenantTable(runner, 'audit_gebeurtenis', ['SELECT', 'INSERT']);
    await tenantTable(runner, 'audit_zout', ['SELECT', 'INSERT', 'DELETE']);
    await tenantTable(runner, 'toegangsbesluit', ['SELECT', 'INSERT']);
    await tenantTable(runner, 'idempotentie', ['SELECT', 'INSERT', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TABLE idempotentie`,
      `DROP TABLE toegangsbesluit`,
      `DROP TABLE audit_zout`,
      `DROP TABLE audit_gebeurtenis`,
      `DROP FUNCTION audit_volgende()`,
      `DROP FUNCTION audit_kop(uuid)`,
      `DROP TABLE audit_keten`,
    ]);
  }
}
