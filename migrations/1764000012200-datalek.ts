import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYSTEM_ROLE } from './roles.js';
import { fixed, notEmptied, statements, systemReads, tenantTable, VAN_TOETSING, vanPersoon } from './tenant-table.js';

const van = `organisatie_id uuid NOT NULL,
         datalek_id uuid NOT NULL,
         FOREIGN KEY (datalek_id, organisatie_id) REFERENCES datalek (id, organisatie_id)`;

/** S-X11: a data leak belongs to the organisation, may touch cases, and has a clock of hours that no case knows. */
export class Datalek1764000012200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE datalek (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         soort text NOT NULL CONSTRAINT datalek_soort CHECK (soort IN ('VERKEERDE_ONTVANGER', 'ONBEVOEGDE_INZAGE', 'VERLIES_OF_DIEFSTAL', 'OPENBAAR_GEMAAKT', 'HACK', 'ANDERS')),
         beschrijving verzegeld NOT NULL,
         hoog_risico boolean NOT NULL,
         toezichthouder text NOT NULL CONSTRAINT datalek_toezichthouder CHECK (toezichthouder ~ '^[A-Z_]+$'),
         ontdekt_op timestamptz(3) NOT NULL,
         uiterlijk timestamptz(3) NOT NULL CONSTRAINT datalek_uiterlijk CHECK (uiterlijk > ontdekt_op),
         geregistreerd_op timestamptz(3) NOT NULL CONSTRAINT datalek_geregistreerd CHECK (geregistreerd_op >= ontdekt_op),
         ${vanPersoon('geregistreerd_door', 'NOT NULL')},
         besluit text CONSTRAINT datalek_besluit CHECK (besluit IN ('GEMELD', 'NIET_NODIG')),
         besluit_reden text CONSTRAINT datalek_reden CHECK (besluit_reden IN ('GEEN_RISICO', 'VERSLEUTELD', 'GEEN_PERSOONSGEGEVENS')),
         vertraging verzegeld,
         besloten_op timestamptz(3),
         ${vanPersoon('besloten_door', 'NULL')},
         CONSTRAINT datalek_in_organisatie UNIQUE (id, organisatie_id),
         CONSTRAINT datalek_besloten CHECK ((besluit IS NULL) = (besloten_op IS NULL) AND (besluit IS NULL) = (besloten_door IS NULL) AND (besluit IS NOT DISTINCT FROM 'NIET_NODIG') = (besluit_reden IS NOT NULL)),
         -- What must be reported is reported in time, or with the reason why it was late.
         CONSTRAINT "DATALEK_VERTRAGING_ONTBREEKT" CHECK (besluit IS DISTINCT FROM 'GEMELD' OR besloten_op <= uiterlijk OR vertraging IS NOT NULL),
         -- Who must be told himself is in danger: then the supervisor hears of it as well.
         CONSTRAINT "DATALEK_MOET_GEMELD" CHECK (NOT (hoog_risico AND besluit IS NOT DISTINCT FROM 'NIET_NODIG'))
       )`,
      `CREATE TABLE datalek_moment (
         ${van},
         moment text NOT NULL CONSTRAINT datalek_moment_code CHECK (moment IN ('HERINNERING_1', 'HERINNERING_2', 'HERINNERING_3', 'EINDE', 'ESCALATIE_1')),
         op timestamptz(3) NOT NULL,
         vastgelegd_op timestamptz(3),
         PRIMARY KEY (datalek_id, moment)
       )`,
      `CREATE INDEX datalek_moment_open ON datalek_moment (op) WHERE vastgelegd_op IS NULL`,
      `CREATE TABLE datalek_toetsing (
         ${VAN_TOETSING},
         datalek_id uuid NOT NULL,
         FOREIGN KEY (datalek_id, organisatie_id) REFERENCES datalek (id, organisatie_id),
         gekoppeld_op timestamptz(3) NOT NULL,
         mededeling verzegeld,
         geinformeerd_op timestamptz(3),
         PRIMARY KEY (datalek_id, toetsing_id),
         CONSTRAINT datalek_geinformeerd CHECK ((mededeling IS NULL) = (geinformeerd_op IS NULL))
       )`,
      `CREATE INDEX datalek_van_toetsing ON datalek_toetsing (toetsing_id)`,
      `CREATE TABLE datalek_bericht (
         id uuid PRIMARY KEY,
         ${van},
         moment text NOT NULL,
         sjabloon text NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         status text NOT NULL CONSTRAINT datalek_bericht_status CHECK (status IN ('TE_VERZENDEN', 'VERZONDEN', 'ONBESTELBAAR')),
         gemaakt_op timestamptz(3) NOT NULL,
         verzonden_op timestamptz(3),
         CONSTRAINT datalek_bericht_natuurlijk UNIQUE (datalek_id, moment, persoon_id)
       )`,
      `CREATE INDEX datalek_bericht_te_verzenden ON datalek_bericht (organisatie_id) WHERE status = 'TE_VERZENDEN'`,
    ]);
    await tenantTable(runner, 'datalek', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'datalek_moment', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'datalek_toetsing', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'datalek_bericht', ['SELECT', 'INSERT', 'UPDATE']);
    await systemReads(runner, 'datalek_moment', ['organisatie_id', 'op', 'vastgelegd_op']);
    await systemReads(runner, 'datalek_bericht', ['organisatie_id', 'status']);
    await statements(runner, [
      fixed('datalek', 'vastgesteld', [
        'soort',
        'beschrijving',
        'toezichthouder',
        'ontdekt_op',
        'uiterlijk',
        'geregistreerd_op',
        'geregistreerd_door',
      ]),
      fixed('datalek', 'besloten', ['besluit', 'besluit_reden', 'vertraging', 'besloten_op', 'besloten_door'], 'OLD.besluit IS NOT NULL'),
      // That someone is in danger can become clear later; it never becomes unclear again.
      fixed('datalek', 'risico', ['hoog_risico'], 'OLD.hoog_risico'),
      fixed('datalek_moment', 'klok', ['op']),
      fixed('datalek_moment', 'vastgelegd', ['vastgelegd_op'], 'OLD.vastgelegd_op IS NOT NULL'),
      fixed('datalek_toetsing', 'geinformeerd', ['mededeling', 'geinformeerd_op'], 'OLD.geinformeerd_op IS NOT NULL'),
      fixed('datalek_bericht', 'verzonden', ['status', 'verzonden_op'], `OLD.status = 'VERZONDEN'`),
      `CREATE TRIGGER datalek_blijft BEFORE DELETE ON datalek FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER datalek_toetsing_niet_verwijderen BEFORE DELETE ON datalek_toetsing FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
      notEmptied('datalek'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `REVOKE ALL ON datalek_bericht, datalek_moment FROM ${SYSTEM_ROLE}`,
      ...['datalek_bericht', 'datalek_toetsing', 'datalek_moment', 'datalek'].map((table) => `DROP TABLE ${table}`),
    ]);
  }
}
