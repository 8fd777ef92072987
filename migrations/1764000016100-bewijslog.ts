import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, SYSTEM_ROLE } from './roles.js';
import { notEmptied, refuse, statements, systemReads, tenantTable, triggerFunction } from './tenant-table.js';

/** Acts after which a signed checkpoint is made at once: their evidence leaves the building. */
const METEEN = ['ondertekenAdvies', 'DOSSIEREXPORT'].map((soort) => `'${soort}'`).join(', ');

const volgende = (naam: string, kop: string, keten: string, bewijs: string): string => `CREATE OR REPLACE FUNCTION ${naam}() RETURNS trigger
   LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$ DECLARE kop ${kop};
   BEGIN
     IF NEW.organisatie_id IS DISTINCT FROM kop.organisatie_id OR NEW.volgnummer IS DISTINCT FROM kop.volgnummer + 1 OR NEW.vorige_hash IS DISTINCT FROM kop.hash THEN
       ${refuse('AUDIT_VOLGORDE')};
     END IF;
     UPDATE ${keten};
     ${bewijs}
     RETURN NEW;
   END $$`;

const auditVolgende = (bewijs: string): string =>
  volgende(
    'audit_volgende',
    'audit_keten := audit_kop(NEW.toetsing_id)',
    'audit_keten SET volgnummer = NEW.volgnummer, hash = NEW.hash WHERE toetsing_id = NEW.toetsing_id',
    bewijs,
  );
const organisatieVolgende = (bewijs: string): string =>
  volgende(
    'organisatie_volgende',
    'organisatie_keten := organisatie_kop()',
    'organisatie_keten SET volgnummer = NEW.volgnummer, hash = NEW.hash WHERE organisatie_id = NEW.organisatie_id',
    bewijs,
  );

/**
 * Takes into the log what the chains got since, for at most so many marks, and returns how large it was and is and how many marks it took. One statement moves marks and
 * events, so that both are of one moment: a mark of an act that commits just now stays for the next time. The first time all chains are taken in.
 */
const BEWIJSLOG_OPNEMEN = `CREATE FUNCTION bewijslog_opnemen(naam text, hoogstens integer) RETURNS TABLE (oorsprong text, van bigint, tot bigint, gezien bigint)
   LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   DECLARE
     wie CONSTANT uuid := huidige_organisatie();
     log bewijslog;
     nieuw bigint;
     gehaald bigint;
   BEGIN
     INSERT INTO bewijslog (organisatie_id, oorsprong, grootte) VALUES (wie, naam, 0) ON CONFLICT DO NOTHING;
     IF FOUND THEN
       INSERT INTO bewijslog_wacht (organisatie_id, keten_id) SELECT wie, k.toetsing_id FROM audit_keten k WHERE k.organisatie_id = wie
         UNION ALL SELECT wie, k.organisatie_id FROM organisatie_keten k WHERE k.organisatie_id = wie;
     END IF;
     SELECT * INTO log FROM bewijslog b WHERE b.organisatie_id = wie FOR UPDATE;
     WITH gezien AS (SELECT w.nummer, w.keten_id FROM bewijslog_wacht w WHERE w.organisatie_id = wie ORDER BY w.nummer LIMIT hoogstens),
      keten AS (SELECT z.keten_id AS id, min(z.nummer) AS eerste,
          coalesce((SELECT max(b.volgnummer) FROM bewijslog_blad b WHERE b.keten_id = z.keten_id), 0) AS gedaan FROM gezien z GROUP BY z.keten_id),
      erbij AS (INSERT INTO bewijslog_blad (organisatie_id, plaats, keten_id, volgnummer, hash)
        SELECT wie, log.grootte - 1 + row_number() OVER (ORDER BY k.eerste, g.volgnummer), k.id, g.volgnummer, g.hash
          FROM keten k CROSS JOIN LATERAL (
            SELECT a.volgnummer, a.hash FROM audit_gebeurtenis a WHERE a.toetsing_id = k.id AND a.volgnummer > k.gedaan
            UNION ALL SELECT o.volgnummer, o.hash FROM organisatie_gebeurtenis o WHERE o.organisatie_id = k.id AND o.volgnummer > k.gedaan) g
        RETURNING 1),
      weg AS (DELETE FROM bewijslog_wacht w USING gezien z WHERE w.nummer = z.nummer RETURNING 1)
     SELECT (SELECT count(*) FROM erbij), (SELECT count(*) FROM weg) INTO nieuw, gehaald;
     UPDATE bewijslog b SET grootte = log.grootte + nieuw WHERE b.organisatie_id = wie;
     RETURN QUERY SELECT log.oorsprong, log.grootte, log.grootte + nieuw, gehaald;
   END $$`;

/**
 * The log of logs of an organisation (docs/evidence.md): every event of every chain is a leaf, once, in the order in which it was taken in; the
 * nodes above them that are kept; the checkpoints that were signed, by which keys, where they were published, and who signed beside us.
 */
export class Bewijslog1764000016100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE bewijslog (
         organisatie_id uuid PRIMARY KEY REFERENCES organisatie,
         oorsprong text NOT NULL,
         grootte bigint NOT NULL
       )`,
      // A mark per event, without a key of its own: whoever writes one waits for nobody.
      `CREATE TABLE bewijslog_wacht (
         nummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         organisatie_id uuid NOT NULL,
         keten_id uuid NOT NULL
       )`,
      `CREATE TABLE bewijslog_blad (
         organisatie_id uuid NOT NULL REFERENCES bewijslog,
         plaats bigint NOT NULL,
         keten_id uuid NOT NULL,
         volgnummer bigint NOT NULL,
         hash bytea NOT NULL CONSTRAINT bewijslog_blad_hash CHECK (length(hash) = 32),
         PRIMARY KEY (organisatie_id, plaats),
         CONSTRAINT bewijslog_blad_keten UNIQUE (keten_id, volgnummer)
       )`,
      `CREATE TABLE bewijslog_knoop (
         organisatie_id uuid NOT NULL REFERENCES bewijslog,
         niveau smallint NOT NULL CONSTRAINT bewijslog_knoop_niveau CHECK (niveau IN (8, 16, 24)),
         nummer bigint NOT NULL,
         hash bytea NOT NULL CONSTRAINT bewijslog_knoop_hash CHECK (length(hash) = 32),
         PRIMARY KEY (organisatie_id, niveau, nummer)
       )`,
      `CREATE TABLE bewijslog_sleutel (
         organisatie_id uuid NOT NULL REFERENCES bewijslog,
         nummer integer NOT NULL CONSTRAINT bewijslog_sleutel_nummer CHECK (nummer >= 1),
         vkey text NOT NULL,
         wissel text CONSTRAINT bewijslog_sleutel_wissel CHECK ((wissel IS NULL) = (nummer = 1)),
         op timestamptz(3) NOT NULL,
         PRIMARY KEY (organisatie_id, nummer),
         CONSTRAINT bewijslog_sleutel_eens UNIQUE (organisatie_id, vkey)
       )`,
      `CREATE TABLE controlepunt (
         organisatie_id uuid NOT NULL,
         grootte bigint NOT NULL,
         note text NOT NULL,
         sleutel integer NOT NULL,
         op timestamptz(3) NOT NULL,
         PRIMARY KEY (organisatie_id, grootte),
         FOREIGN KEY (organisatie_id, sleutel) REFERENCES bewijslog_sleutel
       )`,
      `CREATE TABLE controlepunt_publicatie (
         organisatie_id uuid NOT NULL,
         grootte bigint NOT NULL,
         plaats text NOT NULL,
         op timestamptz(3) NOT NULL,
         PRIMARY KEY (organisatie_id, grootte, plaats),
         FOREIGN KEY (organisatie_id, grootte) REFERENCES controlepunt
       )`,
      `CREATE TABLE medeondertekening (
         organisatie_id uuid NOT NULL,
         grootte bigint NOT NULL,
         getuige text NOT NULL,
         regel text NOT NULL CONSTRAINT medeondertekening_regel CHECK (regel !~ E'\\n'),
         op timestamptz(3) NOT NULL,
         PRIMARY KEY (organisatie_id, grootte, getuige),
         FOREIGN KEY (organisatie_id, grootte) REFERENCES controlepunt
       )`,
    ]);
    await this.tables(runner);
    await this.guard(runner);
    await statements(runner, [
      BEWIJSLOG_OPNEMEN,
      `REVOKE EXECUTE ON FUNCTION bewijslog_opnemen(text, integer) FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION bewijslog_opnemen(text, integer) TO ${APP_ROLE}`,
      auditVolgende(`INSERT INTO bewijslog_wacht (organisatie_id, keten_id) VALUES (NEW.organisatie_id, NEW.toetsing_id);
     IF NEW.soort IN (${METEEN}) THEN PERFORM pg_notify('bewijslog', ''); END IF;`),
      organisatieVolgende(`INSERT INTO bewijslog_wacht (organisatie_id, keten_id) VALUES (NEW.organisatie_id, NEW.organisatie_id);`),
    ]);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    for (const table of ['bewijslog', 'bewijslog_wacht', 'bewijslog_blad']) await tenantTable(runner, table, ['SELECT']);
    const groeit = ['bewijslog_knoop', 'bewijslog_sleutel', 'controlepunt', 'controlepunt_publicatie', 'medeondertekening'];
    for (const table of groeit) await tenantTable(runner, table, ['SELECT', 'INSERT']);
    for (const table of ['bewijslog', 'bewijslog_wacht']) await systemReads(runner, table, ['organisatie_id']);
    await statements(
      runner,
      [...groeit, 'bewijslog_blad'].map(
        (table) =>
          `CREATE TRIGGER ${table}_onwijzigbaar BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
      ),
    );
    await statements(runner, [...groeit, 'bewijslog', 'bewijslog_wacht', 'bewijslog_blad'].map(notEmptied));
  }

  /** The log only grows, and checkpoints go with it: none of more than there is, none of less than the last one. */
  private async guard(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'controlepunt_groeit',
      `BEGIN
         IF NEW.grootte > (SELECT b.grootte FROM bewijslog b WHERE b.organisatie_id = NEW.organisatie_id)
           OR NEW.grootte <= (SELECT max(c.grootte) FROM controlepunt c WHERE c.organisatie_id = NEW.organisatie_id) THEN
           ${refuse('CONTROLEPUNT_VOLGORDE')};
         END IF;
         RETURN NEW;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER controlepunt_groeit BEFORE INSERT ON controlepunt FOR EACH ROW EXECUTE FUNCTION controlepunt_groeit()`,
      `CREATE TRIGGER bewijslog_groeit BEFORE UPDATE ON bewijslog FOR EACH ROW
         WHEN (NEW.grootte < OLD.grootte OR NEW.oorsprong <> OLD.oorsprong) EXECUTE FUNCTION weiger_wijziging()`,
      `CREATE TRIGGER bewijslog_blijft BEFORE DELETE ON bewijslog FOR EACH ROW EXECUTE FUNCTION weiger_wijziging()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      organisatieVolgende(''),
      auditVolgende(''),
      `DROP FUNCTION bewijslog_opnemen(text, integer)`,
      `REVOKE ALL ON bewijslog, bewijslog_wacht FROM ${SYSTEM_ROLE}`,
      ...[
        'medeondertekening',
        'controlepunt_publicatie',
        'controlepunt',
        'bewijslog_sleutel',
        'bewijslog_knoop',
        'bewijslog_blad',
        'bewijslog_wacht',
        'bewijslog',
      ].map((table) => `DROP TABLE ${table}`),
      `DROP FUNCTION controlepunt_groeit()`,
    ]);
  }
}
