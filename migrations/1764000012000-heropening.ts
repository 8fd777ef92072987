import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, notEmptied, refuse, statements, tenantTable, triggerFunction, VAN_TOETSING, vanPersoon } from './tenant-table.js';

/** A case that is opened again: its new ronde, what that takes over, and the conclusion before it that lapsed (INV-27). */
export class Heropening1764000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE heropening (
         ${VAN_TOETSING},
         ronde integer NOT NULL CONSTRAINT heropening_ronde CHECK (ronde > 1),
         reden text NOT NULL CONSTRAINT heropening_reden CHECK (reden IN ('NIEUW_FEIT', 'VOG_ALSNOG_AFGEGEVEN', 'PORTEFEUILLE_GEWIJZIGD', 'VOG_TE_OUD', 'AVG_RECTIFICATIE')),
         opnieuw text[] NOT NULL CONSTRAINT heropening_opnieuw CHECK (opnieuw <@ ARRAY['BENOEMBAARHEID', 'VOG', 'VRAGENLIJST', 'DOCUMENTEN', 'BRONONDERZOEK',
           'INTERNE_UITVRAAG', 'VERDIEPEND_GESPREK', 'RISICOANALYSE']),
         toelichting verzegeld NOT NULL,
         conclusie_vervallen boolean NOT NULL,
         heropend_op timestamptz(3) NOT NULL,
         ${vanPersoon('heropend_door', 'NOT NULL')},
         PRIMARY KEY (toetsing_id, ronde)
       )`,
      // The ronde in which a step was really done, where it was taken over.
      `ALTER TABLE stap ADD COLUMN uit_ronde integer CONSTRAINT stap_uit_ronde CHECK (uit_ronde IS NULL OR (uit_ronde BETWEEN 1 AND ronde - 1 AND status <> 'OPEN'))`,
      // A file that was taken over lies where it lay, sealed for the document that it came in with.
      `ALTER TABLE document ADD COLUMN bestand_van uuid`,
      `ALTER TABLE document ADD CONSTRAINT document_bestand_van FOREIGN KEY (bestand_van, toetsing_id) REFERENCES document (id, toetsing_id)`,
    ]);
    await this.guardRonde(runner);
    await this.guardConclusie(runner);
    await statements(runner, [
      fixed('stap', 'overgenomen', ['uit_ronde']),
      fixed('document', 'bestand_van', ['bestand_van']),
      `CREATE TRIGGER heropening_onwijzigbaar BEFORE UPDATE ON heropening FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER heropening_niet_verwijderen BEFORE DELETE ON heropening FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
      notEmptied('heropening'),
    ]);
    await tenantTable(runner, 'heropening', ['SELECT', 'INSERT']);
  }

  /** Rondes follow each other, each by a recorded heropening from a status that allows it; what an earlier ronde holds stays as it was. */
  private async guardRonde(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'toetsing_heropend',
      `BEGIN
         IF NEW.ronde <> OLD.ronde + 1 OR OLD.status NOT IN ('ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD', 'GESLOTEN')
            OR (OLD.status = 'UITKOMST_GEREGISTREERD' AND OLD.uitkomst = 'BENOEMD')
            OR NOT EXISTS (SELECT FROM heropening h WHERE h.toetsing_id = NEW.id AND h.ronde = NEW.ronde) THEN
           ${refuse('ONWIJZIGBAAR', 'restrict_violation')};
         END IF;
         RETURN NULL;
       END`,
    );
    await triggerFunction(
      runner,
      'eerdere_ronde',
      `BEGIN
         IF EXISTS (SELECT FROM toetsing t WHERE t.id = OLD.toetsing_id AND t.ronde > OLD.ronde) THEN ${refuse('ONWIJZIGBAAR', 'restrict_violation')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      // At the end of the transaction: the number goes up before the row that explains it is there.
      `CREATE CONSTRAINT TRIGGER toetsing_heropend AFTER UPDATE OF ronde ON toetsing DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
         WHEN (NEW.ronde <> OLD.ronde) EXECUTE FUNCTION toetsing_heropend()`,
      ...BEVROREN.map(
        (table) => `CREATE TRIGGER ${table}_eerdere_ronde BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION eerdere_ronde()`,
      ),
    ]);
  }

  /** INV-27: in a ronde that is over nothing is concluded and nothing is sent any more. */
  private async guardConclusie(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'conclusie_vervallen',
      `BEGIN
         IF EXISTS (SELECT FROM toetsing t WHERE t.id = NEW.toetsing_id AND t.ronde > NEW.ronde) THEN ${refuse('CONCLUSIE_VERVALLEN')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(
      runner,
      CONCLUSIE.map(
        (table) =>
          // Named to fire first: whatever else is wrong, the conclusion lapsed.
          `CREATE TRIGGER ${table}_a_vervallen BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION conclusie_vervallen()`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      ...CONCLUSIE.map((table) => `DROP TRIGGER ${table}_a_vervallen ON ${table}`),
      ...BEVROREN.map((table) => `DROP TRIGGER ${table}_eerdere_ronde ON ${table}`),
      `DROP TRIGGER toetsing_heropend ON toetsing`,
      ...['conclusie_vervallen', 'eerdere_ronde', 'toetsing_heropend'].map((name) => `DROP FUNCTION ${name}()`),
      `DROP TRIGGER document_bestand_van ON document`,
      `DROP TRIGGER stap_overgenomen ON stap`,
      `ALTER TABLE document DROP COLUMN bestand_van`,
      `ALTER TABLE stap DROP COLUMN uit_ronde`,
      `DROP TABLE heropening`,
    ]);
  }
}

const CONCLUSIE = ['advies', 'brief', 'verstrekking'];
/** What people wrote and what was checked; what is immutable anyway is not in it. */
const BEVROREN = ['onderdeel', 'vog', 'vragenlijst', 'toewijzing'];
