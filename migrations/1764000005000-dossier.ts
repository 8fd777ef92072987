import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, notEmptied, refuse, refused, statements, tenantTable, triggerFunction, VAN_TOETSING, vanPersoon } from './tenant-table.js';

/** Columns that every row of the dossier begins with. */
const kop = `${VAN_TOETSING},
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
         inhoud verzegeld NOT NULL,
         ${vanPersoon('persoon_id', 'NULL')},
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
         inhoud verzegeld NOT NULL,
         ${vanPersoon('persoon_id', 'NULL')},
         gemaakt_op timestamptz(3) NOT NULL,
         beoordeeld_op timestamptz(3),
         CONSTRAINT document_van_een_toetsing UNIQUE (id, toetsing_id),
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
         profiel text CONSTRAINT vog_profiel CHECK (profiel IN ('POLITIEKE_AMBTSDRAGER_01', 'BES_DOELTEKST', 'ANDER')),
         afkeuringen text[] CONSTRAINT vog_afkeuringen CHECK (afkeuringen <@ ARRAY['VOG_NIET_ECHT', 'VOG_PROFIEL_ONJUIST', 'VOG_PERSOON_ONJUIST',
           'VOG_FUNCTIE_ONJUIST', 'VOG_ORGANISATIE_ONJUIST', 'VOG_DATUM_ONJUIST', 'VOG_VERLOPEN']),
         document_id uuid,
         FOREIGN KEY (document_id, toetsing_id) REFERENCES document (id, toetsing_id),
         ${vanPersoon('geverifieerd_door', 'NULL')},
         geverifieerd_op timestamptz(3),
         PRIMARY KEY (toetsing_id, ronde),
         CONSTRAINT vog_geverifieerd CHECK (status NOT IN ('GEVERIFIEERD', 'VERLOPEN') OR (afgegeven_op IS NOT NULL AND geverifieerd_door IS NOT NULL
           AND persoon_komt_overeen IS TRUE AND functie_komt_overeen IS TRUE AND organisatie_komt_overeen IS TRUE AND echtheid_bevestigd IS TRUE))
       )`,
      `CREATE TABLE vragenlijst (
         ${kop},
         versie integer NOT NULL,
         ingediend_op timestamptz(3),
         PRIMARY KEY (toetsing_id, ronde)
       )`,
      `CREATE TABLE antwoord (
         ${kop},
         vraag text NOT NULL,
         inhoud verzegeld NOT NULL,
         bewaard_op timestamptz(3) NOT NULL,
         PRIMARY KEY (toetsing_id, ronde, vraag),
         FOREIGN KEY (toetsing_id, ronde) REFERENCES vragenlijst
       )`,
      `CREATE TABLE rapport (
         ${sleutel},
         versie integer NOT NULL,
         inhoud verzegeld NOT NULL,
         hash bytea NOT NULL,
         vastgesteld_op timestamptz(3) NOT NULL,
         ${vanPersoon('vastgesteld_door', 'NOT NULL')},
         CONSTRAINT rapport_versie UNIQUE (toetsing_id, ronde, versie)
       )`,
      `CREATE TABLE advies (
         ${kop},
         conclusie text NOT NULL CONSTRAINT advies_conclusie CHECK (conclusie IN ('GEEN_BELEMMERINGEN', 'GEEN_BELEMMERINGEN_MET_MAATREGELEN', 'BELEMMERINGEN', 'NIET_BENOEMBAAR', 'GEEN_ADVIES')),
         inhoud verzegeld NOT NULL,
         hash bytea NOT NULL,
         ondertekend_op timestamptz(3) NOT NULL,
         ${vanPersoon('ondertekend_door', 'NOT NULL')},
         PRIMARY KEY (toetsing_id, ronde)
       )`,
      `CREATE TABLE brief (
         ${kop},
         document_id uuid NOT NULL,
         FOREIGN KEY (document_id, toetsing_id) REFERENCES document (id, toetsing_id),
         FOREIGN KEY (toetsing_id, ronde) REFERENCES advies,
         inzage_vanaf timestamptz(3) NOT NULL,
         gelezen_op timestamptz(3),
         PRIMARY KEY (toetsing_id, ronde)
       )`,
      `CREATE TABLE verstrekking (
         ${kop},
         vorm text NOT NULL CONSTRAINT "VERSTREKKINGSVORM_ONGELDIG" CHECK (vorm IN ('OPENBAAR', 'GEHEIM_AAN_GEHELE_ORGAAN')),
         geheimhouding verzegeld,
         verstrekt_op timestamptz(3) NOT NULL,
         ${vanPersoon('verstrekt_door', 'NOT NULL')},
         ontvangen_op timestamptz(3),
         PRIMARY KEY (toetsing_id, ronde),
         FOREIGN KEY (toetsing_id, ronde) REFERENCES brief,
         CONSTRAINT "GEHEIMHOUDING_ONVOLLEDIG" CHECK ((vorm = 'OPENBAAR') = (geheimhouding IS NULL))
       )`,
    ]);
    await this.guardVog(runner);
    await this.guardRapport(runner);
    await this.guardAdvies(runner);
    await this.guardVerstrekking(runner);
    for (const table of ['document', 'vog', 'vragenlijst', 'antwoord', 'brief', 'verstrekking']) {
      await tenantTable(runner, table, ['SELECT', 'INSERT', 'UPDATE']);
    }
    await tenantTable(runner, 'onderdeel', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    for (const table of ['rapport', 'advies']) await tenantTable(runner, table, ['SELECT', 'INSERT']);
  }

  /** INV-01: no benoeming without a verified VOG that is not too old on that day. Nobody can override it, before or after. */
  private async guardVog(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'toetsing_vog_bij_benoeming',
      `DECLARE van_vog vog;
       BEGIN
         IF NEW.uitkomst IS DISTINCT FROM 'BENOEMD' THEN RETURN NEW; END IF;
         -- Locked, so that the VOG can't lapse beside us between this look and our commit.
         SELECT * INTO van_vog FROM vog v WHERE v.toetsing_id = NEW.id AND v.ronde = NEW.ronde FOR SHARE;
         IF van_vog.status IS DISTINCT FROM 'GEVERIFIEERD' THEN ${refuse('VOG_ONTBREEKT')}; END IF;
         IF NEW.benoemd_op IS NULL OR NOT NEW.benoemd_op - van_vog.afgegeven_op BETWEEN 0 AND NEW.vog_max_ouderdom_dagen THEN ${refuse('VOG_VERLOPEN')}; END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'vog_na_benoeming',
      `BEGIN
         IF EXISTS (SELECT FROM toetsing t WHERE t.id = OLD.toetsing_id AND t.ronde = OLD.ronde AND t.uitkomst = 'BENOEMD') THEN ${refuse('ONWIJZIGBAAR', 'restrict_violation')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER toetsing_vog_bij_benoeming BEFORE INSERT OR UPDATE OF uitkomst, benoemd_op, ronde ON toetsing FOR EACH ROW EXECUTE FUNCTION toetsing_vog_bij_benoeming()`,
      `CREATE TRIGGER vog_na_benoeming BEFORE UPDATE OF status ON vog FOR EACH ROW WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION vog_na_benoeming()`,
      // What was seen at the check stands; another VOG goes the whole way again.
      fixed(
        'vog',
        'controle',
        [
          'afgegeven_op',
          'persoon_komt_overeen',
          'functie_komt_overeen',
          'organisatie_komt_overeen',
          'echtheid_bevestigd',
          'profiel',
          'geverifieerd_door',
          'geverifieerd_op',
        ],
        `NEW.status IN ('GEVERIFIEERD', 'VERLOPEN') AND OLD.status IN ('GEVERIFIEERD', 'VERLOPEN', 'GESLOTEN')`,
      ),
      refused(
        'vog',
        'verloop',
        'status',
        `(OLD.status = 'GEVERIFIEERD' AND NEW.status NOT IN ('GEVERIFIEERD', 'VERLOPEN', 'GESLOTEN')) OR (OLD.status = 'GESLOTEN' AND NEW.status <> 'GESLOTEN')
          OR (OLD.status = 'VERLOPEN' AND NEW.status NOT IN ('VERLOPEN', 'KLAARGEZET', 'GESLOTEN'))`,
      ),
      `CREATE TRIGGER vog_niet_verwijderen BEFORE DELETE ON vog FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
    ]);
  }

  /** INV-17 and INV-11: what was handed in or fixed stays as it was, and who leads the research can't fix the report. */
  private async guardRapport(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'antwoord_na_indienen',
      `DECLARE van antwoord := coalesce(NEW, OLD); ingediend timestamptz;
       BEGIN
         -- Locked, so that an answer can't be saved beside the handing in.
         SELECT v.ingediend_op INTO ingediend FROM vragenlijst v WHERE v.toetsing_id = van.toetsing_id AND v.ronde = van.ronde FOR SHARE;
         IF ingediend IS NOT NULL AND NOT (TG_OP = 'DELETE' AND EXISTS (SELECT FROM toetsing t WHERE t.id = van.toetsing_id AND t.status = 'VERNIETIGD')) THEN
           ${refuse('ONWIJZIGBAAR', 'restrict_violation')};
         END IF;
         RETURN van;
       END`,
    );
    await triggerFunction(
      runner,
      'rapport_vier_ogen',
      `BEGIN
         PERFORM FROM toewijzing w WHERE w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde AND w.persoon_id = NEW.vastgesteld_door
           AND w.rol = 'TOETSER' AND w.verklaring = 'GEEN_CONFLICT' AND w.beeindigd_op IS NULL FOR SHARE;
         IF NOT FOUND THEN ${refuse('VIER_OGEN_GESCHONDEN')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER antwoord_na_indienen BEFORE INSERT OR UPDATE OR DELETE ON antwoord FOR EACH ROW EXECUTE FUNCTION antwoord_na_indienen()`,
      fixed('vragenlijst', 'ingediend', ['ingediend_op', 'versie'], 'OLD.ingediend_op IS NOT NULL'),
      `CREATE TRIGGER rapport_vier_ogen BEFORE INSERT ON rapport FOR EACH ROW EXECUTE FUNCTION rapport_vier_ogen()`,
      // A file is what it was at the upload; the documents that we make ourselves don't change at all, they can only go.
      fixed('document', 'bestand', ['type', 'bewaarklasse', 'bestandssoort', 'grootte', 'verbintenis', 'persoon_id', 'gemaakt_op']),
      refused(
        'document',
        'eigen_stuk',
        'inhoud, object',
        `OLD.type IN ('RAPPORT', 'ADVIES_CONCLUSIE') AND (NEW.inhoud IS DISTINCT FROM OLD.inhoud OR (NEW.object IS NOT NULL AND NEW.object IS DISTINCT FROM OLD.object))`,
      ),
      refused('document', 'verwijderd_blijft', 'status, object', `OLD.status = 'VERWIJDERD' AND NEW.status <> 'VERWIJDERD'`),
      ...['rapport', 'advies'].flatMap((table) => [
        `CREATE TRIGGER ${table}_onwijzigbaar BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
        `CREATE TRIGGER ${table}_niet_verwijderen BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
        notEmptied(table),
      ]),
    ]);
  }

  /** INV-05 and INV-04: the one active opdrachtgever signs, who isn't the kandidaat or the toetser, and nothing positive without a verified VOG. */
  private async guardAdvies(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'advies_ondertekening',
      `BEGIN
         PERFORM FROM opdrachtgever o WHERE o.organisatie_id = NEW.organisatie_id AND o.persoon_id = NEW.ondertekend_door AND o.geldig @> NEW.ondertekend_op FOR SHARE;
         IF NOT FOUND THEN ${refuse('ONDERTEKENAAR_ONBEVOEGD')}; END IF;
         IF EXISTS (SELECT FROM toetsing t WHERE t.id = NEW.toetsing_id AND t.kandidaat_id = NEW.ondertekend_door) THEN ${refuse('WAARNEMER_IS_KANDIDAAT')}; END IF;
         IF EXISTS (SELECT FROM toewijzing w WHERE w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde AND w.persoon_id = NEW.ondertekend_door
                    AND w.rol = 'TOETSER' AND w.verklaring = 'GEEN_CONFLICT') THEN ${refuse('VIER_OGEN_GESCHONDEN')}; END IF;
         IF NEW.conclusie IN ('GEEN_BELEMMERINGEN', 'GEEN_BELEMMERINGEN_MET_MAATREGELEN') THEN
           PERFORM FROM vog v WHERE v.toetsing_id = NEW.toetsing_id AND v.ronde = NEW.ronde AND v.status = 'GEVERIFIEERD' FOR SHARE;
           IF NOT FOUND THEN ${refuse('CONCLUSIE_NIET_TOEGESTAAN')}; END IF;
         END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'opdrachtgever_ondertekende',
      `BEGIN
         IF (TG_OP = 'UPDATE' AND lower(NEW.geldig) IS DISTINCT FROM lower(OLD.geldig))
            OR EXISTS (SELECT FROM advies a WHERE a.organisatie_id = OLD.organisatie_id AND a.ondertekend_door = OLD.persoon_id
                       AND OLD.geldig @> a.ondertekend_op AND (TG_OP = 'DELETE' OR NOT NEW.geldig @> a.ondertekend_op)) THEN
           ${refuse('ONWIJZIGBAAR', 'restrict_violation')};
         END IF;
         RETURN coalesce(NEW, OLD);
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER advies_ondertekening BEFORE INSERT ON advies FOR EACH ROW EXECUTE FUNCTION advies_ondertekening()`,
      // Who signed was opdrachtgever then, and stays so in the books.
      `CREATE TRIGGER opdrachtgever_ondertekende BEFORE UPDATE OF geldig OR DELETE ON opdrachtgever FOR EACH ROW EXECUTE FUNCTION opdrachtgever_ondertekende()`,
    ]);
  }

  /** INV-10: the kandidaat has had the letter for 24 hours and did not withdraw. Only a practice case may be shorter. */
  private async guardVerstrekking(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'brief_na_ondertekening',
      `BEGIN
         IF EXISTS (SELECT FROM advies a WHERE a.toetsing_id = NEW.toetsing_id AND a.ronde = NEW.ronde AND a.ondertekend_op > NEW.inzage_vanaf) THEN ${refuse('INZAGEVENSTER_LOOPT')}; END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'verstrekking_inzagevenster',
      `BEGIN
         IF NOT EXISTS (SELECT FROM brief b JOIN toetsing t ON t.id = b.toetsing_id WHERE b.toetsing_id = NEW.toetsing_id AND b.ronde = NEW.ronde
                        AND t.status NOT IN ('INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD')
                        AND (t.termijnprofiel = 'OEFEN' OR NEW.verstrekt_op >= b.inzage_vanaf + interval '24 hours')) THEN
           ${refuse('INZAGEVENSTER_LOOPT')};
         END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER brief_na_ondertekening BEFORE INSERT ON brief FOR EACH ROW EXECUTE FUNCTION brief_na_ondertekening()`,
      `CREATE TRIGGER verstrekking_inzagevenster BEFORE INSERT ON verstrekking FOR EACH ROW EXECUTE FUNCTION verstrekking_inzagevenster()`,
      fixed('brief', 'verzonden', ['document_id', 'inzage_vanaf']),
      fixed('brief', 'gelezen', ['gelezen_op'], 'OLD.gelezen_op IS NOT NULL'),
      fixed('verstrekking', 'verstrekt', ['vorm', 'geheimhouding', 'verstrekt_op', 'verstrekt_door']),
      fixed('verstrekking', 'ontvangen', ['ontvangen_op'], 'OLD.ontvangen_op IS NOT NULL'),
      ...['brief', 'verstrekking'].map(
        (table) => `CREATE TRIGGER ${table}_niet_verwijderen BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      ...['verstrekking', 'brief', 'advies', 'rapport', 'antwoord', 'vragenlijst'].map((table) => `DROP TABLE ${table}`),
      `DROP TRIGGER toetsing_vog_bij_benoeming ON toetsing`,
      `DROP TRIGGER opdrachtgever_ondertekende ON opdrachtgever`,
      ...['vog', 'document', 'onderdeel'].map((table) => `DROP TABLE ${table}`),
      ...[
        'verstrekking_inzagevenster',
        'brief_na_ondertekening',
        'opdrachtgever_ondertekende',
        'advies_ondertekening',
        'rapport_vier_ogen',
        'antwoord_na_indienen',
        'vog_na_benoeming',
      ].map((name) => `DROP FUNCTION ${name}()`),
      `DROP FUNCTION toetsing_vog_bij_benoeming()`,
    ]);
  }
}
