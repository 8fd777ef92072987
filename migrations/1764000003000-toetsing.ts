import type { MigrationInterface, QueryRunner } from 'typeorm';
import { statements, systemReads, tenantTable } from './tenant-table.js';

const STATUSSEN = [
  'CONCEPT', 'GESTART', 'WACHT_OP_MEDEWERKING', 'IN_ONDERZOEK', 'RISICOANALYSE', 'HOOR_EN_WEDERHOOR', 'RAPPORT_TER_VASTSTELLING', 'RAPPORT_VASTGESTELD',
  'WACHT_OP_VOG', 'ADVIES_IN_VOORBEREIDING', 'ADVIES_TER_INZAGE_KANDIDAAT', 'ADVIES_VERSTREKT', 'UITKOMST_GEREGISTREERD', 'NAZORG', 'OPGESCHORT', 'HEROPEND',
  'INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD',
];
const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** The case, its rondes in one row, its facts, steps and the people assigned to it. */
export class Toetsing1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE toetsing (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         zaaknummer text NOT NULL,
         bestuurslaag text NOT NULL,
         doelfunctie text NOT NULL CONSTRAINT "DOELGROEP_NIET_TOEGESTAAN"
           CHECK (doelfunctie IN ('WETHOUDER', 'GEDEPUTEERDE', 'DAGELIJKS_BESTUURSLID_WATERSCHAP', 'EILANDGEDEPUTEERDE')),
         aanleiding text NOT NULL CONSTRAINT toetsing_aanleiding CHECK (aanleiding IN ('FORMATIE', 'TUSSENTIJDS', 'HERBENOEMING', 'VERVANGING_TIJDELIJK', 'HERIJKING_ZITTEND')),
         status text NOT NULL CONSTRAINT toetsing_status CHECK (status IN (${list(STATUSSEN)})),
         ronde integer NOT NULL DEFAULT 1,
         versie integer NOT NULL DEFAULT 1,
         kandidaat_id uuid NOT NULL REFERENCES persoon,
         kandidaat_naam bytea NOT NULL,
         kandidaat_email bytea NOT NULL,
         kandidaat_telefoon bytea,
         portefeuille bytea,
         voordragende_partij bytea,
         raadsdatum date NOT NULL,
         regime text NOT NULL,
         vragenlijst_versie integer NOT NULL,
         documentenlijst_versie integer NOT NULL,
         termijnprofiel text NOT NULL CONSTRAINT toetsing_termijnprofiel CHECK (termijnprofiel IN ('NORMAAL', 'VERSNELD', 'OEFEN')),
         termijnprofiel_versie integer NOT NULL,
         tijdzone text NOT NULL,
         vog_max_ouderdom_dagen integer NOT NULL,
         uitkomst text CONSTRAINT toetsing_uitkomst CHECK (uitkomst IN ('BENOEMD', 'NIET_BENOEMD', 'AANGEHOUDEN', 'INGETROKKEN')),
         benoemd_op date,
         gemaakt_op timestamptz(3) NOT NULL,
         gewijzigd_op timestamptz(3) NOT NULL,
         vernietigen_op date,
         CONSTRAINT toetsing_zaaknummer UNIQUE (organisatie_id, zaaknummer),
         CONSTRAINT "BEWAARBELEID_ONTBREEKT" CHECK (status NOT IN ('INGETROKKEN', 'GESTAAKT', 'GESLOTEN') OR vernietigen_op IS NOT NULL)
       )`,
      `CREATE UNIQUE INDEX "TOETSING_LOOPT_AL" ON toetsing (organisatie_id, kandidaat_id, doelfunctie)
         WHERE status NOT IN ('INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD')`,
      `CREATE INDEX toetsing_lijst ON toetsing (organisatie_id, gewijzigd_op DESC, id)`,
      `CREATE INDEX toetsing_kandidaat ON toetsing (kandidaat_id)`,
      `ALTER TABLE sleutel ADD CONSTRAINT sleutel_toetsing FOREIGN KEY (toetsing_id) REFERENCES toetsing`,
      `CREATE FUNCTION toetsing_oefenprofiel() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF NEW.termijnprofiel = 'OEFEN' AND NOT EXISTS (SELECT FROM organisatie o WHERE o.organisatie_id = NEW.organisatie_id AND o.oefen) THEN
           RAISE EXCEPTION 'OEFEN_NIET_TOEGESTAAN' USING ERRCODE = 'check_violation', CONSTRAINT = 'OEFEN_NIET_TOEGESTAAN';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER toetsing_oefenprofiel BEFORE INSERT OR UPDATE OF termijnprofiel ON toetsing FOR EACH ROW EXECUTE FUNCTION toetsing_oefenprofiel()`,
      `CREATE TABLE feit (
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         toetsing_id uuid NOT NULL REFERENCES toetsing,
         ronde integer NOT NULL,
         code text NOT NULL,
         volgnummer integer NOT NULL,
         waarde text NOT NULL,
         op timestamptz(3) NOT NULL,
         persoon_id uuid REFERENCES persoon,
         PRIMARY KEY (toetsing_id, ronde, code, volgnummer)
       )`,
      `CREATE TRIGGER feit_onwijzigbaar BEFORE UPDATE ON feit FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TABLE stap (
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         toetsing_id uuid NOT NULL REFERENCES toetsing,
         ronde integer NOT NULL,
         code text NOT NULL,
         volgnummer integer NOT NULL,
         status text NOT NULL CONSTRAINT stap_status CHECK (status IN ('OPEN', 'AFGEROND', 'AFGEZIEN', 'VERVALLEN')),
         geopend_op timestamptz(3) NOT NULL,
         gesloten_op timestamptz(3),
         reden bytea,
         PRIMARY KEY (toetsing_id, ronde, code, volgnummer)
       )`,
      `CREATE TABLE toewijzing (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         toetsing_id uuid NOT NULL REFERENCES toetsing,
         ronde integer NOT NULL,
         persoon_id uuid NOT NULL REFERENCES persoon,
         rol text NOT NULL CONSTRAINT toewijzing_rol CHECK (rol IN ('ADVISEUR', 'TOETSER')),
         leidend boolean NOT NULL,
         verklaring text CONSTRAINT toewijzing_verklaring CHECK (verklaring IN ('GEEN_CONFLICT', 'CONFLICT_GEMELD')),
         toegewezen_op timestamptz(3) NOT NULL,
         verklaard_op timestamptz(3),
         beeindigd_op timestamptz(3),
         reden text
       )`,
      `CREATE UNIQUE INDEX toewijzing_persoon ON toewijzing (toetsing_id, ronde, persoon_id) WHERE beeindigd_op IS NULL`,
      `CREATE UNIQUE INDEX toewijzing_leidend ON toewijzing (toetsing_id, ronde) WHERE beeindigd_op IS NULL AND leidend`,
      `CREATE INDEX toewijzing_van_persoon ON toewijzing (persoon_id, toetsing_id)`,
      // The unique index above already forbids one person in two functions; this forbids the kandidaat and the opdrachtgever.
      `CREATE FUNCTION toewijzing_vier_ogen() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF EXISTS (SELECT FROM toetsing t WHERE t.id = NEW.toetsing_id AND t.kandidaat_id = NEW.persoon_id)
            OR (NEW.rol = 'TOETSER' AND EXISTS (SELECT FROM opdrachtgever o WHERE o.organisatie_id = NEW.organisatie_id AND o.persoon_id = NEW.persoon_id AND o.geldig @> NEW.toegewezen_op))
            OR EXISTS (SELECT FROM toewijzing w WHERE w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde AND w.persoon_id = NEW.persoon_id
                       AND w.id <> NEW.id AND w.rol <> NEW.rol AND w.beeindigd_op IS NULL AND NEW.beeindigd_op IS NULL) THEN
           RAISE EXCEPTION 'VIER_OGEN_GESCHONDEN' USING ERRCODE = 'check_violation', CONSTRAINT = 'VIER_OGEN_GESCHONDEN';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER toewijzing_vier_ogen BEFORE INSERT OR UPDATE OF persoon_id, rol ON toewijzing FOR EACH ROW EXECUTE FUNCTION toewijzing_vier_ogen()`,
    ]);
    await tenantTable(runner, 'toetsing', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'feit', ['SELECT', 'INSERT']);
    await tenantTable(runner, 'stap', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'toewijzing', ['SELECT', 'INSERT', 'UPDATE']);
    await systemReads(runner, 'toetsing', ['id', 'organisatie_id', 'ronde', 'status', 'gewijzigd_op']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TABLE toewijzing`,
      `DROP FUNCTION toewijzing_vier_ogen()`,
      `DROP TABLE stap`,
      `DROP TABLE feit`,
      `ALTER TABLE sleutel DROP CONSTRAINT sleutel_toetsing`,
      `DROP TABLE toetsing`,
      `DROP FUNCTION toetsing_oefenprofiel()`,
    ]);
  }
}
