import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, refuse, refused, statements } from './tenant-table.js';

const MAG_WEG = `EXISTS (SELECT FROM toetsing t WHERE t.id = van.toetsing_id AND t.status = 'VERNIETIGD')
       OR EXISTS (SELECT FROM vernietiging v WHERE v.toetsing_id = van.toetsing_id AND v.omvang = 'ONDERZOEK' AND v.status = 'BEZIG')`;

const antwoordNaIndienen = (behalve: string): string => `CREATE OR REPLACE FUNCTION antwoord_na_indienen() RETURNS trigger LANGUAGE plpgsql
   SECURITY INVOKER SET search_path = public, pg_temp AS $$ DECLARE van antwoord := coalesce(NEW, OLD); ingediend timestamptz;
   BEGIN
     -- Locked, so that an answer can't be saved beside the handing in.
     SELECT v.ingediend_op INTO ingediend FROM vragenlijst v WHERE v.toetsing_id = van.toetsing_id AND v.ronde = van.ronde FOR SHARE;
     IF ingediend IS NOT NULL AND NOT (TG_OP = 'DELETE' AND (${MAG_WEG}))${behalve} THEN ${refuse('ONWIJZIGBAAR', 'restrict_violation')}; END IF;
     RETURN van;
   END $$`;

/** Of an answer that was handed in what may never be kept goes, once and marked: nothing else of it moves (INV-15 over INV-17). */
const TEKST_WEG = ` AND NOT (TG_OP = 'UPDATE' AND OLD.verwijderd_op IS NULL AND NEW.verwijderd_op IS NOT NULL
         AND NEW.versie = OLD.versie AND NEW.bewaard_op = OLD.bewaard_op)`;

export class VerbodenTekst1764000015510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `ALTER TABLE antwoord ADD COLUMN verwijderd_op timestamptz(3)`,
      antwoordNaIndienen(TEKST_WEG),
      `DROP TRIGGER antwoord_versie_omhoog ON antwoord`,
      refused(
        'antwoord',
        'versie_omhoog',
        'inhoud, versie',
        'NEW.versie <= OLD.versie AND NOT (NEW.versie = OLD.versie AND OLD.verwijderd_op IS NULL AND NEW.verwijderd_op IS NOT NULL)',
      ),
      fixed('antwoord', 'verwijderd', ['verwijderd_op'], 'OLD.verwijderd_op IS NOT NULL'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TRIGGER antwoord_verwijderd ON antwoord`,
      `DROP TRIGGER antwoord_versie_omhoog ON antwoord`,
      refused('antwoord', 'versie_omhoog', 'inhoud, versie', 'NEW.versie <= OLD.versie'),
      antwoordNaIndienen(''),
      `ALTER TABLE antwoord DROP COLUMN verwijderd_op`,
    ]);
  }
}
