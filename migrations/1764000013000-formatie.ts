import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, refuse, statements, tenantTable, triggerFunction, vanPersoon } from './tenant-table.js';

/** The guards of the VOG as they were, and as they are: `zonder` names the cases for which the policy asks for none. */
const bijBenoeming = (zonder: string): string => `DECLARE van_vog vog;
       BEGIN
         IF NEW.uitkomst IS DISTINCT FROM 'BENOEMD' ${zonder} THEN RETURN NEW; END IF;
         -- Locked, so that the VOG can't lapse beside us between this look and our commit.
         SELECT * INTO van_vog FROM vog v WHERE v.toetsing_id = NEW.id AND v.ronde = NEW.ronde FOR SHARE;
         IF van_vog.status IS DISTINCT FROM 'GEVERIFIEERD' THEN ${refuse('VOG_ONTBREEKT')}; END IF;
         IF NEW.benoemd_op IS NULL OR NOT NEW.benoemd_op - van_vog.afgegeven_op BETWEEN 0 AND NEW.vog_max_ouderdom_dagen THEN ${refuse('VOG_VERLOPEN')}; END IF;
         RETURN NEW;
       END`;
const ondertekening = (rivaal: string, zonder: string): string => `BEGIN
         PERFORM FROM opdrachtgever o WHERE o.organisatie_id = NEW.organisatie_id AND o.persoon_id = NEW.ondertekend_door AND o.geldig @> NEW.ondertekend_op FOR SHARE;
         IF NOT FOUND THEN ${refuse('ONDERTEKENAAR_ONBEVOEGD')}; END IF;
         IF EXISTS (SELECT FROM toetsing t WHERE t.id = NEW.toetsing_id AND t.kandidaat_id = NEW.ondertekend_door) ${rivaal} THEN ${refuse('WAARNEMER_IS_KANDIDAAT')}; END IF;
         IF EXISTS (SELECT FROM toewijzing w WHERE w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde AND w.persoon_id = NEW.ondertekend_door
                    AND w.rol = 'TOETSER' AND w.verklaring = 'GEEN_CONFLICT') THEN ${refuse('VIER_OGEN_GESCHONDEN')}; END IF;
         IF NEW.conclusie IN ('GEEN_BELEMMERINGEN', 'GEEN_BELEMMERINGEN_MET_MAATREGELEN') ${zonder} THEN
           PERFORM FROM vog v WHERE v.toetsing_id = NEW.toetsing_id AND v.ronde = NEW.ronde AND v.status = 'GEVERIFIEERD' FOR SHARE;
           IF NOT FOUND THEN ${refuse('CONCLUSIE_NIET_TOEGESTAAN')}; END IF;
         END IF;
         RETURN NEW;
       END`;
const vervang = (name: string, body: string): string =>
  `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY INVOKER SET search_path = public, pg_temp AS $$ ${body} $$`;

/** INV-14: nor does a kandidaat of the same formatie sign. */
const RIVAAL = `OR EXISTS (SELECT FROM toetsing t JOIN toetsing r ON r.formatie_id = t.formatie_id WHERE t.id = NEW.toetsing_id
                    AND r.kandidaat_id = NEW.ondertekend_door AND r.status NOT IN ('INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD'))`;
const HERIJKING = `aanleiding = 'HERIJKING_ZITTEND'`;

/** The kinds of case with their own road (INV-29), the formatie whose kandidaten are treated alike (INV-24), and the laws that an organisation switched on. */
export class Formatie1764000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `ALTER TABLE organisatie ADD vog_bij_herbenoeming boolean NOT NULL DEFAULT true, ADD tweede_tranche_vanaf date`,
      `CREATE TABLE formatie (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         raadsdatum date NOT NULL,
         regime text NOT NULL,
         vragenlijst_versie integer NOT NULL,
         documentenlijst_versie integer NOT NULL,
         termijnprofiel text NOT NULL CONSTRAINT formatie_termijnprofiel CHECK (termijnprofiel IN ('NORMAAL', 'VERSNELD', 'OEFEN')),
         termijnprofiel_versie integer NOT NULL,
         gemaakt_op timestamptz(3) NOT NULL,
         ${vanPersoon('gemaakt_door', 'NOT NULL')},
         CONSTRAINT formatie_in_organisatie UNIQUE (id, organisatie_id)
       )`,
      `ALTER TABLE toetsing ADD formatie_id uuid, ADD vog_vereist boolean NOT NULL DEFAULT true, ADD versie_afwijking verzegeld,
         ALTER raadsdatum DROP NOT NULL,
         ADD CONSTRAINT toetsing_formatie FOREIGN KEY (formatie_id, organisatie_id) REFERENCES formatie (id, organisatie_id)`,
      `UPDATE toetsing SET vog_vereist = false WHERE ${HERIJKING}`,
      `ALTER TABLE toetsing ADD CONSTRAINT "RAADSDATUM_ONTBREEKT" CHECK (raadsdatum IS NOT NULL OR ${HERIJKING}),
         ADD CONSTRAINT "STAP_NIET_TOEGESTAAN" CHECK (NOT ${HERIJKING} OR NOT vog_vereist AND uitkomst IS NULL),
         ADD CONSTRAINT "VOG_ONTBREEKT" CHECK (vog_vereist OR aanleiding IN ('HERBENOEMING', 'HERIJKING_ZITTEND')),
         ADD CONSTRAINT "FORMATIE_NIET_VAN_TOEPASSING" CHECK (formatie_id IS NULL OR aanleiding IN ('FORMATIE', 'HERBENOEMING'))`,
      `CREATE INDEX toetsing_van_formatie ON toetsing (formatie_id) WHERE formatie_id IS NOT NULL`,
      vervang('toetsing_vog_bij_benoeming', bijBenoeming('OR NOT NEW.vog_vereist')),
      vervang(
        'advies_ondertekening',
        ondertekening(RIVAAL, 'AND EXISTS (SELECT FROM toetsing t WHERE t.id = NEW.toetsing_id AND t.vog_vereist)'),
      ),
    ]);
    await tenantTable(runner, 'formatie', ['SELECT', 'INSERT', 'UPDATE']);
    await this.guardKeuze(runner);
    await this.guardHerijking(runner);
  }

  /** What was chosen for a case is what its organisation and its formatie allow, and stays so from its start on. */
  private async guardKeuze(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'toetsing_beleid',
      `DECLARE van organisatie;
       BEGIN
         SELECT * INTO van FROM organisatie o WHERE o.organisatie_id = NEW.organisatie_id;
         IF NOT NEW.vog_vereist AND NEW.aanleiding = 'HERBENOEMING' AND van.vog_bij_herbenoeming THEN ${refuse('VOG_ONTBREEKT')}; END IF;
         IF NEW.regime = 'TWEEDE_TRANCHE' AND van.tweede_tranche_vanaf IS NULL THEN ${refuse('BUITEN_WETTELIJKE_REIKWIJDTE')}; END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'toetsing_in_formatie',
      `DECLARE van formatie;
       BEGIN
         SELECT * INTO van FROM formatie f WHERE f.id = NEW.formatie_id;
         IF NEW.raadsdatum IS DISTINCT FROM van.raadsdatum THEN ${refuse('RAADSDATUM_VAN_FORMATIE')}; END IF;
         IF NEW.versie_afwijking IS NULL AND (NEW.regime, NEW.vragenlijst_versie, NEW.documentenlijst_versie, NEW.termijnprofiel, NEW.termijnprofiel_versie)
            IS DISTINCT FROM (van.regime, van.vragenlijst_versie, van.documentenlijst_versie, van.termijnprofiel, van.termijnprofiel_versie) THEN
           ${refuse('ONGELIJKE_VERSIE')};
         END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER toetsing_beleid BEFORE INSERT OR UPDATE OF vog_vereist, regime ON toetsing FOR EACH ROW
         WHEN (NOT NEW.vog_vereist OR NEW.regime = 'TWEEDE_TRANCHE') EXECUTE FUNCTION toetsing_beleid()`,
      `CREATE TRIGGER toetsing_in_formatie BEFORE INSERT OR UPDATE OF formatie_id, raadsdatum, regime, vragenlijst_versie, documentenlijst_versie, termijnprofiel,
           termijnprofiel_versie, versie_afwijking ON toetsing FOR EACH ROW WHEN (NEW.formatie_id IS NOT NULL) EXECUTE FUNCTION toetsing_in_formatie()`,
      fixed(
        'toetsing',
        'gepind',
        ['formatie_id', 'vog_vereist', 'vragenlijst_versie', 'documentenlijst_versie'],
        `OLD.status <> 'CONCEPT'`,
      ),
      fixed('formatie', 'gepind', [
        'regime',
        'vragenlijst_versie',
        'documentenlijst_versie',
        'termijnprofiel',
        'termijnprofiel_versie',
        'gemaakt_op',
        'gemaakt_door',
      ]),
    ]);
  }

  /** INV-29: in a herijking there is no VOG, and nothing that goes to the organ that appoints. */
  private async guardHerijking(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'herijking_zonder',
      `BEGIN
         IF EXISTS (SELECT FROM toetsing t WHERE t.id = NEW.toetsing_id AND t.${HERIJKING}) THEN ${refuse('STAP_NIET_TOEGESTAAN')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(
      runner,
      ['vog', 'advies', 'brief', 'verstrekking'].map(
        (table) => `CREATE TRIGGER ${table}_niet_bij_herijking BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION herijking_zonder()`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      ...['vog', 'advies', 'brief', 'verstrekking'].map((table) => `DROP TRIGGER ${table}_niet_bij_herijking ON ${table}`),
      ...['beleid', 'in_formatie', 'gepind'].map((name) => `DROP TRIGGER toetsing_${name} ON toetsing`),
      vervang('toetsing_vog_bij_benoeming', bijBenoeming('')),
      vervang('advies_ondertekening', ondertekening('', '')),
      `DROP FUNCTION herijking_zonder()`,
      `DROP FUNCTION toetsing_in_formatie()`,
      `DROP FUNCTION toetsing_beleid()`,
      // The version before this one has no case without a council date; the day on which it was made is the least untrue.
      `UPDATE toetsing SET raadsdatum = gemaakt_op::date WHERE raadsdatum IS NULL`,
      `ALTER TABLE toetsing DROP formatie_id, DROP vog_vereist, DROP versie_afwijking, DROP CONSTRAINT "RAADSDATUM_ONTBREEKT", ALTER raadsdatum SET NOT NULL`,
      `DROP TABLE formatie`,
      `ALTER TABLE organisatie DROP vog_bij_herbenoeming, DROP tweede_tranche_vanaf`,
    ]);
  }
}
