import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYSTEM_ROLE } from './roles.js';
import { notEmptied, statements, systemReads, tenantTable, VAN_TOETSING, vanPersoon } from './tenant-table.js';

const TERMIJN = ['id', 'organisatie_id', 'toetsing_id', 'ronde', 'stap', 'status'];
const MOMENT = ['organisatie_id', 'toetsing_id', 'termijn_id', 'moment', 'op', 'vastgelegd_op'];
/** Where terms stand that outlive the workflow of a ronde: those that a daily round looks at. */
const LANG = `stap IN ('BEWAREN', 'MAATREGEL', 'CONTROLE', 'NEVENFUNCTIES', 'GEDRAGSCODE', 'BES_VERKLARING')`;

/** What the organ that appoints decided, when the benoeming was accepted, and what the daily round needs to find terms that last for years. */
export class Uitkomst1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE uitkomst (
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         volgnummer integer NOT NULL,
         uitkomst text NOT NULL CONSTRAINT uitkomst_code CHECK (uitkomst IN ('BENOEMD', 'NIET_BENOEMD', 'AANGEHOUDEN', 'INGETROKKEN')),
         benoemd_op date CONSTRAINT uitkomst_benoemd CHECK ((uitkomst = 'BENOEMD') = (benoemd_op IS NOT NULL)),
         besluit_ref verzegeld,
         geregistreerd_op timestamptz(3) NOT NULL,
         ${vanPersoon('geregistreerd_door', 'NOT NULL')},
         PRIMARY KEY (toetsing_id, ronde, volgnummer)
       )`,
      `CREATE TRIGGER uitkomst_onwijzigbaar BEFORE UPDATE ON uitkomst FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER uitkomst_niet_verwijderen BEFORE DELETE ON uitkomst FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
      notEmptied('uitkomst'),
      // Only who was appointed can accept, and not before that day: with INV-01 nobody holds office here without a VOG.
      `ALTER TABLE toetsing ADD aanvaard_op date,
         ADD CONSTRAINT toetsing_aanvaard CHECK (aanvaard_op IS NULL OR (uitkomst IS NOT DISTINCT FROM 'BENOEMD' AND aanvaard_op >= benoemd_op AND isfinite(aanvaard_op))),
         ADD CONSTRAINT toetsing_nazorg CHECK (status <> 'NAZORG' OR aanleiding = 'HERIJKING_ZITTEND' OR aanvaard_op IS NOT NULL)`,
      `CREATE INDEX termijn_lang ON termijn (id) WHERE status IN ('LOOPT', 'VERSTREKEN') AND ${LANG}`,
    ]);
    await tenantTable(runner, 'uitkomst', ['SELECT', 'INSERT']);
    await systemReads(runner, 'termijn', TERMIJN);
    await systemReads(runner, 'termijn_moment', MOMENT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      ...(
        [
          ['termijn_moment', MOMENT],
          ['termijn', TERMIJN],
        ] as const
      ).flatMap(([table, columns]) => [
        `DROP POLICY systeem ON ${table}`,
        `REVOKE SELECT (${columns.join(', ')}) ON ${table} FROM ${SYSTEM_ROLE}`,
      ]),
      `DROP INDEX termijn_lang`,
      `ALTER TABLE toetsing DROP CONSTRAINT toetsing_nazorg, DROP CONSTRAINT toetsing_aanvaard, DROP aanvaard_op`,
      `DROP TABLE uitkomst`,
    ]);
  }
}
