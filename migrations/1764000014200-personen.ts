import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, refuse, statements, tenantTable, triggerFunction, vanPersoon } from './tenant-table.js';

/** As `NIET_SAMEN` of the domain: BEHEERDER and AUDITOR stand alone, FG and GRIFFIER beside nobody who decides, researches or prepares. */
const GAAN_NIET_SAMEN = `r.rol <> NEW.rol AND (r.rol IN ('BEHEERDER', 'AUDITOR') OR NEW.rol IN ('BEHEERDER', 'AUDITOR')
    OR (r.rol IN ('FG', 'GRIFFIER') AND NEW.rol IN ('OPDRACHTGEVER', 'ADVISEUR', 'TOETSER', 'KABINET'))
    OR (NEW.rol IN ('FG', 'GRIFFIER') AND r.rol IN ('OPDRACHTGEVER', 'ADVISEUR', 'TOETSER', 'KABINET')))`;
/** The owner of the tables installs and seeds; everybody else is bound. */
const IS_EIGENAAR = `pg_has_role(current_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = TG_RELID), 'MEMBER')`;

/** Who gives whom which function (BIO2 5.03, 5.18): what never goes together, what takes two, and that an organisation keeps a beheerder. */
export class Personen1764000014200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE FUNCTION huidige_persoon() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
         AS $$ SELECT nullif(current_setting('app.persoon', true), '')::uuid $$`,
      `ALTER TABLE persoon ADD laatst_aangemeld_op timestamptz(3)`,
      // Null is before this was kept. From now on the database itself says when and by whom.
      `ALTER TABLE persoon_rol ADD gegeven_op timestamptz(3), ADD gegeven_door uuid,
         ADD FOREIGN KEY (gegeven_door, organisatie_id) REFERENCES persoon (id, organisatie_id)`,
      `ALTER TABLE persoon_rol ALTER gegeven_op SET DEFAULT clock_timestamp(), ALTER gegeven_door SET DEFAULT huidige_persoon()`,
      `CREATE TABLE rol_voorstel (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         rol text NOT NULL CONSTRAINT rol_voorstel_rol CHECK (rol IN ('OPDRACHTGEVER', 'FG')),
         ${vanPersoon('voorgesteld_door', 'NOT NULL')},
         voorgesteld_op timestamptz(3) NOT NULL,
         besluit text CONSTRAINT rol_voorstel_besluit CHECK (besluit IN ('BEVESTIGD', 'AFGEWEZEN')),
         ${vanPersoon('besloten_door', 'NULL')},
         besloten_op timestamptz(3),
         CONSTRAINT rol_voorstel_besloten CHECK ((besluit IS NULL) = (besloten_door IS NULL) AND (besluit IS NULL) = (besloten_op IS NULL)),
         CONSTRAINT "FUNCTIESCHEIDING" CHECK (persoon_id <> voorgesteld_door AND (besluit IS DISTINCT FROM 'BEVESTIGD' OR besloten_door NOT IN (voorgesteld_door, persoon_id)))
       )`,
      `CREATE UNIQUE INDEX "ROL_AL_VOORGESTELD" ON rol_voorstel (organisatie_id, persoon_id, rol) WHERE besluit IS NULL`,
    ]);
    await this.guardRollen(runner);
    await this.guardBeheerder(runner);
    await statements(runner, [
      `CREATE TRIGGER aanmelding_van_zichzelf BEFORE DELETE ON aanmelding FOR EACH ROW WHEN (OLD.persoon_id = huidige_persoon()) EXECUTE FUNCTION weiger_eigen()`,
      fixed('aanmelding', 'persoon', ['persoon_id']),
      fixed('rol_voorstel', 'voorgesteld', ['persoon_id', 'rol', 'voorgesteld_door', 'voorgesteld_op']),
      fixed('rol_voorstel', 'besloten', ['besluit', 'besloten_door', 'besloten_op'], 'OLD.besluit IS NOT NULL'),
    ]);
    await tenantTable(runner, 'rol_voorstel', ['SELECT', 'INSERT', 'UPDATE']);
  }

  /** Whom a function is given to. Both sides of a pair queue on the row of the person. */
  private async guardRollen(runner: QueryRunner): Promise<void> {
    await triggerFunction(runner, 'weiger_eigen', `BEGIN ${refuse('FUNCTIESCHEIDING')}; END`);
    await triggerFunction(
      runner,
      'persoon_rol_mag',
      `BEGIN
         IF EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = NEW.persoon_id AND r.rol = NEW.rol) THEN RETURN NEW; END IF;
         PERFORM FROM persoon p WHERE p.id = NEW.persoon_id FOR NO KEY UPDATE;
         IF EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = NEW.persoon_id AND ${GAAN_NIET_SAMEN}) THEN ${refuse('ROLCOMBINATIE_NIET_TOEGESTAAN')}; END IF;
         IF NEW.rol <> 'KANDIDAAT' AND NEW.persoon_id = huidige_persoon() THEN ${refuse('FUNCTIESCHEIDING')}; END IF;
         IF NEW.rol IN ('OPDRACHTGEVER', 'FG') AND NOT ${IS_EIGENAAR}
            AND NOT EXISTS (SELECT FROM rol_voorstel v WHERE v.persoon_id = NEW.persoon_id AND v.rol = NEW.rol AND v.besluit = 'BEVESTIGD')
            AND NOT (NEW.rol = 'OPDRACHTGEVER' AND EXISTS (SELECT FROM waarneming w WHERE w.persoon_id = NEW.persoon_id AND w.geregistreerd_door <> NEW.persoon_id)) THEN
           ${refuse('FUNCTIESCHEIDING')};
         END IF;
         RETURN NEW;
       END`,
    );
    // Who gives the order holds that function, by whatever way he came to it.
    await triggerFunction(
      runner,
      'opdrachtgever_mag',
      `BEGIN
         IF EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = NEW.persoon_id AND r.rol IN ('BEHEERDER', 'AUDITOR', 'FG', 'GRIFFIER')) THEN
           ${refuse('ROLCOMBINATIE_NIET_TOEGESTAAN')};
         END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER opdrachtgever_mag BEFORE INSERT ON opdrachtgever FOR EACH ROW EXECUTE FUNCTION opdrachtgever_mag()`,
      `CREATE TRIGGER persoon_rol_mag BEFORE INSERT ON persoon_rol FOR EACH ROW EXECUTE FUNCTION persoon_rol_mag()`,
      `CREATE TRIGGER persoon_rol_vast BEFORE UPDATE ON persoon_rol FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
    ]);
  }

  /** Two beheerders who let each other go at once would leave nobody: they queue, and the second one is refused. */
  private async guardBeheerder(runner: QueryRunner): Promise<void> {
    const blijft = (persoon: string): string => `
         PERFORM pg_advisory_xact_lock(hashtextextended('beheerder ' || OLD.organisatie_id, 0));
         IF NOT EXISTS (SELECT FROM persoon_rol r JOIN persoon p ON p.id = r.persoon_id
                        WHERE r.organisatie_id = OLD.organisatie_id AND r.rol = 'BEHEERDER' AND r.persoon_id <> ${persoon} AND p.geblokkeerd_op IS NULL) THEN
           ${refuse('LAATSTE_BEHEERDER')};
         END IF;`;
    await triggerFunction(runner, 'persoon_rol_beheerder_blijft', `BEGIN ${blijft('OLD.persoon_id')} RETURN OLD; END`);
    await triggerFunction(
      runner,
      'persoon_beheerder_blijft',
      `BEGIN
         IF NEW.id = huidige_persoon() THEN ${refuse('FUNCTIESCHEIDING')}; END IF;
         IF EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = OLD.id AND r.rol = 'BEHEERDER') THEN ${blijft('OLD.id')} END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER persoon_rol_beheerder_blijft BEFORE DELETE ON persoon_rol FOR EACH ROW WHEN (OLD.rol = 'BEHEERDER') EXECUTE FUNCTION persoon_rol_beheerder_blijft()`,
      `CREATE TRIGGER persoon_beheerder_blijft BEFORE UPDATE OF geblokkeerd_op ON persoon FOR EACH ROW
         WHEN (OLD.geblokkeerd_op IS NULL AND NEW.geblokkeerd_op IS NOT NULL) EXECUTE FUNCTION persoon_beheerder_blijft()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TRIGGER aanmelding_persoon ON aanmelding`,
      `DROP TRIGGER aanmelding_van_zichzelf ON aanmelding`,
      `DROP TRIGGER opdrachtgever_mag ON opdrachtgever`,
      `DROP TRIGGER persoon_beheerder_blijft ON persoon`,
      ...['persoon_rol_beheerder_blijft', 'persoon_rol_vast', 'persoon_rol_mag'].map((name) => `DROP TRIGGER ${name} ON persoon_rol`),
      ...['persoon_beheerder_blijft', 'persoon_rol_beheerder_blijft', 'opdrachtgever_mag', 'persoon_rol_mag', 'weiger_eigen'].map(
        (name) => `DROP FUNCTION ${name}()`,
      ),
      `DROP TABLE rol_voorstel`,
      `ALTER TABLE persoon_rol DROP gegeven_op, DROP gegeven_door`,
      `ALTER TABLE persoon DROP laatst_aangemeld_op`,
      `DROP FUNCTION huidige_persoon()`,
    ]);
  }
}
