import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fixed, refuse, refused, statements, tenantTable, triggerFunction, VAN_TOETSING, vanPersoon } from './tenant-table.js';

const kop = `id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         ronde integer NOT NULL`;
const TABELLEN = ['werk_pauze', 'uitvraag_vraag', 'waarneming', 'wraking', 'herbeoordeling', 'belangen_conflict'];
const ROLLEN = ['KANDIDAAT', 'OPDRACHTGEVER', 'ADVISEUR', 'TOETSER', 'KABINET', 'GRIFFIER', 'BEHEERDER', 'FG', 'AUDITOR'];
const rolSoort = (rollen: readonly string[]): readonly string[] => [
  `ALTER TABLE persoon_rol DROP CONSTRAINT persoon_rol_soort`,
  `ALTER TABLE persoon_rol ADD CONSTRAINT persoon_rol_soort CHECK (rol IN (${rollen.map((rol) => `'${rol}'`).join(', ')}))`,
];

/** When people can't go on: a conflict of interest and the work that it leaves (S-X4), wraking (S-X5), waarneming (S-X6); and who answers one question (S09). */
export class Mensen1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      ...rolSoort([...ROLLEN, 'UITVRAAG_BEANTWOORDER']),
      `CREATE TABLE belangen_conflict (
         ${kop},
         ${vanPersoon('persoon_id', 'NOT NULL')},
         grond text NOT NULL CONSTRAINT belangen_conflict_grond
           CHECK (grond IN ('FAMILIE', 'ZAKELIJK', 'PARTIJBESTUUR', 'DIENSTVERBAND', 'VRIENDSCHAP', 'ANDERS', 'NIET_GENOEMD', 'WRAKING')),
         bron text NOT NULL CONSTRAINT belangen_conflict_bron CHECK (bron IN ('ZELF', 'MELDING', 'WRAKING')),
         ${vanPersoon('gemeld_door', 'NOT NULL')},
         gemeld_op timestamptz(3) NOT NULL,
         CONSTRAINT belangen_conflict_een UNIQUE (toetsing_id, ronde, persoon_id)
       )`,
      `CREATE INDEX belangen_conflict_van_persoon ON belangen_conflict (persoon_id)`,
      `CREATE TABLE herbeoordeling (
         ${kop},
         soort text NOT NULL CONSTRAINT herbeoordeling_soort CHECK (soort ~ '^[A-Z_]+$'),
         nummer integer NOT NULL,
         onderdeel_id uuid,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         gemarkeerd_op timestamptz(3) NOT NULL,
         besluit text CONSTRAINT herbeoordeling_besluit CHECK (besluit IN ('OVERNEMEN', 'OPNIEUW')),
         ${vanPersoon('besloten_door', 'NULL')},
         besloten_op timestamptz(3),
         afgerond_op timestamptz(3),
         CONSTRAINT herbeoordeling_natuurlijk UNIQUE (toetsing_id, ronde, soort, nummer, persoon_id),
         CONSTRAINT herbeoordeling_besloten CHECK ((besluit IS NULL) = (besloten_op IS NULL) AND (besluit IS NULL) = (besloten_door IS NULL)),
         CONSTRAINT herbeoordeling_afgerond CHECK (afgerond_op IS NULL OR besluit = 'OPNIEUW')
       )`,
      // From the moment that someone had to go until who comes in his place signed, three working days at most.
      `CREATE TABLE werk_pauze (
         ${kop},
         rol text NOT NULL CONSTRAINT werk_pauze_rol CHECK (rol IN ('ADVISEUR', 'TOETSER')),
         van timestamptz(3) NOT NULL,
         tot timestamptz(3) NOT NULL CONSTRAINT werk_pauze_periode CHECK (tot >= van)
       )`,
      `CREATE INDEX werk_pauze_van_toetsing ON werk_pauze (toetsing_id, ronde)`,
      `CREATE TABLE wraking (
         ${kop},
         toewijzing_id uuid NOT NULL REFERENCES toewijzing,
         reden verzegeld NOT NULL,
         ingediend_op timestamptz(3) NOT NULL,
         besluit text CONSTRAINT wraking_besluit CHECK (besluit IN ('TOEGEWEZEN', 'AFGEWEZEN')),
         motivering verzegeld,
         besloten_op timestamptz(3),
         ${vanPersoon('besloten_door', 'NULL')},
         CONSTRAINT "WRAKING_AL_INGEDIEND" UNIQUE (toetsing_id, ronde),
         CONSTRAINT wraking_besloten CHECK ((besluit IS NULL) = (besloten_op IS NULL) AND (besluit IS NULL) = (besloten_door IS NULL) AND (besluit IS NULL) = (motivering IS NULL))
       )`,
      // The period itself stands in opdrachtgever, where no two may overlap (INV-13); this is why, by whose decision, and who recorded it.
      `CREATE TABLE waarneming (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         grond text NOT NULL CONSTRAINT waarneming_grond CHECK (grond ~ '^[A-Z0-9_]+$'),
         van timestamptz(3) NOT NULL,
         tot timestamptz(3),
         document verzegeld NOT NULL,
         ${vanPersoon('geregistreerd_door', 'NOT NULL')},
         geregistreerd_op timestamptz(3) NOT NULL,
         beeindigd_op timestamptz(3),
         ${vanPersoon('beeindigd_door', 'NULL')},
         CONSTRAINT waarneming_periode CHECK (tot > van)
       )`,
      `CREATE TABLE uitvraag_vraag (
         ${kop},
         vraag text NOT NULL CONSTRAINT uitvraag_vraag_code CHECK (vraag ~ '^[A-Z_]+$'),
         ${vanPersoon('beantwoorder_id', 'NOT NULL')},
         inhoud verzegeld NOT NULL,
         gesteld_op timestamptz(3) NOT NULL,
         beantwoord_op timestamptz(3),
         ingetrokken_op timestamptz(3),
         onderdeel_id uuid,
         CONSTRAINT uitvraag_vraag_einde CHECK (beantwoord_op IS NULL OR ingetrokken_op IS NULL),
         CONSTRAINT uitvraag_vraag_antwoord CHECK ((beantwoord_op IS NULL) = (onderdeel_id IS NULL))
       )`,
      `CREATE INDEX uitvraag_vraag_open ON uitvraag_vraag (beantwoorder_id) WHERE beantwoord_op IS NULL AND ingetrokken_op IS NULL`,
      `CREATE INDEX uitvraag_vraag_van_toetsing ON uitvraag_vraag (toetsing_id, ronde)`,
    ]);
    await this.guardConflict(runner);
    await this.guardOverige(runner);
    await tenantTable(runner, 'belangen_conflict', ['SELECT', 'INSERT', 'DELETE']);
    await tenantTable(runner, 'herbeoordeling', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await tenantTable(runner, 'werk_pauze', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await tenantTable(runner, 'wraking', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await tenantTable(runner, 'waarneming', ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'uitvraag_vraag', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  /** S-X4: who has a conflict does not work on the case, does not give the order in it, and nothing is fixed on his work alone. */
  private async guardConflict(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'belangen_conflict_beeindigt',
      `BEGIN
         IF EXISTS (SELECT FROM toewijzing w WHERE w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde AND w.persoon_id = NEW.persoon_id AND w.beeindigd_op IS NULL) THEN
           ${refuse('BELANGENCONFLICT')};
         END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'toewijzing_zonder_conflict',
      `BEGIN
         IF EXISTS (SELECT FROM belangen_conflict c WHERE c.toetsing_id = NEW.toetsing_id AND c.ronde = NEW.ronde AND c.persoon_id = NEW.persoon_id) THEN
           ${refuse('BELANGENCONFLICT')};
         END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'advies_zonder_conflict',
      `BEGIN
         IF EXISTS (SELECT FROM belangen_conflict c WHERE c.toetsing_id = NEW.toetsing_id AND c.persoon_id = NEW.ondertekend_door) THEN ${refuse('WAARNEMER_IS_KANDIDAAT')}; END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'rapport_herbeoordeeld',
      `BEGIN
         IF EXISTS (SELECT FROM herbeoordeling h WHERE h.toetsing_id = NEW.toetsing_id AND h.ronde = NEW.ronde
                    AND (h.besluit IS NULL OR (h.besluit = 'OPNIEUW' AND h.afgerond_op IS NULL))) THEN
           ${refuse('HERBEOORDELING_OPEN')};
         END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'herbeoordeling_vier_ogen',
      `BEGIN
         PERFORM FROM toewijzing w WHERE w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde AND w.persoon_id = NEW.besloten_door AND w.persoon_id <> NEW.persoon_id
           AND w.rol = 'TOETSER' AND w.verklaring = 'GEEN_CONFLICT' AND w.beeindigd_op IS NULL FOR SHARE;
         IF NOT FOUND THEN ${refuse('VIER_OGEN_GESCHONDEN')}; END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER belangen_conflict_beeindigt BEFORE INSERT ON belangen_conflict FOR EACH ROW EXECUTE FUNCTION belangen_conflict_beeindigt()`,
      `CREATE TRIGGER belangen_conflict_onwijzigbaar BEFORE UPDATE ON belangen_conflict FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER toewijzing_zonder_conflict BEFORE INSERT ON toewijzing FOR EACH ROW EXECUTE FUNCTION toewijzing_zonder_conflict()`,
      `CREATE TRIGGER advies_zonder_conflict BEFORE INSERT ON advies FOR EACH ROW EXECUTE FUNCTION advies_zonder_conflict()`,
      `CREATE TRIGGER rapport_herbeoordeeld BEFORE INSERT ON rapport FOR EACH ROW EXECUTE FUNCTION rapport_herbeoordeeld()`,
      `CREATE TRIGGER herbeoordeling_vier_ogen BEFORE INSERT OR UPDATE OF besluit, besloten_door ON herbeoordeling FOR EACH ROW
         WHEN (NEW.besluit IS NOT NULL) EXECUTE FUNCTION herbeoordeling_vier_ogen()`,
      fixed('herbeoordeling', 'werk', ['persoon_id', 'onderdeel_id', 'gemarkeerd_op']),
      fixed('werk_pauze', 'begin', ['rol', 'van']),
      refused('werk_pauze', 'korter', 'tot', 'NEW.tot > OLD.tot'),
    ]);
  }

  private async guardOverige(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'wraking_van_deze_zaak',
      `BEGIN
         IF NOT EXISTS (SELECT FROM toewijzing w WHERE w.id = NEW.toewijzing_id AND w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde) THEN
           ${refuse('TOEWIJZING_ONBEKEND')};
         END IF;
         RETURN NEW;
       END`,
    );
    await triggerFunction(
      runner,
      'uitvraag_vraag_aan_ander',
      `BEGIN
         IF EXISTS (SELECT FROM toetsing t WHERE t.id = NEW.toetsing_id AND t.kandidaat_id = NEW.beantwoorder_id)
            OR EXISTS (SELECT FROM toewijzing w WHERE w.toetsing_id = NEW.toetsing_id AND w.ronde = NEW.ronde AND w.persoon_id = NEW.beantwoorder_id AND w.beeindigd_op IS NULL) THEN
           ${refuse('VIER_OGEN_GESCHONDEN')};
         END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER wraking_van_deze_zaak BEFORE INSERT ON wraking FOR EACH ROW EXECUTE FUNCTION wraking_van_deze_zaak()`,
      `CREATE TRIGGER uitvraag_vraag_aan_ander BEFORE INSERT ON uitvraag_vraag FOR EACH ROW EXECUTE FUNCTION uitvraag_vraag_aan_ander()`,
      fixed('wraking', 'ingediend', ['toewijzing_id', 'reden', 'ingediend_op']),
      fixed('wraking', 'besloten', ['besluit', 'motivering', 'besloten_op', 'besloten_door'], 'OLD.besluit IS NOT NULL'),
      fixed('waarneming', 'geregistreerd', ['persoon_id', 'grond', 'van', 'document', 'geregistreerd_door', 'geregistreerd_op']),
      fixed('waarneming', 'beeindigd', ['tot', 'beeindigd_op', 'beeindigd_door'], 'OLD.beeindigd_op IS NOT NULL'),
      fixed('uitvraag_vraag', 'gesteld', ['vraag', 'beantwoorder_id', 'inhoud', 'gesteld_op']),
      // One answer, and none to a question that was taken back.
      fixed(
        'uitvraag_vraag',
        'afgedaan',
        ['beantwoord_op', 'ingetrokken_op', 'onderdeel_id'],
        'OLD.beantwoord_op IS NOT NULL OR OLD.ingetrokken_op IS NOT NULL',
      ),
      ...['belangen_conflict', 'herbeoordeling', 'werk_pauze', 'wraking', 'uitvraag_vraag'].map(
        (table) => `CREATE TRIGGER ${table}_niet_verwijderen BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION weiger_verwijdering()`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TRIGGER toewijzing_zonder_conflict ON toewijzing`,
      `DROP TRIGGER advies_zonder_conflict ON advies`,
      `DROP TRIGGER rapport_herbeoordeeld ON rapport`,
      ...TABELLEN.map((table) => `DROP TABLE ${table}`),
      ...[
        'uitvraag_vraag_aan_ander',
        'wraking_van_deze_zaak',
        'herbeoordeling_vier_ogen',
        'rapport_herbeoordeeld',
        'advies_zonder_conflict',
        'toewijzing_zonder_conflict',
        'belangen_conflict_beeindigt',
      ].map((name) => `DROP FUNCTION ${name}()`),
      `DELETE FROM persoon_rol WHERE rol = 'UITVRAAG_BEANTWOORDER'`,
      ...rolSoort(ROLLEN),
    ]);
  }
}
