import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './roles.js';
import { fixed, notEmptied, statements, tenantTable, vanPersoon } from './tenant-table.js';

/**
 * How much anybody may do, counted by whoever asks before it is known whose organisation he is of: so in a schema of its own, and with
 * nothing of him but a keyed hash. After a crash the counters begin anew. And what the counting finds: somebody who looks into unusually
 * many cases, which somebody else judges.
 */
export class Begrenzing1764000014500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE SCHEMA begrenzing`,
      `CREATE UNLOGGED TABLE begrenzing.teller (
         key varchar(255) PRIMARY KEY CONSTRAINT teller_zonder_gegevens CHECK (key ~ '^[A-Z]{3,20}:[0-9a-f]{64}$'),
         points integer NOT NULL,
         expire bigint
       ) WITH (fillfactor = 50)`,
      `GRANT USAGE ON SCHEMA begrenzing TO ${APP_ROLE}`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON begrenzing.teller TO ${APP_ROLE}`,
      `CREATE TABLE raadpleging_melding (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         dag date NOT NULL,
         aantal integer NOT NULL CONSTRAINT raadpleging_aantal CHECK (aantal > 0),
         rol text NOT NULL CONSTRAINT raadpleging_rol CHECK (rol IN ('FG', 'OPDRACHTGEVER')),
         gemaakt_op timestamptz(3) NOT NULL,
         oordeel text CONSTRAINT raadpleging_oordeel CHECK (oordeel IN ('VERKLAARD', 'DATALEK')),
         beoordeeld_op timestamptz(3),
         ${vanPersoon('beoordeeld_door', 'NULL')},
         CONSTRAINT raadpleging_natuurlijk UNIQUE (persoon_id, dag),
         CONSTRAINT raadpleging_beoordeeld CHECK ((oordeel IS NULL) = (beoordeeld_op IS NULL) AND (oordeel IS NULL) = (beoordeeld_door IS NULL)),
         CONSTRAINT "VIER_OGEN_GESCHONDEN" CHECK (beoordeeld_door <> persoon_id)
       )`,
      `CREATE INDEX raadpleging_melding_open ON raadpleging_melding (organisatie_id, rol, id) WHERE oordeel IS NULL`,
    ]);
    await tenantTable(runner, 'raadpleging_melding', ['SELECT', 'INSERT', 'UPDATE']);
    await statements(runner, [
      fixed('raadpleging_melding', 'gemeld', ['aantal', 'rol', 'gemaakt_op']),
      fixed('raadpleging_melding', 'eenmaal', ['oordeel', 'beoordeeld_op', 'beoordeeld_door'], 'OLD.oordeel IS NOT NULL'),
      `CREATE TRIGGER raadpleging_melding_blijft BEFORE DELETE ON raadpleging_melding FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      notEmptied('raadpleging_melding'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [`DROP TABLE raadpleging_melding`, `DROP TABLE begrenzing.teller`, `DROP SCHEMA begrenzing`]);
  }
}
