import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  fixed,
  notEmptied,
  refuse,
  refused,
  statements,
  systemReads,
  tenantTable,
  triggerFunction,
  VAN_TOETSING,
  vanPersoon,
} from './tenant-table.js';

const STATUSSEN = [
  'CONCEPT',
  'GESTART',
  'WACHT_OP_MEDEWERKING',
  'IN_ONDERZOEK',
  'RISICOANALYSE',
  'HOOR_EN_WEDERHOOR',
  'RAPPORT_TER_VASTSTELLING',
  'RAPPORT_VASTGESTELD',
  'WACHT_OP_VOG',
  'ADVIES_IN_VOORBEREIDING',
  'ADVIES_TER_INZAGE_KANDIDAAT',
  'ADVIES_VERSTREKT',
  'UITKOMST_GEREGISTREERD',
  'NAZORG',
  'OPGESCHORT',
  'HEROPEND',
  'INGETROKKEN',
  'GESTAAKT',
  'GESLOTEN',
  'VERNIETIGD',
];
const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
/** Ends of the procedure. */
const EINDE = list(['INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD']);

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
         ${vanPersoon('kandidaat_id', 'NOT NULL')},
         kandidaat_naam verzegeld NOT NULL,
         kandidaat_email verzegeld NOT NULL,
         kandidaat_telefoon verzegeld,
         portefeuille verzegeld,
         voordragende_partij verzegeld,
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
         CONSTRAINT toetsing_in_organisatie UNIQUE (id, organisatie_id),
         CONSTRAINT "BEWAARBELEID_ONTBREEKT" CHECK ((status NOT IN (${EINDE}) OR vernietigen_op IS NOT NULL) AND isfinite(vernietigen_op))
       )`,
      `CREATE UNIQUE INDEX "TOETSING_LOOPT_AL" ON toetsing (organisatie_id, kandidaat_id, doelfunctie)
         WHERE status NOT IN (${EINDE})`,
      `CREATE INDEX toetsing_lijst ON toetsing (organisatie_id, gewijzigd_op DESC, id)`,
      `CREATE INDEX toetsing_kandidaat ON toetsing (kandidaat_id)`,
      // Deferrable: what is sealed in a new case needs its key, and the key needs its case.
      `ALTER TABLE sleutel ADD CONSTRAINT sleutel_toetsing FOREIGN KEY (toetsing_id, organisatie_id) REFERENCES toetsing (id, organisatie_id) DEFERRABLE`,
      `CREATE TABLE feit (
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         code text NOT NULL,
         volgnummer integer NOT NULL,
         waarde text NOT NULL CONSTRAINT feit_waarde CHECK (waarde ~ '^[A-Za-z0-9_.:,/|+-]{0,100}$'),
         op timestamptz(3) NOT NULL,
         ${vanPersoon('persoon_id', 'NULL')},
         PRIMARY KEY (toetsing_id, ronde, code, volgnummer)
       )`,
      `CREATE TABLE stap (
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         code text NOT NULL,
         volgnummer integer NOT NULL,
         status text NOT NULL CONSTRAINT stap_status CHECK (status IN ('OPEN', 'AFGEROND', 'AFGEZIEN', 'VERVALLEN')),
         geopend_op timestamptz(3) NOT NULL,
         gesloten_op timestamptz(3),
         reden verzegeld,
         PRIMARY KEY (toetsing_id, ronde, code, volgnummer)
       )`,
      `CREATE TABLE toewijzing (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         rol text NOT NULL CONSTRAINT toewijzing_rol CHECK (rol IN ('ADVISEUR', 'TOETSER')),
         leidend boolean NOT NULL CONSTRAINT "VIER_OGEN_GESCHONDEN" CHECK (rol = 'ADVISEUR' OR NOT leidend),
         verklaring text CONSTRAINT toewijzing_verklaring CHECK (verklaring IN ('GEEN_CONFLICT', 'CONFLICT_GEMELD')),
         toegewezen_op timestamptz(3) NOT NULL,
         verklaard_op timestamptz(3),
         beeindigd_op timestamptz(3),
         extern verzegeld,
         reden text CONSTRAINT toewijzing_reden CHECK (reden ~ '^[A-Z0-9_]+$')
       )`,
      `CREATE UNIQUE INDEX toewijzing_persoon ON toewijzing (toetsing_id, ronde, persoon_id) WHERE beeindigd_op IS NULL`,
      `CREATE UNIQUE INDEX toewijzing_leidend ON toewijzing (toetsing_id, ronde) WHERE beeindigd_op IS NULL AND leidend`,
      `CREATE INDEX toewijzing_van_persoon ON toewijzing (persoon_id, toetsing_id)`,
    ]);
    await this.guardToetsing(runner);
    await this.guardToewijzing(runner);
    await tenantTable(runner, 'toetsing', ['SELECT', 'INSERT', 'UPDATE'], ['ronde']);
    await tenantTable(runner, 'feit', ['SELECT', 'INSERT']);
    await tenantTable(runner, 'stap', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'toewijzing', ['SELECT', 'INSERT', 'UPDATE']);
    await systemReads(runner, 'toetsing', ['id', 'organisatie_id', 'ronde', 'status', 'gewijzigd_op']);
  }

  private async guardToetsing(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'toetsing_instellingen',
      `BEGIN
         IF NEW.termijnprofiel = 'OEFEN' AND NOT EXISTS (SELECT FROM organisatie o WHERE o.organisatie_id = NEW.organisatie_id AND o.oefen) THEN
           ${refuse('OEFEN_NIET_TOEGESTAAN')};
         END IF;
         IF NOT EXISTS (SELECT FROM organisatie o WHERE o.organisatie_id = NEW.organisatie_id AND o.vog_max_ouderdom_dagen >= NEW.vog_max_ouderdom_dagen) THEN
           ${refuse('VOG_VERLOPEN')};
         END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'weiger_verwijdering',
      `BEGIN
         IF NOT EXISTS (SELECT FROM toetsing t WHERE t.id = OLD.toetsing_id AND t.status = 'VERNIETIGD') THEN ${refuse('ONWIJZIGBAAR', 'restrict_violation')}; END IF;
         RETURN OLD;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER toetsing_instellingen BEFORE INSERT OR UPDATE OF termijnprofiel, vog_max_ouderdom_dagen ON toetsing FOR EACH ROW EXECUTE FUNCTION toetsing_instellingen()`,
      // What was chosen at the start holds to the end (INV-22), and nobody takes the place of the kandidaat who was assessed.
      fixed('toetsing', 'kandidaat', ['kandidaat_id']),
      fixed(
        'toetsing',
        'gekozen',
        ['doelfunctie', 'bestuurslaag', 'aanleiding', 'regime', 'tijdzone', 'vog_max_ouderdom_dagen'],
        `OLD.status <> 'CONCEPT'`,
      ),
      refused(
        'toetsing',
        'oefent',
        'termijnprofiel',
        `OLD.status <> 'CONCEPT' AND OLD.termijnprofiel <> NEW.termijnprofiel AND 'OEFEN' IN (OLD.termijnprofiel, NEW.termijnprofiel)`,
      ),
      refused('toetsing', 'ronde', 'ronde', `NEW.ronde < OLD.ronde`),
      // An end is an end (INV-16, INV-19): from there only on to closing, destruction, or a new ronde of a closed case.
      refused(
        'toetsing',
        'einde',
        'status',
        `NEW.status <> OLD.status AND (NEW.status = 'CONCEPT' OR OLD.status = 'VERNIETIGD'
          OR (OLD.status IN ('INGETROKKEN', 'GESTAAKT') AND NEW.status <> 'GESLOTEN') OR (OLD.status = 'GESLOTEN' AND NEW.status NOT IN ('HEROPEND', 'VERNIETIGD')))`,
      ),
      `CREATE TRIGGER feit_onwijzigbaar BEFORE UPDATE ON feit FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER feit_niet_verwijderen BEFORE DELETE ON feit FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
      notEmptied('feit'),
      refused('stap', 'gesloten', 'status, gesloten_op', `OLD.status <> 'OPEN' AND (NEW.status = 'OPEN' OR NEW.gesloten_op IS NULL)`),
    ]);
  }

  /**
   * INV-11: nobody holds two functions in one ronde, the kandidaat none, and who gives the order doesn't test the report. Who had access
   * as one and then stopped can't come back as the other. Both sides queue on one lock per organisation, for a row that isn't there yet can't be locked.
   */
  private async guardToewijzing(runner: QueryRunner): Promise<void> {
    const wachtrij = `PERFORM pg_advisory_xact_lock(hashtextextended('vier-ogen ' || NEW.organisatie_id, 0))`;
    await triggerFunction(
      runner,
      'toewijzing_vier_ogen',
      `BEGIN
         IF NEW.rol = 'TOETSER' THEN ${wachtrij}; END IF;
         IF EXISTS (SELECT FROM toetsing t WHERE t.id = NEW.toetsing_id AND t.kandidaat_id = NEW.persoon_id)
            OR (NEW.rol = 'TOETSER' AND EXISTS (SELECT FROM opdrachtgever o WHERE o.organisatie_id = NEW.organisatie_id AND o.persoon_id = NEW.persoon_id
                AND o.geldig && tstzrange(least(NEW.toegewezen_op, NEW.beeindigd_op), NEW.beeindigd_op)))
            OR EXISTS (SELECT FROM toewijzing w WHERE w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde AND w.persoon_id = NEW.persoon_id
                AND w.id <> NEW.id AND w.rol <> NEW.rol AND (w.beeindigd_op IS NULL OR w.verklaring = 'GEEN_CONFLICT')) THEN
           ${refuse('VIER_OGEN_GESCHONDEN')};
         END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'opdrachtgever_vier_ogen',
      `BEGIN
         ${wachtrij};
         IF EXISTS (SELECT FROM toewijzing w JOIN toetsing t ON t.id = w.toetsing_id WHERE w.organisatie_id = NEW.organisatie_id AND w.persoon_id = NEW.persoon_id
                    AND w.rol = 'TOETSER' AND w.beeindigd_op IS NULL AND t.status NOT IN (${EINDE}) AND NEW.geldig && tstzrange(w.toegewezen_op, NULL)) THEN
           ${refuse('VIER_OGEN_GESCHONDEN')};
         END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER toewijzing_vier_ogen BEFORE INSERT ON toewijzing FOR EACH ROW EXECUTE FUNCTION toewijzing_vier_ogen()`,
      `CREATE TRIGGER opdrachtgever_vier_ogen BEFORE INSERT OR UPDATE OF geldig ON opdrachtgever FOR EACH ROW EXECUTE FUNCTION opdrachtgever_vier_ogen()`,
      fixed('opdrachtgever', 'persoon', ['persoon_id', 'grond']),
      fixed('toewijzing', 'persoon', ['persoon_id', 'rol', 'toegewezen_op']),
      // Over is over, and a declaration of independence can only be taken back (INV-12).
      refused('toewijzing', 'beeindigd', 'beeindigd_op, verklaring, verklaard_op, leidend', `OLD.beeindigd_op IS NOT NULL`),
      refused(
        'toewijzing',
        'verklaard',
        'verklaring',
        `OLD.verklaring IS NOT NULL AND OLD.verklaring IS DISTINCT FROM NEW.verklaring AND NEW.verklaring IS DISTINCT FROM 'CONFLICT_GEMELD'`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TRIGGER opdrachtgever_vier_ogen ON opdrachtgever`,
      `DROP TRIGGER opdrachtgever_persoon ON opdrachtgever`,
      ...['toewijzing', 'stap', 'feit'].map((table) => `DROP TABLE ${table}`),
      `ALTER TABLE sleutel DROP CONSTRAINT sleutel_toetsing`,
      `DROP TABLE toetsing`,
      ...['opdrachtgever_vier_ogen', 'toewijzing_vier_ogen', 'weiger_verwijdering', 'toetsing_instellingen'].map(
        (name) => `DROP FUNCTION ${name}()`,
      ),
    ]);
  }
}
