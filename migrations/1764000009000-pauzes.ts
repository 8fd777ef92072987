import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './roles.js';
import { fixed, notEmptied, statements, tenantTable, VAN_TOETSING, vanPersoon } from './tenant-table.js';

/** Everything by which terms stand still or move: suspensions, outages, days on which the organisation is closed, and why it was decided. */
export class Pauzes1764000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      // Where a term ends without pauses: all of them are counted from there at once. Null as long as it never moved.
      `ALTER TABLE termijn ADD COLUMN basis_einde timestamptz(3), ADD COLUMN verlengd integer NOT NULL DEFAULT 0`,
      `CREATE TABLE opschorting (
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         volgnummer integer NOT NULL,
         van_status text NOT NULL CONSTRAINT opschorting_van_status CHECK (van_status IN ('WACHT_OP_MEDEWERKING', 'IN_ONDERZOEK', 'RISICOANALYSE', 'HOOR_EN_WEDERHOOR',
           'RAPPORT_TER_VASTSTELLING', 'RAPPORT_VASTGESTELD', 'WACHT_OP_VOG', 'ADVIES_IN_VOORBEREIDING', 'ADVIES_TER_INZAGE_KANDIDAAT')),
         begonnen_op timestamptz(3) NOT NULL,
         tot date NOT NULL,
         hervat_op timestamptz(3) CONSTRAINT opschorting_hervat CHECK (hervat_op >= begonnen_op),
         PRIMARY KEY (toetsing_id, ronde, volgnummer),
         -- 26 weeks of policy, and a day for the zone of the organisation.
         CONSTRAINT "OPSCHORTING_TE_LANG" CHECK (isfinite(tot) AND tot <= (begonnen_op AT TIME ZONE 'UTC')::date + 183)
       )`,
      `CREATE UNIQUE INDEX opschorting_loopt ON opschorting (toetsing_id, ronde) WHERE hervat_op IS NULL`,
      `CREATE TABLE procesbesluit (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         soort text NOT NULL CONSTRAINT procesbesluit_soort CHECK (soort IN ('OPSCHORTING', 'HERVATTING', 'STAKING', 'RAADSDATUM', 'TERMIJNPROFIEL', 'VERLENGING')),
         reden text CONSTRAINT procesbesluit_reden CHECK (reden ~ '^[A-Z0-9_]+$'),
         toelichting verzegeld,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         op timestamptz(3) NOT NULL
       )`,
      `CREATE INDEX procesbesluit_van_toetsing ON procesbesluit (toetsing_id, op)`,
      `CREATE TABLE ketenstoring (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         van timestamptz(3) NOT NULL,
         tot timestamptz(3) CONSTRAINT "STORING_EINDE_ONJUIST" CHECK (tot > van),
         reden text NOT NULL CONSTRAINT ketenstoring_reden CHECK (reden ~ '^[A-Z0-9_]+$'),
         ${vanPersoon('geregistreerd_door', 'NOT NULL')},
         geregistreerd_op timestamptz(3) NOT NULL
       )`,
      `CREATE INDEX ketenstoring_van_organisatie ON ketenstoring (organisatie_id, van)`,
      `CREATE TABLE vrije_dag (
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         datum date NOT NULL CONSTRAINT vrije_dag_datum CHECK (isfinite(datum)),
         naam text NOT NULL CONSTRAINT vrije_dag_naam CHECK (length(naam) BETWEEN 1 AND 100),
         gelijkgesteld boolean NOT NULL DEFAULT false,
         PRIMARY KEY (organisatie_id, datum)
       )`,
      fixed('opschorting', 'begin', ['van_status', 'begonnen_op', 'tot']),
      fixed('opschorting', 'hervat', ['hervat_op'], 'OLD.hervat_op IS NOT NULL'),
      fixed('ketenstoring', 'begin', ['van', 'reden', 'geregistreerd_door', 'geregistreerd_op']),
      `CREATE TRIGGER procesbesluit_onwijzigbaar BEFORE UPDATE ON procesbesluit FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      ...['opschorting', 'procesbesluit'].map(
        (table) => `CREATE TRIGGER ${table}_niet_verwijderen BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
      ),
      notEmptied('procesbesluit'),
      // A shorter profile has fewer reminders. What was recorded stays.
      `CREATE TRIGGER termijn_moment_vastgelegd_blijft BEFORE DELETE ON termijn_moment FOR EACH ROW WHEN (OLD.vastgelegd_op IS NOT NULL) EXECUTE FUNCTION weiger_verwijdering()`,
      `GRANT DELETE ON termijn_moment TO ${APP_ROLE}`,
    ]);
    await tenantTable(runner, 'opschorting', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'procesbesluit', ['SELECT', 'INSERT']);
    await tenantTable(runner, 'ketenstoring', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'vrije_dag', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `REVOKE DELETE ON termijn_moment FROM ${APP_ROLE}`,
      `DROP TRIGGER termijn_moment_vastgelegd_blijft ON termijn_moment`,
      ...['vrije_dag', 'ketenstoring', 'procesbesluit', 'opschorting'].map((table) => `DROP TABLE ${table}`),
      `ALTER TABLE termijn DROP COLUMN verlengd, DROP COLUMN basis_einde`,
    ]);
  }
}
