import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, refuse, statements, triggerFunction } from './tenant-table.js';

/** What follows an answer to a request about data: the statement of the kandidaat (AVG art. 16), and the end of a restriction (AVG art. 18). */
export class Rechten1764000015400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `ALTER TABLE avg_verzoek
         ADD COLUMN verklaring verzegeld,
         ADD COLUMN verklaard_op timestamptz(3),
         ADD COLUMN beperking_opgeheven_op timestamptz(3),
         ADD COLUMN beperking_opgeheven_door uuid,
         ADD FOREIGN KEY (beperking_opgeheven_door, organisatie_id) REFERENCES persoon (id, organisatie_id),
         ADD CONSTRAINT "VERKLARING_NIET_MOGELIJK" CHECK ((verklaring IS NULL) = (verklaard_op IS NULL) AND (verklaring IS NULL
           OR (soort = 'RECTIFICATIE' AND coalesce(uitkomst IN ('AFGEWEZEN', 'DEELS_INGEWILLIGD'), false) AND verklaard_op >= beantwoord_op))),
         ADD CONSTRAINT avg_verzoek_beperking CHECK ((beperking_opgeheven_op IS NULL) = (beperking_opgeheven_door IS NULL) AND (beperking_opgeheven_op IS NULL
           OR (soort = 'BEPERKING' AND coalesce(uitkomst IN ('INGEWILLIGD', 'DEELS_INGEWILLIGD'), false) AND beperking_opgeheven_op >= beantwoord_op)))`,
      fixed('avg_verzoek', 'verklaard', ['verklaring', 'verklaard_op'], 'OLD.verklaard_op IS NOT NULL'),
      fixed('avg_verzoek', 'onbeperkt', ['beperking_opgeheven_op', 'beperking_opgeheven_door'], 'OLD.beperking_opgeheven_op IS NOT NULL'),
    ]);
    await triggerFunction(
      runner,
      'vernietiging_beperking',
      `BEGIN
         -- As for holds: only the owner of the tables says again what was destroyed before.
         IF current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID) THEN RETURN NEW; END IF;
         PERFORM FROM avg_verzoek q WHERE q.toetsing_id = NEW.toetsing_id AND q.soort = 'BEPERKING'
           AND q.uitkomst IN ('INGEWILLIGD', 'DEELS_INGEWILLIGD') AND q.beperking_opgeheven_op IS NULL FOR SHARE;
         IF FOUND THEN ${refuse('BEPERKING_GELDT', 'restrict_violation')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER vernietiging_beperking BEFORE UPDATE OF status ON vernietiging FOR EACH ROW
         WHEN (NEW.status = 'BEZIG' AND OLD.status <> 'BEZIG') EXECUTE FUNCTION vernietiging_beperking()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TRIGGER vernietiging_beperking ON vernietiging`,
      `DROP FUNCTION vernietiging_beperking()`,
      `DROP TRIGGER avg_verzoek_onbeperkt ON avg_verzoek`,
      `DROP TRIGGER avg_verzoek_verklaard ON avg_verzoek`,
      `ALTER TABLE avg_verzoek DROP COLUMN beperking_opgeheven_door, DROP COLUMN beperking_opgeheven_op, DROP COLUMN verklaard_op, DROP COLUMN verklaring`,
    ]);
  }
}
