import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, notEmptied, refuse, statements, tenantTable, triggerFunction, VAN_TOETSING, vanPersoon } from './tenant-table.js';

const LANG = ['BEWAREN', 'MAATREGEL', 'CONTROLE', 'NEVENFUNCTIES', 'GEDRAGSCODE', 'BES_VERKLARING'];
/** The index by which the round finds what comes due; a place that it doesn't know would cost a walk through all terms. */
const langeTermijnen = (plekken: readonly string[]): readonly string[] => [
  `DROP INDEX termijn_lang`,
  `CREATE INDEX termijn_lang ON termijn (id) WHERE status IN ('LOOPT', 'VERSTREKEN') AND stap IN (${plekken.map((plek) => `'${plek}'`).join(', ')})`,
];

/** What holds up destruction (S-X12, INV-18), and what a kandidaat asks about his data (T22). */
export class BlokkadeEnAvg1764000012100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE bewaar_blokkade (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         volgnummer integer NOT NULL,
         grond text NOT NULL CONSTRAINT bewaar_blokkade_grond CHECK (grond IN ('WOO_VERZOEK', 'BEZWAAR_OF_BEROEP', 'KLACHT', 'RECHTSZAAK', 'AVG_VERZOEK', 'DATALEK', 'ONDERZOEK_TOEZICHTHOUDER')),
         klassen text[] NOT NULL CONSTRAINT bewaar_blokkade_klassen CHECK (klassen <@ ARRAY['R0', 'R1', 'R2', 'R3', 'R4', 'R5'] AND cardinality(klassen) > 0),
         tot date NOT NULL CONSTRAINT bewaar_blokkade_tot CHECK (isfinite(tot)),
         ${vanPersoon('eigenaar_id', 'NOT NULL')},
         geplaatst_op timestamptz(3) NOT NULL,
         ${vanPersoon('geplaatst_door', 'NOT NULL')},
         opgeheven_op timestamptz(3),
         ${vanPersoon('opgeheven_door', 'NULL')},
         opheffing text CONSTRAINT bewaar_blokkade_opheffing CHECK (opheffing IN ('AFGEROND', 'INGETROKKEN', 'VERVANGEN', 'TEN_ONRECHTE')),
         CONSTRAINT bewaar_blokkade_natuurlijk UNIQUE (toetsing_id, volgnummer),
         CONSTRAINT bewaar_blokkade_opgeheven CHECK ((opgeheven_op IS NULL) = (opgeheven_door IS NULL) AND (opgeheven_op IS NULL) = (opheffing IS NULL) AND opgeheven_op >= geplaatst_op)
       )`,
      `CREATE INDEX bewaar_blokkade_geldt ON bewaar_blokkade (toetsing_id) WHERE opgeheven_op IS NULL`,
      `CREATE TABLE avg_verzoek (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         volgnummer integer NOT NULL,
         soort text NOT NULL CONSTRAINT avg_verzoek_soort CHECK (soort IN ('INZAGE', 'RECTIFICATIE', 'WISSING', 'BEPERKING', 'BEZWAAR', 'OVERDRACHT')),
         inhoud verzegeld NOT NULL,
         ontvangen_op timestamptz(3) NOT NULL,
         geregistreerd_op timestamptz(3) NOT NULL CONSTRAINT avg_verzoek_ontvangen CHECK (geregistreerd_op >= ontvangen_op),
         ${vanPersoon('geregistreerd_door', 'NOT NULL')},
         verlengd_op timestamptz(3),
         uitkomst text CONSTRAINT avg_verzoek_uitkomst CHECK (uitkomst IN ('INGEWILLIGD', 'DEELS_INGEWILLIGD', 'AFGEWEZEN', 'INGETROKKEN')),
         antwoord verzegeld,
         beantwoord_op timestamptz(3),
         ${vanPersoon('beantwoord_door', 'NULL')},
         CONSTRAINT avg_verzoek_natuurlijk UNIQUE (toetsing_id, volgnummer),
         CONSTRAINT avg_verzoek_beantwoord CHECK ((beantwoord_op IS NULL) = (uitkomst IS NULL) AND (beantwoord_op IS NULL) = (antwoord IS NULL) AND (beantwoord_op IS NULL) = (beantwoord_door IS NULL))
       )`,
      ...langeTermijnen([...LANG, 'BEWAARBLOKKADE', 'AVG_VERZOEK']),
    ]);
    await triggerFunction(
      runner,
      'toetsing_bewaarblokkade',
      `BEGIN
         PERFORM FROM bewaar_blokkade b WHERE b.toetsing_id = NEW.id AND b.opgeheven_op IS NULL FOR SHARE;
         IF FOUND THEN ${refuse('BEWAARBLOKKADE', 'restrict_violation')}; END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'bewaarblokkade_na_vernietiging',
      `BEGIN
         PERFORM FROM toetsing t WHERE t.id = NEW.toetsing_id AND t.status <> 'VERNIETIGD' FOR SHARE;
         IF NOT FOUND THEN ${refuse('ONWIJZIGBAAR', 'restrict_violation')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      // INV-18: as long as a hold stands, nobody destroys the case.
      `CREATE TRIGGER toetsing_bewaarblokkade BEFORE UPDATE OF status ON toetsing FOR EACH ROW WHEN (NEW.status = 'VERNIETIGD' AND OLD.status <> 'VERNIETIGD') EXECUTE FUNCTION toetsing_bewaarblokkade()`,
      `CREATE TRIGGER bewaarblokkade_na_vernietiging BEFORE INSERT ON bewaar_blokkade FOR EACH ROW EXECUTE FUNCTION bewaarblokkade_na_vernietiging()`,
      fixed('bewaar_blokkade', 'geplaatst', ['grond', 'klassen', 'tot', 'eigenaar_id', 'geplaatst_op', 'geplaatst_door']),
      fixed('bewaar_blokkade', 'opgeheven', ['opgeheven_op', 'opgeheven_door', 'opheffing'], 'OLD.opgeheven_op IS NOT NULL'),
      fixed('avg_verzoek', 'gevraagd', ['soort', 'inhoud', 'ontvangen_op', 'geregistreerd_op', 'geregistreerd_door']),
      fixed('avg_verzoek', 'verlengd', ['verlengd_op'], 'OLD.verlengd_op IS NOT NULL'),
      fixed('avg_verzoek', 'beantwoord', ['uitkomst', 'antwoord', 'beantwoord_op', 'beantwoord_door'], 'OLD.beantwoord_op IS NOT NULL'),
      ...['bewaar_blokkade', 'avg_verzoek'].flatMap((table) => [
        `CREATE TRIGGER ${table}_niet_verwijderen BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
        notEmptied(table),
      ]),
    ]);
    for (const table of ['bewaar_blokkade', 'avg_verzoek']) await tenantTable(runner, table, ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      ...langeTermijnen(LANG),
      `DROP TRIGGER toetsing_bewaarblokkade ON toetsing`,
      `DROP TABLE avg_verzoek`,
      `DROP TABLE bewaar_blokkade`,
      `DROP FUNCTION bewaarblokkade_na_vernietiging()`,
      `DROP FUNCTION toetsing_bewaarblokkade()`,
    ]);
  }
}
