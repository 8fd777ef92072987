import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, notEmptied, refuse, statements, tenantTable, triggerFunction, vanPersoon } from './tenant-table.js';

/** Versions of questions, documents and terms that an organisation publishes itself: first a proposal, then a number. Nothing of them ever changes or goes. */
export class EigenVersie1764000013100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE eigen_versie (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         soort text NOT NULL CONSTRAINT eigen_versie_soort CHECK (soort IN ('VRAGENLIJST', 'DOCUMENTENLIJST', 'TERMIJNPROFIEL_NORMAAL', 'TERMIJNPROFIEL_VERSNELD')),
         volgnummer integer NOT NULL CONSTRAINT eigen_versie_volgnummer CHECK (volgnummer >= 1),
         basis integer NOT NULL CONSTRAINT eigen_versie_basis CHECK (basis >= 1),
         inhoud jsonb NOT NULL CONSTRAINT eigen_versie_inhoud CHECK (jsonb_typeof(inhoud) = 'object'),
         voorgesteld_op timestamptz(3) NOT NULL,
         ${vanPersoon('voorgesteld_door', 'NOT NULL')},
         versie integer CONSTRAINT eigen_versie_nummer CHECK (versie >= 2),
         gepubliceerd_op timestamptz(3),
         ${vanPersoon('gepubliceerd_door', 'NULL')},
         CONSTRAINT "VERSIEVOORSTEL_VAN_UZELF" CHECK (gepubliceerd_door <> voorgesteld_door),
         CONSTRAINT eigen_versie_voorstel UNIQUE (organisatie_id, soort, volgnummer),
         CONSTRAINT eigen_versie_gepubliceerd CHECK ((versie IS NULL) = (gepubliceerd_op IS NULL) AND (versie IS NULL) = (gepubliceerd_door IS NULL) AND gepubliceerd_op >= voorgesteld_op)
       )`,
      `CREATE UNIQUE INDEX eigen_versie_van_organisatie ON eigen_versie (organisatie_id, soort, versie) WHERE versie IS NOT NULL`,
    ]);
    await tenantTable(runner, 'eigen_versie', ['SELECT', 'INSERT', 'UPDATE']);
    await triggerFunction(
      runner,
      'eigen_versie_aansluitend',
      `DECLARE vorige integer;
       BEGIN
         SELECT max(e.versie) INTO vorige FROM eigen_versie e WHERE e.organisatie_id = NEW.organisatie_id AND e.soort = NEW.soort AND e.id <> NEW.id;
         IF NEW.versie <> coalesce(vorige + 1, NEW.versie) THEN ${refuse('VERSIE_NIET_AANSLUITEND')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      fixed('eigen_versie', 'inhoud_vast', ['basis', 'inhoud', 'voorgesteld_op', 'voorgesteld_door']),
      fixed('eigen_versie', 'eenmaal', ['versie', 'gepubliceerd_op', 'gepubliceerd_door'], 'OLD.versie IS NOT NULL'),
      `CREATE TRIGGER eigen_versie_nummer BEFORE INSERT OR UPDATE OF versie ON eigen_versie FOR EACH ROW
         WHEN (NEW.versie IS NOT NULL) EXECUTE FUNCTION eigen_versie_aansluitend()`,
      `CREATE TRIGGER eigen_versie_blijft BEFORE DELETE ON eigen_versie FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      notEmptied('eigen_versie'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [`DROP TABLE eigen_versie`, `DROP FUNCTION eigen_versie_aansluitend()`]);
  }
}
