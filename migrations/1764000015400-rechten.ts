import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, statements } from './tenant-table.js';

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
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TRIGGER avg_verzoek_onbeperkt ON avg_verzoek`,
      `DROP TRIGGER avg_verzoek_verklaard ON avg_verzoek`,
      `ALTER TABLE avg_verzoek DROP COLUMN beperking_opgeheven_door, DROP COLUMN beperking_opgeheven_op, DROP COLUMN verklaard_op, DROP COLUMN verklaring`,
    ]);
  }
}
