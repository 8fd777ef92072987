import type { MigrationInterface, QueryRunner } from 'typeorm';
import { notEmptied, statements, tenantTable } from './tenant-table.js';

/**
 * The processing log (Logboek Dataverwerkingen): one row per operation, for one or more betrokkenen, sealed together. Nobody who did the work stands in it, and nothing that tells two rows about the same betrokkene from two about others.
 */
export class Verwerking1764000014410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE verwerking (
         id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         trace_id bytea NOT NULL,
         span_id bytea NOT NULL,
         parent_span_id bytea,
         vreemde_span_id bytea,
         status text NOT NULL CONSTRAINT verwerking_status CHECK (status IN ('UNSET', 'OK', 'ERROR')),
         naam text NOT NULL,
         begonnen_op timestamptz(3) NOT NULL,
         geeindigd_op timestamptz(3) NOT NULL,
         bron text NOT NULL,
         bron_versie text NOT NULL,
         activiteit text NOT NULL,
         aantal integer NOT NULL CONSTRAINT verwerking_aantal CHECK (aantal > 0),
         betrokkenen verzegeld NOT NULL,
         sleutel_id text NOT NULL,
         CONSTRAINT verwerking_span UNIQUE (trace_id, span_id),
         CONSTRAINT verwerking_lengte CHECK (length(trace_id) = 16 AND length(span_id) = 8 AND length(parent_span_id) = 8 AND length(vreemde_span_id) = 8),
         CONSTRAINT verwerking_duur CHECK (geeindigd_op >= begonnen_op)
       )`,
      // What is sealed can't be made smaller: PostgreSQL need not try.
      `ALTER TABLE verwerking ALTER COLUMN betrokkenen SET STORAGE EXTERNAL`,
      `CREATE INDEX verwerking_organisatie ON verwerking (organisatie_id, id)`,
      `CREATE TRIGGER verwerking_onwijzigbaar BEFORE UPDATE OR DELETE ON verwerking FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      notEmptied('verwerking'),
    ]);
    await tenantTable(runner, 'verwerking', ['SELECT', 'INSERT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [`DROP TABLE verwerking`]);
  }
}
