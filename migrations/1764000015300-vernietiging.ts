import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYSTEM_ROLE } from './roles.js';
import {
  fixed,
  notEmptied,
  refuse,
  statements,
  systemReads,
  tenantTable,
  triggerFunction,
  VAN_TOETSING,
  vanPersoon,
} from './tenant-table.js';

/**
 * Forgetting (S20): the decision on what is destroyed and from when, the mapping of each retention class to the selectielijst without which
 * nothing is, and a key of its own for the raw data, which goes years before the report.
 */
export class Vernietiging1764000015300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `ALTER TABLE sleutel ADD COLUMN laag text NOT NULL DEFAULT 'DOSSIER' CONSTRAINT sleutel_laag CHECK (laag = 'DOSSIER' OR (laag = 'ONDERZOEK' AND toetsing_id IS NOT NULL))`,
      `ALTER TABLE sleutel DROP CONSTRAINT sleutel_toetsing_id_key`,
      `ALTER TABLE sleutel ADD CONSTRAINT sleutel_van_laag UNIQUE (toetsing_id, laag)`,
      `ALTER TABLE toetsing ADD COLUMN onderzoek_vernietigd_op timestamptz(3)`,
      `CREATE TABLE bewaarbeleid (
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         klasse text NOT NULL CONSTRAINT bewaarbeleid_klasse CHECK (klasse IN ('R0', 'R1', 'R2', 'R3', 'R4', 'R5')),
         volgnummer integer NOT NULL,
         selectielijst text NOT NULL CONSTRAINT bewaarbeleid_selectielijst CHECK (length(selectielijst) BETWEEN 3 AND 200),
         categorie text NOT NULL CONSTRAINT bewaarbeleid_categorie CHECK (length(categorie) BETWEEN 1 AND 60),
         vastgesteld_op timestamptz(3) NOT NULL,
         ${vanPersoon('vastgesteld_door', 'NOT NULL')},
         PRIMARY KEY (organisatie_id, klasse, volgnummer)
       )`,
      `CREATE TABLE vernietiging (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         omvang text NOT NULL CONSTRAINT vernietiging_omvang CHECK (omvang IN ('ONDERZOEK', 'DOSSIER')),
         termijn text NOT NULL CONSTRAINT vernietiging_termijn CHECK (termijn IN ('T18', 'T19', 'T20')),
         klassen text[] NOT NULL CONSTRAINT vernietiging_klassen CHECK (cardinality(klassen) > 0 AND klassen <@ ARRAY['R0', 'R1', 'R2', 'R3', 'R4']),
         status text NOT NULL CONSTRAINT vernietiging_status CHECK (status IN ('BESLOTEN', 'INGETROKKEN', 'BEZIG', 'VOLTOOID')),
         besloten_op timestamptz(3) NOT NULL,
         ${vanPersoon('besloten_door', 'NULL')},
         uitvoeren_vanaf timestamptz(3) NOT NULL,
         ingetrokken_op timestamptz(3),
         ${vanPersoon('ingetrokken_door', 'NULL')},
         begonnen_op timestamptz(3),
         voltooid_op timestamptz(3),
         verklaring jsonb,
         hash bytea,
         CONSTRAINT vernietiging_ingetrokken CHECK ((status = 'INGETROKKEN') = (ingetrokken_op IS NOT NULL) AND (ingetrokken_op IS NULL) = (ingetrokken_door IS NULL)),
         CONSTRAINT vernietiging_begonnen CHECK ((status IN ('BEZIG', 'VOLTOOID')) = (begonnen_op IS NOT NULL)),
         CONSTRAINT vernietiging_voltooid CHECK ((status = 'VOLTOOID') = (voltooid_op IS NOT NULL) AND (voltooid_op IS NULL) = (verklaring IS NULL)
           AND (verklaring IS NULL) = (hash IS NULL) AND (hash IS NULL OR length(hash) = 32))
       )`,
      `CREATE UNIQUE INDEX "VERNIETIGING_BESLOTEN" ON vernietiging (toetsing_id, omvang) WHERE status <> 'INGETROKKEN'`,
      `CREATE INDEX vernietiging_uit_te_voeren ON vernietiging (uitvoeren_vanaf, id) WHERE status IN ('BESLOTEN', 'BEZIG')`,
    ]);
    await this.guardBegin(runner);
    await tenantTable(runner, 'bewaarbeleid', ['SELECT', 'INSERT']);
    await tenantTable(runner, 'vernietiging', ['SELECT', 'INSERT', 'UPDATE']);
    await systemReads(runner, 'vernietiging', ['id', 'organisatie_id', 'toetsing_id', 'status', 'uitvoeren_vanaf']);
  }

  /** INV-18: no destruction without a decision whose day has come, under a hold, or without the mapping of every class. */
  private async guardBegin(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'vernietiging_verloop',
      `BEGIN
         -- Only the owner of the tables says again what was destroyed before: after an old backup was put back.
         IF NEW.status = 'BEZIG' AND current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID) THEN RETURN NEW; END IF;
         IF (TG_OP = 'INSERT' AND (NEW.status <> 'BESLOTEN' OR NEW.besloten_door IS NULL)) OR (TG_OP = 'UPDATE' AND NEW.status <> OLD.status
             AND (OLD.status, NEW.status) NOT IN (('BESLOTEN', 'INGETROKKEN'), ('BESLOTEN', 'BEZIG'), ('BEZIG', 'VOLTOOID'))) THEN
           ${refuse('ONWIJZIGBAAR', 'restrict_violation')};
         END IF;
         IF NEW.status = 'BEZIG' THEN
           PERFORM FROM bewaar_blokkade b WHERE b.toetsing_id = NEW.toetsing_id AND b.opgeheven_op IS NULL AND b.klassen && NEW.klassen FOR SHARE;
           IF FOUND THEN ${refuse('BEWAARBLOKKADE', 'restrict_violation')}; END IF;
           IF EXISTS (SELECT FROM unnest(NEW.klassen) AS k (klasse) WHERE NOT EXISTS (SELECT FROM bewaarbeleid b WHERE b.organisatie_id = NEW.organisatie_id AND b.klasse = k.klasse)) THEN
             ${refuse('BEWAARBELEID_ONTBREEKT')};
           END IF;
         END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'toetsing_vernietiging',
      `BEGIN
         IF NOT EXISTS (SELECT FROM vernietiging v WHERE v.toetsing_id = NEW.id AND v.omvang = 'DOSSIER' AND v.status = 'BEZIG') THEN
           ${refuse('VERNIETIGING_ZONDER_BESLUIT', 'restrict_violation')};
         END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER vernietiging_verloop BEFORE INSERT OR UPDATE OF status ON vernietiging FOR EACH ROW EXECUTE FUNCTION vernietiging_verloop()`,
      fixed('vernietiging', 'besluit', ['omvang', 'termijn', 'klassen', 'besloten_op', 'besloten_door', 'uitvoeren_vanaf']),
      fixed('vernietiging', 'begin', ['begonnen_op'], 'OLD.begonnen_op IS NOT NULL'),
      fixed('vernietiging', 'einde', ['voltooid_op', 'verklaring', 'hash'], 'OLD.voltooid_op IS NOT NULL'),
      ...['vernietiging', 'bewaarbeleid'].flatMap((table) => [
        `CREATE TRIGGER ${table}_blijft BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
        notEmptied(table),
      ]),
      `CREATE TRIGGER bewaarbeleid_onwijzigbaar BEFORE UPDATE ON bewaarbeleid FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER toetsing_vernietiging BEFORE UPDATE OF status ON toetsing FOR EACH ROW
         WHEN (NEW.status = 'VERNIETIGD' AND OLD.status <> 'VERNIETIGD') EXECUTE FUNCTION toetsing_vernietiging()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `REVOKE ALL ON vernietiging FROM ${SYSTEM_ROLE}`,
      `DROP TRIGGER toetsing_vernietiging ON toetsing`,
      `DROP FUNCTION toetsing_vernietiging()`,
      `DROP TABLE vernietiging`,
      `DROP FUNCTION vernietiging_verloop()`,
      `DROP TABLE bewaarbeleid`,
      `ALTER TABLE toetsing DROP COLUMN onderzoek_vernietigd_op`,
      // Without the second key the raw data could never be read again: then there is no way back.
      `DO $$ BEGIN
         ALTER TABLE sleutel NO FORCE ROW LEVEL SECURITY;
         IF EXISTS (SELECT FROM sleutel WHERE laag <> 'DOSSIER') THEN RAISE EXCEPTION 'SLEUTEL_IN_GEBRUIK'; END IF;
         ALTER TABLE sleutel FORCE ROW LEVEL SECURITY;
       END $$`,
      `ALTER TABLE sleutel DROP CONSTRAINT sleutel_van_laag`,
      `ALTER TABLE sleutel ADD CONSTRAINT sleutel_toetsing_id_key UNIQUE (toetsing_id)`,
      `ALTER TABLE sleutel DROP COLUMN laag`,
    ]);
  }
}
