import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse, statements, tenantTable, triggerFunction, vanPersoon } from './tenant-table.js';

/** Bureaus that research for an organisation, who of its people works for which, and that nobody is assigned for one whose papers have lapsed. */
export class Bureaus1764000014210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE bureau (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         gegevens verzegeld NOT NULL,
         wpbr_geldig_tot date NOT NULL,
         overeenkomst_geldig_tot date NOT NULL,
         gewijzigd_op timestamptz(3) NOT NULL,
         ${vanPersoon('gewijzigd_door', 'NOT NULL')},
         CONSTRAINT bureau_in_organisatie UNIQUE (id, organisatie_id)
       )`,
      `CREATE TABLE bureau_lid (
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         bureau_id uuid NOT NULL,
         FOREIGN KEY (bureau_id, organisatie_id) REFERENCES bureau (id, organisatie_id),
         sinds timestamptz(3) NOT NULL,
         PRIMARY KEY (persoon_id)
       )`,
      `CREATE INDEX bureau_lid_van_bureau ON bureau_lid (bureau_id)`,
    ]);
    // Locked, so that the papers can't lapse beside us between this look and our commit.
    await triggerFunction(
      runner,
      'toewijzing_van_bureau',
      `DECLARE papieren bureau; dag date;
       BEGIN
         SELECT b.* INTO papieren FROM bureau_lid l JOIN bureau b ON b.id = l.bureau_id WHERE l.persoon_id = NEW.persoon_id FOR SHARE OF b;
         IF NOT FOUND THEN RETURN NEW; END IF;
         SELECT (NEW.toegewezen_op AT TIME ZONE t.tijdzone)::date INTO dag FROM toetsing t WHERE t.id = NEW.toetsing_id;
         IF papieren.wpbr_geldig_tot < dag THEN ${refuse('WPBR_VERLOPEN')}; END IF;
         IF papieren.overeenkomst_geldig_tot < dag THEN ${refuse('OVEREENKOMST_VERLOPEN')}; END IF;
         RETURN NEW;
       END`,
    );
    await runner.query(
      `CREATE TRIGGER toewijzing_van_bureau BEFORE INSERT ON toewijzing FOR EACH ROW EXECUTE FUNCTION toewijzing_van_bureau()`,
    );
    await tenantTable(runner, 'bureau', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'bureau_lid', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TRIGGER toewijzing_van_bureau ON toewijzing`,
      `DROP FUNCTION toewijzing_van_bureau()`,
      `DROP TABLE bureau_lid`,
      `DROP TABLE bureau`,
    ]);
  }
}
