import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, statements, tenantTable, VAN_TOETSING, vanPersoon } from './tenant-table.js';

/** What stays missing although it was asked for twice (S-X7), and what only the opdrachtgever may know (S-X9). */
export class Uitzonderingen1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      // A VOG is no part of which the toetsing can go on without.
      `CREATE TABLE voorbehoud (
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         deel text NOT NULL CONSTRAINT voorbehoud_deel CHECK (deel IN ('VRAGENLIJST', 'DOCUMENTEN')),
         inhoud verzegeld NOT NULL,
         gevraagd_op timestamptz(3) NOT NULL,
         ${vanPersoon('gevraagd_door', 'NOT NULL')},
         besloten_op timestamptz(3),
         ${vanPersoon('besloten_door', 'NULL')},
         PRIMARY KEY (toetsing_id, ronde, deel),
         CONSTRAINT voorbehoud_besloten CHECK ((besloten_op IS NULL) = (besloten_door IS NULL) AND besloten_op >= gevraagd_op)
       )`,
      `CREATE TABLE signaal (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         inhoud verzegeld,
         gemeld_op timestamptz(3) NOT NULL,
         ${vanPersoon('gemeld_door', 'NOT NULL')},
         afgehandeld_op timestamptz(3),
         ${vanPersoon('afgehandeld_door', 'NULL')},
         CONSTRAINT signaal_afgehandeld CHECK ((afgehandeld_op IS NULL) = (afgehandeld_door IS NULL) AND afgehandeld_op >= gemeld_op),
         -- What was said is kept no longer than it takes to act on it.
         CONSTRAINT signaal_gewist CHECK ((inhoud IS NULL) = (afgehandeld_op IS NOT NULL))
       )`,
      `CREATE INDEX signaal_van_toetsing ON signaal (toetsing_id, ronde)`,
    ]);
    await tenantTable(runner, 'voorbehoud', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'signaal', ['SELECT', 'INSERT', 'UPDATE']);
    await statements(runner, [
      fixed('voorbehoud', 'gevraagd', ['inhoud', 'gevraagd_op', 'gevraagd_door']),
      fixed('voorbehoud', 'besluit', ['besloten_op', 'besloten_door'], 'OLD.besloten_op IS NOT NULL'),
      fixed('signaal', 'melding', ['gemeld_op', 'gemeld_door']),
      fixed('signaal', 'afhandeling', ['inhoud', 'afgehandeld_op', 'afgehandeld_door'], 'OLD.afgehandeld_op IS NOT NULL'),
      ...['voorbehoud', 'signaal'].map(
        (table) => `CREATE TRIGGER ${table}_niet_verwijderen BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [`DROP TABLE signaal`, `DROP TABLE voorbehoud`]);
  }
}
