import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, notEmptied, refuse, statements, tenantTable, triggerFunction, VAN_TOETSING, vanPersoon } from './tenant-table.js';

/** Break-glass of the FG: asked with a reason, approved by another, at most a day, and accounted for. */
export class Noodinzage1764000014220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE noodinzage (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         volgnummer integer NOT NULL,
         soorten text[] NOT NULL CONSTRAINT noodinzage_soorten CHECK (cardinality(soorten) > 0
           AND soorten <@ ARRAY['ANTWOORDEN', 'DOCUMENTEN', 'BRONBEVINDINGEN', 'UITVRAGEN', 'GESPREKSVERSLAG', 'WEDERHOOR', 'RAPPORT', 'MOTIVERING']),
         uren integer NOT NULL CONSTRAINT "NOODINZAGE_TE_LANG" CHECK (uren BETWEEN 1 AND 24),
         reden verzegeld NOT NULL,
         ${vanPersoon('gevraagd_door', 'NOT NULL')},
         gevraagd_op timestamptz(3) NOT NULL,
         besluit text CONSTRAINT noodinzage_besluit CHECK (besluit IN ('GOEDGEKEURD', 'AFGEWEZEN')),
         besloten_als text CONSTRAINT noodinzage_besloten_als CHECK (besloten_als IN ('OPDRACHTGEVER', 'FG')),
         ${vanPersoon('besloten_door', 'NULL')},
         besloten_op timestamptz(3),
         van timestamptz(3),
         tot timestamptz(3),
         beeindigd_op timestamptz(3),
         verantwoording verzegeld,
         verantwoord_op timestamptz(3),
         CONSTRAINT noodinzage_natuurlijk UNIQUE (toetsing_id, volgnummer),
         CONSTRAINT noodinzage_besloten CHECK ((besluit IS NULL) = (besloten_door IS NULL) AND (besluit IS NULL) = (besloten_op IS NULL) AND (besluit IS NULL) = (besloten_als IS NULL)),
         CONSTRAINT noodinzage_loopt CHECK (CASE WHEN besluit = 'GOEDGEKEURD' THEN van = besloten_op AND tot = van + uren * interval '1 hour' ELSE van IS NULL AND tot IS NULL END IS TRUE),
         CONSTRAINT noodinzage_beeindigd CHECK (beeindigd_op IS NULL OR (besluit = 'GOEDGEKEURD' AND beeindigd_op BETWEEN van AND tot) IS TRUE),
         CONSTRAINT noodinzage_verantwoord CHECK ((verantwoording IS NULL) = (verantwoord_op IS NULL) AND (verantwoord_op IS NULL OR (verantwoord_op >= coalesce(beeindigd_op, tot)) IS TRUE)),
         CONSTRAINT "FUNCTIESCHEIDING" CHECK (besluit IS DISTINCT FROM 'GOEDGEKEURD' OR besloten_door <> gevraagd_door)
       )`,
    );
    await statements(runner, [
      `CREATE UNIQUE INDEX "NOODINZAGE_AL_GEVRAAGD" ON noodinzage (toetsing_id, gevraagd_door) WHERE besluit IS NULL`,
    ]);
    // Asked by an FG, approved by who gives the order or by another FG, and by neither in his own case.
    await triggerFunction(
      runner,
      'noodinzage_functiescheiding',
      `BEGIN
         IF EXISTS (SELECT FROM toetsing t WHERE t.id = NEW.toetsing_id AND t.kandidaat_id IN (NEW.gevraagd_door, NEW.besloten_door))
            OR NOT EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = NEW.gevraagd_door AND r.rol = 'FG') THEN ${refuse('FUNCTIESCHEIDING')}; END IF;
         IF NEW.besluit = 'GOEDGEKEURD'
            AND NOT (NEW.besloten_als = 'OPDRACHTGEVER' AND EXISTS (SELECT FROM opdrachtgever o WHERE o.persoon_id = NEW.besloten_door AND o.geldig @> NEW.besloten_op))
            AND NOT (NEW.besloten_als = 'FG' AND EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = NEW.besloten_door AND r.rol = 'FG')) THEN ${refuse('FUNCTIESCHEIDING')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER noodinzage_functiescheiding BEFORE INSERT OR UPDATE OF besluit ON noodinzage FOR EACH ROW EXECUTE FUNCTION noodinzage_functiescheiding()`,
      `CREATE TRIGGER noodinzage_na_vernietiging BEFORE INSERT OR UPDATE OF besluit ON noodinzage FOR EACH ROW EXECUTE FUNCTION bewaarblokkade_na_vernietiging()`,
      fixed('noodinzage', 'gevraagd', ['soorten', 'uren', 'reden', 'gevraagd_door', 'gevraagd_op']),
      fixed('noodinzage', 'besloten', ['besluit', 'besloten_als', 'besloten_door', 'besloten_op', 'van', 'tot'], 'OLD.besluit IS NOT NULL'),
      fixed('noodinzage', 'beeindigd', ['beeindigd_op'], 'OLD.beeindigd_op IS NOT NULL'),
      fixed('noodinzage', 'verantwoord', ['verantwoording', 'verantwoord_op'], 'OLD.verantwoord_op IS NOT NULL'),
      `CREATE TRIGGER noodinzage_niet_verwijderen BEFORE DELETE ON noodinzage FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
      notEmptied('noodinzage'),
    ]);
    await tenantTable(runner, 'noodinzage', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [`DROP TABLE noodinzage`, `DROP FUNCTION noodinzage_functiescheiding()`]);
  }
}
