import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refused, statements } from './tenant-table.js';

/**
 * Each answer knows at which version of its questionnaire it came to stand, so that two windows in which a kandidaat types only disturb each
 * other where they write the same question. What is there already counts as saved last; once handed in, nothing reads its version any more.
 */
export class AntwoordVersie1764000015500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `ALTER TABLE antwoord ADD COLUMN versie integer NOT NULL DEFAULT 1 CONSTRAINT antwoord_versie CHECK (versie > 0)`,
      `ALTER TABLE antwoord ALTER COLUMN versie DROP DEFAULT`,
      ...['antwoord', 'vragenlijst'].map((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`),
      `UPDATE antwoord a SET versie = v.versie FROM vragenlijst v
       WHERE v.toetsing_id = a.toetsing_id AND v.ronde = a.ronde AND v.ingediend_op IS NULL AND v.versie > 1`,
      ...['antwoord', 'vragenlijst'].map((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`),
      // Another text is a later version: no save overwrites one that it can't have seen.
      refused('antwoord', 'versie_omhoog', 'inhoud, versie', 'NEW.versie <= OLD.versie'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [`DROP TRIGGER antwoord_versie_omhoog ON antwoord`, `ALTER TABLE antwoord DROP COLUMN versie`]);
  }
}
