import type { MigrationInterface, QueryRunner } from 'typeorm';
import { statements, tenantTable } from './tenant-table.js';

/** Columns that every row of the dossier begins with. */
const kop = `organisatie_id uuid NOT NULL REFERENCES organisatie,
         toetsing_id uuid NOT NULL REFERENCES toetsing,
         ronde integer NOT NULL`;
const sleutel = `id uuid PRIMARY KEY,
         ${kop}`;

/** What the steps gather. `inhoud` is always sealed with the key of the case; what stands open are codes, ids and instants. */
export class Dossier1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      // One table for all that people write about a case: findings, risks, measures, reactions … What it says is sealed, its kind is not.
      `CREATE TABLE onderdeel (
         ${sleutel},
         soort text NOT NULL CONSTRAINT onderdeel_soort CHECK (soort IN (
           'BENOEMBAARHEID', 'AANVULLING', 'BRONBEVINDING', 'UITVRAAG', 'GESPREK', 'BEVINDING', 'RISICO', 'MAATREGEL', 'REACTIE', 'GESPREK_OPDRACHTGEVER')),
         nummer integer NOT NULL,
         versie integer NOT NULL,
         inhoud bytea NOT NULL,
         persoon_id uuid REFERENCES persoon,
         gemaakt_op timestamptz(3) NOT NULL,
         gewijzigd_op timestamptz(3) NOT NULL,
         CONSTRAINT onderdeel_nummer UNIQUE (toetsing_id, ronde, soort, nummer)
       )`,
      `CREATE TABLE document (
         ${sleutel},
         type text NOT NULL CONSTRAINT "VERBODEN_GEGEVENS" CHECK (type IN (
           'CV', 'DIPLOMA_BEWIJS', 'NEVENFUNCTIE_OVERZICHT', 'KVK_UITTREKSEL', 'BELANGENOPGAVE', 'ONROEREND_GOED_OPGAVE', 'SCHULDEN_OPGAVE', 'BKR_OVERZICHT',
           'ONTHEFFINGSVERZOEK', 'WOONPLAATS_BEWIJS', 'VOG', 'MAATREGEL_BEWIJS', 'RAPPORT', 'ADVIES_CONCLUSIE')),
         status text NOT NULL CONSTRAINT document_status CHECK (status IN ('GEUPLOAD', 'GESCAND', 'TER_BEOORDELING', 'AKKOORD', 'AANVULLEN', 'NIET_NODIG', 'VERWIJDERD')),
         scan text NOT NULL CONSTRAINT document_scan CHECK (scan IN ('NIET_GESCAND', 'SCHOON')),
         bewaarklasse text NOT NULL CONSTRAINT document_bewaarklasse CHECK (bewaarklasse IN ('R0', 'R1', 'R2', 'R3', 'R4', 'R5')),
         bestandssoort text NOT NULL CONSTRAINT document_bestandssoort CHECK (bestandssoort IN ('pdf', 'docx', 'odt', 'jpg', 'png')),
         grootte integer NOT NULL,
         object text,
         verbintenis bytea NOT NULL,
         inhoud bytea NOT NULL,
         persoon_id uuid REFERENCES persoon,
         gemaakt_op timestamptz(3) NOT NULL,
         beoordeeld_op timestamptz(3),
         CONSTRAINT document_verwijderd CHECK ((status = 'VERWIJDERD') = (object IS NULL))
       )`,
      `CREATE INDEX document_van_toetsing ON document (toetsing_id, ronde)`,
      `CREATE TABLE vog (
         ${kop},
         status text NOT NULL CONSTRAINT vog_status CHECK (status IN ('NIET_GESTART', 'KLAARGEZET', 'INGEDIEND', 'ONTVANGEN', 'GEVERIFIEERD', 'AFGEKEURD_BIJ_VERIFICATIE',
           'NIET_OVERGELEGD', 'VERLOPEN', 'PROCEDURE_LOOPT', 'GESLOTEN')),
         spoed boolean,
         ingediend_op date,
         afgegeven_op date,
         persoon_komt_overeen boolean,
         functie_komt_overeen boolean,
         organisatie_komt_overeen boolean,
         echtheid_bevestigd boolean,
         profiel text,
         afkeuringen text[],
         document_id uuid REFERENCES document,
         geverifieerd_door uuid REFERENCES persoon,
         geverifieerd_op timestamptz(3),
         PRIMARY KEY (toetsing_id, ronde),
         CONSTRAINT vog_geverifieerd CHECK (status NOT IN ('GEVERIFIEERD', 'VERLOPEN') OR (afgegeven_op IS NOT NULL AND geverifieerd_door IS NOT NULL
           AND persoon_komt_overeen IS TRUE AND functie_komt_overeen IS TRUE AND organisatie_komt_overeen IS TRUE AND echtheid_bevestigd IS TRUE))
       )`,
      // INV-01: no benoeming without a verified VOG that is not too old on that day. Nobody can override it.
      `CREATE FUNCTION toetsing_vog_bij_benoeming() RETURNS trigger LANGUAGE plpgsql AS $$
       DECLARE van_vog vog;
       BEGIN
         IF NEW.uitkomst IS DISTINCT FROM 'BENOEMD' THEN RETURN NEW; END IF;
         SELECT * INTO van_vog FROM vog v WHERE v.toetsing_id = NEW.id AND v.ronde = NEW.ronde;
         IF van_vog.status IS DISTINCT FROM 'GEVERIFIEERD' THEN
           RAISE EXCEPTION 'VOG_ONTBREEKT' USING ERRCODE = 'check_violation', CONSTRAINT = 'VOG_ONTBREEKT';
         END IF;
         IF NEW.benoemd_op IS NULL OR van_vog.afgegeven_op > NEW.benoemd_op OR NEW.benoemd_op - van_vog.afgegeven_op > NEW.vog_max_ouderdom_dagen THEN
           RAISE EXCEPTION 'VOG_VERLOPEN' USING ERRCODE = 'check_violation', CONSTRAINT = 'VOG_VERLOPEN';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER toetsing_vog_bij_benoeming BEFORE INSERT OR UPDATE OF uitkomst, benoemd_op ON toetsing FOR EACH ROW EXECUTE FUNCTION toetsing_vog_bij_benoeming()`,
      `CREATE TABLE vragenlijst (
         ${kop},
         versie integer NOT NULL,
         ingediend_op timestamptz(3),
         PRIMARY KEY (toetsing_id, ronde)
       )`,
      `CREATE TABLE antwoord (
         ${kop},
         vraag text NOT NULL,
         inhoud bytea NOT NULL,
         bewaard_op timestamptz(3) NOT NULL,
         PRIMARY KEY (toetsing_id, ronde, vraag)
       )`,
      `CREATE FUNCTION antwoord_na_indienen() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF EXISTS (SELECT FROM vragenlijst v WHERE v.toetsing_id = coalesce(NEW.toetsing_id, OLD.toetsing_id) AND v.ronde = coalesce(NEW.ronde, OLD.ronde) AND v.ingediend_op IS NOT NULL) THEN
           RAISE EXCEPTION 'ONWIJZIGBAAR' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ONWIJZIGBAAR', TABLE = TG_TABLE_NAME;
         END IF;
         RETURN coalesce(NEW, OLD);
       END $$`,
      `CREATE TRIGGER antwoord_na_indienen BEFORE INSERT OR UPDATE ON antwoord FOR EACH ROW EXECUTE FUNCTION antwoord_na_indienen()`,
      `CREATE TABLE rapport (
         ${sleutel},
         versie integer NOT NULL,
         inhoud bytea NOT NULL,
         hash bytea NOT NULL,
         vastgesteld_op timestamptz(3) NOT NULL,
         vastgesteld_door uuid NOT NULL REFERENCES persoon,
         CONSTRAINT rapport_versie UNIQUE (toetsing_id, ronde, versie)
       )`,
      `CREATE TRIGGER rapport_onwijzigbaar BEFORE UPDATE ON rapport FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      // INV-11 at the last line: who leads the research can't fix the report.
      `CREATE FUNCTION rapport_vier_ogen() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF NOT EXISTS (SELECT FROM toewijzing w WHERE w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde AND w.persoon_id = NEW.vastgesteld_door
                        AND w.rol = 'TOETSER' AND w.verklaring = 'GEEN_CONFLICT' AND w.beeindigd_op IS NULL) THEN
           RAISE EXCEPTION 'VIER_OGEN_GESCHONDEN' USING ERRCODE = 'check_violation', CONSTRAINT = 'VIER_OGEN_GESCHONDEN';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER rapport_vier_ogen BEFORE INSERT ON rapport FOR EACH ROW EXECUTE FUNCTION rapport_vier_ogen()`,
      `CREATE TABLE advies (
         ${kop},
         conclusie text NOT NULL CONSTRAINT advies_conclusie CHECK (conclusie IN ('GEEN_BELEMMERINGEN', 'GEEN_BELEMMERINGEN_MET_MAATREGELEN', 'BELEMMERINGEN', 'NIET_BENOEMBAAR', 'GEEN_ADVIES')),
         inhoud bytea NOT NULL,
         hash bytea NOT NULL,
         ondertekend_op timestamptz(3) NOT NULL,
         ondertekend_door uuid NOT NULL REFERENCES persoon,
         PRIMARY KEY (toetsing_id, ronde)
       )`,
      `CREATE TRIGGER advies_onwijzigbaar BEFORE UPDATE ON advies FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      // INV-05 and INV-04 at the last line: the active opdrachtgever signs, and nothing positive without a verified VOG.
      `CREATE FUNCTION advies_ondertekening() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF NOT EXISTS (SELECT FROM opdrachtgever o WHERE o.organisatie_id = NEW.organisatie_id AND o.persoon_id = NEW.ondertekend_door AND o.geldig @> NEW.ondertekend_op) THEN
           RAISE EXCEPTION 'ONDERTEKENAAR_ONBEVOEGD' USING ERRCODE = 'check_violation', CONSTRAINT = 'ONDERTEKENAAR_ONBEVOEGD';
         END IF;
         IF NEW.conclusie LIKE 'GEEN_BELEMMERINGEN%' AND NOT EXISTS (SELECT FROM vog v WHERE v.toetsing_id = NEW.toetsing_id AND v.ronde = NEW.ronde AND v.status = 'GEVERIFIEERD') THEN
           RAISE EXCEPTION 'CONCLUSIE_NIET_TOEGESTAAN' USING ERRCODE = 'check_violation', CONSTRAINT = 'CONCLUSIE_NIET_TOEGESTAAN';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER advies_ondertekening BEFORE INSERT ON advies FOR EACH ROW EXECUTE FUNCTION advies_ondertekening()`,
      `CREATE TABLE brief (
         ${kop},
         document_id uuid NOT NULL REFERENCES document,
         inzage_vanaf timestamptz(3) NOT NULL,
         gelezen_op timestamptz(3),
         PRIMARY KEY (toetsing_id, ronde)
       )`,
      `CREATE TABLE verstrekking (
         ${kop},
         vorm text NOT NULL CONSTRAINT "VERSTREKKINGSVORM_ONGELDIG" CHECK (vorm IN ('OPENBAAR', 'GEHEIM_AAN_GEHELE_ORGAAN')),
         geheimhouding bytea,
         verstrekt_op timestamptz(3) NOT NULL,
         verstrekt_door uuid NOT NULL REFERENCES persoon,
         ontvangen_op timestamptz(3),
         PRIMARY KEY (toetsing_id, ronde),
         CONSTRAINT "GEHEIMHOUDING_ONVOLLEDIG" CHECK ((vorm = 'OPENBAAR') = (geheimhouding IS NULL))
       )`,
      // INV-10 at the last line; only a practice case may be shorter.
      `CREATE FUNCTION verstrekking_inzagevenster() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF NOT EXISTS (SELECT FROM brief b JOIN toetsing t ON t.id = b.toetsing_id WHERE b.toetsing_id = NEW.toetsing_id AND b.ronde = NEW.ronde
                        AND (t.termijnprofiel = 'OEFEN' OR NEW.verstrekt_op >= b.inzage_vanaf + interval '24 hours')) THEN
           RAISE EXCEPTION 'INZAGEVENSTER_LOOPT' USING ERRCODE = 'check_violation', CONSTRAINT = 'INZAGEVENSTER_LOOPT';
         END IF;
         RETURN NEW;
       END $$`,
      `CREATE TRIGGER verstrekking_inzagevenster BEFORE INSERT OR UPDATE OF verstrekt_op ON verstrekking FOR EACH ROW EXECUTE FUNCTION verstrekking_inzagevenster()`,
    ]);
    for (const table of ['document', 'vog', 'vragenlijst', 'antwoord', 'brief', 'verstrekking']) {
      await tenantTable(runner, table, ['SELECT', 'INSERT', 'UPDATE']);
    }
    await tenantTable(runner, 'onderdeel', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    for (const table of ['rapport', 'advies']) await tenantTable(runner, table, ['SELECT', 'INSERT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      ...['verstrekking', 'brief', 'advies', 'rapport', 'antwoord', 'vragenlijst'].map(
        (table) => `DROP TABLE ${table}`,
      ),
      `DROP TRIGGER toetsing_vog_bij_benoeming ON toetsing`,
      ...['verstrekking_inzagevenster', 'advies_ondertekening', 'rapport_vier_ogen', 'antwoord_na_indienen', 'toetsing_vog_bij_benoeming'].map((name) => `DROP FUNCTION ${name}()`),
      ...['vog', 'document', 'onderdeel'].map((table) => `DROP TABLE ${table}`),
    ]);
  }
}
