import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, refuse, statements, tenantTable, triggerFunction, VAN_TOETSING, vanPersoon } from './tenant-table.js';

const ROLLEN = [
  'KANDIDAAT',
  'OPDRACHTGEVER',
  'ADVISEUR',
  'TOETSER',
  'KABINET',
  'GRIFFIER',
  'BEHEERDER',
  'FG',
  'AUDITOR',
  'UITVRAAG_BEANTWOORDER',
];
const rolSoort = (rollen: readonly string[]): readonly string[] => [
  `ALTER TABLE persoon_rol DROP CONSTRAINT persoon_rol_soort`,
  `ALTER TABLE persoon_rol ADD CONSTRAINT persoon_rol_soort CHECK (rol IN (${rollen.map((rol) => `'${rol}'`).join(', ')}))`,
];

/** Whom the kabinet would assign: the opdrachtgever decides. And who forms a college may follow how far its kandidaten are;
 * and whether the opdrachtgever may research himself. */
export class VoorstelEnFormateur1764000014300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      ...rolSoort([...ROLLEN, 'FORMATEUR']),
      `CREATE TABLE toewijzing_voorstel (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         rol text NOT NULL CONSTRAINT toewijzing_voorstel_rol CHECK (rol IN ('ADVISEUR', 'TOETSER')),
         ${vanPersoon('voorgesteld_door', 'NOT NULL')},
         voorgesteld_op timestamptz(3) NOT NULL,
         besluit text CONSTRAINT toewijzing_voorstel_besluit CHECK (besluit IN ('TOEGEWEZEN', 'AFGEWEZEN')),
         ${vanPersoon('besloten_door', 'NULL')},
         besloten_op timestamptz(3),
         CONSTRAINT toewijzing_voorstel_besloten CHECK ((besluit IS NULL) = (besloten_door IS NULL) AND (besluit IS NULL) = (besloten_op IS NULL))
       )`,
      `CREATE UNIQUE INDEX "TOEWIJZING_AL_VOORGESTELD" ON toewijzing_voorstel (toetsing_id, ronde, persoon_id, rol) WHERE besluit IS NULL`,
      fixed('toewijzing_voorstel', 'voorgesteld', ['persoon_id', 'rol', 'voorgesteld_door', 'voorgesteld_op']),
      fixed('toewijzing_voorstel', 'besloten', ['besluit', 'besloten_door', 'besloten_op'], 'OLD.besluit IS NOT NULL'),
    ]);
    await statements(runner, [
      `CREATE TABLE formatie_formateur (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         formatie_id uuid NOT NULL,
         FOREIGN KEY (formatie_id, organisatie_id) REFERENCES formatie (id, organisatie_id),
         ${vanPersoon('persoon_id', 'NOT NULL')},
         gekoppeld_op timestamptz(3) NOT NULL,
         ${vanPersoon('gekoppeld_door', 'NOT NULL')},
         ontkoppeld_op timestamptz(3),
         ${vanPersoon('ontkoppeld_door', 'NULL')},
         CONSTRAINT formatie_formateur_ontkoppeld CHECK ((ontkoppeld_op IS NULL) = (ontkoppeld_door IS NULL) AND ontkoppeld_op >= gekoppeld_op)
       )`,
      `CREATE UNIQUE INDEX formatie_formateur_een ON formatie_formateur (formatie_id, persoon_id) WHERE ontkoppeld_op IS NULL`,
      `CREATE INDEX formatie_formateur_van_persoon ON formatie_formateur (persoon_id) WHERE ontkoppeld_op IS NULL`,
    ]);
    await triggerFunction(
      runner,
      'formateur_geen_kandidaat',
      `BEGIN
         IF EXISTS (SELECT FROM toetsing t WHERE t.formatie_id = NEW.formatie_id AND t.kandidaat_id = NEW.persoon_id) THEN ${refuse('FORMATEUR_IS_KANDIDAAT')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER formateur_geen_kandidaat BEFORE INSERT ON formatie_formateur FOR EACH ROW EXECUTE FUNCTION formateur_geen_kandidaat()`,
      fixed('formatie_formateur', 'gekoppeld', ['formatie_id', 'persoon_id', 'gekoppeld_op', 'gekoppeld_door']),
      fixed('formatie_formateur', 'ontkoppeld', ['ontkoppeld_op', 'ontkoppeld_door'], 'OLD.ontkoppeld_op IS NOT NULL'),
    ]);
    await tenantTable(runner, 'toewijzing_voorstel', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'formatie_formateur', ['SELECT', 'INSERT', 'UPDATE']);
    await runner.query(`ALTER TABLE organisatie ADD opdrachtgever_is_uitvoerder boolean NOT NULL DEFAULT false`);
    await this.guardUitvoerder(runner);
  }

  /** INV-11 where the opdrachtgever researches himself: only where that was chosen for the organisation, and tested by somebody from outside it. */
  private async guardUitvoerder(runner: QueryRunner): Promise<void> {
    const loopt = `w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde AND w.beeindigd_op IS NULL`;
    await triggerFunction(
      runner,
      'toewijzing_uitvoerder',
      `BEGIN
         IF NEW.rol = 'ADVISEUR' AND EXISTS (SELECT FROM opdrachtgever o WHERE o.persoon_id = NEW.persoon_id AND o.geldig @> NEW.toegewezen_op) THEN
           PERFORM pg_advisory_xact_lock(hashtextextended('vier-ogen ' || NEW.organisatie_id, 0));
           IF NOT EXISTS (SELECT FROM organisatie o WHERE o.organisatie_id = NEW.organisatie_id AND o.opdrachtgever_is_uitvoerder) THEN ${refuse('VIER_OGEN_GESCHONDEN')}; END IF;
           IF EXISTS (SELECT FROM toewijzing w WHERE ${loopt} AND w.rol = 'TOETSER' AND w.extern IS NULL) THEN ${refuse('TOETSER_EXTERN_VEREIST')}; END IF;
         ELSIF NEW.rol = 'TOETSER' AND NEW.extern IS NULL THEN
           PERFORM pg_advisory_xact_lock(hashtextextended('vier-ogen ' || NEW.organisatie_id, 0));
           IF EXISTS (SELECT FROM toewijzing w JOIN opdrachtgever o ON o.persoon_id = w.persoon_id AND o.geldig @> w.toegewezen_op WHERE ${loopt} AND w.rol = 'ADVISEUR') THEN
             ${refuse('TOETSER_EXTERN_VEREIST')};
           END IF;
         END IF;
         RETURN NEW;
       END`,
    );
    await runner.query(
      `CREATE TRIGGER toewijzing_uitvoerder BEFORE INSERT ON toewijzing FOR EACH ROW WHEN (NEW.beeindigd_op IS NULL) EXECUTE FUNCTION toewijzing_uitvoerder()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TRIGGER toewijzing_uitvoerder ON toewijzing`,
      `DROP FUNCTION toewijzing_uitvoerder()`,
      `ALTER TABLE organisatie DROP opdrachtgever_is_uitvoerder`,
      `DROP TABLE formatie_formateur`,
      `DROP FUNCTION formateur_geen_kandidaat()`,
      `DROP TABLE toewijzing_voorstel`,
      `DELETE FROM persoon_rol WHERE rol = 'FORMATEUR'`,
      ...rolSoort(ROLLEN),
    ]);
  }
}
