import type { MigrationInterface, QueryRunner } from 'typeorm';
import { statements } from './tenant-table.js';

/**
 * Decisions on access as the Authorization Decision Log has them: in a trace, with a status, the reason and what was weighed. Rows from before
 * this migration keep nothing in the new columns: evidence is not made up afterwards.
 */
export class BesluitAlsBewijs1764000014400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `ALTER TABLE toegangsbesluit
         ADD COLUMN trace_id bytea,
         ADD COLUMN span_id bytea,
         ADD COLUMN parent_span_id bytea,
         ADD COLUMN status text CONSTRAINT toegangsbesluit_status CHECK (status IN ('UNSET', 'OK', 'ERROR')),
         ADD COLUMN code text,
         ADD COLUMN relaties text[],
         ADD COLUMN toetsing_status text,
         ADD CONSTRAINT toegangsbesluit_span UNIQUE (trace_id, span_id),
         ADD CONSTRAINT toegangsbesluit_lengte CHECK (length(trace_id) = 16 AND length(span_id) = 8 AND length(parent_span_id) = 8)`,
      // NOT VALID: for every row from now on.
      `ALTER TABLE toegangsbesluit ADD CONSTRAINT toegangsbesluit_volledig CHECK (trace_id IS NOT NULL AND span_id IS NOT NULL AND status IS NOT NULL
         AND (code IS NULL) = toegestaan AND (toegestaan OR status <> 'OK')) NOT VALID`,
      `CREATE INDEX toegangsbesluit_organisatie ON toegangsbesluit (organisatie_id, id)`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP INDEX toegangsbesluit_organisatie`,
      `ALTER TABLE toegangsbesluit
         DROP COLUMN toetsing_status, DROP COLUMN relaties, DROP COLUMN code, DROP COLUMN status,
         DROP COLUMN parent_span_id, DROP COLUMN span_id, DROP COLUMN trace_id`,
    ]);
  }
}
