import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYSTEM_ROLE } from './roles.js';
import { fixed, refused, statements, systemReads, tenantTable, triggerFunction, VAN_TOETSING, vanPersoon } from './tenant-table.js';

/** What the process follows and asks of people: terms with their moments, tasks, messages, and the outbox to the workflow. */
export class Verloop1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE termijn (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         code text NOT NULL,
         stap text NOT NULL,
         stap_volgnummer integer NOT NULL,
         soort text NOT NULL CONSTRAINT termijn_soort CHECK (soort IN ('WETTELIJK', 'BELEID', 'TERUGREKEN', 'FEITELIJK')),
         status text NOT NULL CONSTRAINT termijn_status CHECK (status IN ('LOOPT', 'VERSTREKEN', 'GEHAALD', 'TE_LAAT_GEHAALD', 'VERVALLEN')),
         aanvang timestamptz(3) NOT NULL,
         einde timestamptz(3) NOT NULL,
         gesloten_op timestamptz(3),
         CONSTRAINT termijn_van_een_toetsing UNIQUE (id, toetsing_id, organisatie_id),
         CONSTRAINT termijn_natuurlijk UNIQUE (toetsing_id, ronde, stap, stap_volgnummer, code)
       )`,
      `CREATE TABLE termijn_moment (
         organisatie_id uuid NOT NULL,
         toetsing_id uuid NOT NULL,
         termijn_id uuid NOT NULL,
         FOREIGN KEY (termijn_id, toetsing_id, organisatie_id) REFERENCES termijn (id, toetsing_id, organisatie_id),
         moment text NOT NULL,
         soort text NOT NULL CONSTRAINT termijn_moment_soort CHECK (soort IN ('HERINNERING', 'EINDE', 'ESCALATIE')),
         op timestamptz(3) NOT NULL,
         vastgelegd_op timestamptz(3),
         PRIMARY KEY (termijn_id, moment)
       )`,
      `CREATE INDEX termijn_moment_open ON termijn_moment (termijn_id, op) WHERE vastgelegd_op IS NULL`,
      `CREATE TABLE taak (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         soort text NOT NULL,
         stap text NOT NULL,
         stap_volgnummer integer NOT NULL,
         kenmerk text NOT NULL,
         rol text NOT NULL,
         ${vanPersoon('persoon_id', 'NULL')},
         status text NOT NULL CONSTRAINT taak_status CHECK (status IN ('OPEN', 'AFGEROND', 'VERVALLEN')),
         gemaakt_op timestamptz(3) NOT NULL,
         uiterlijk timestamptz(3),
         gesloten_op timestamptz(3),
         CONSTRAINT taak_natuurlijk UNIQUE (toetsing_id, ronde, soort, stap, stap_volgnummer, kenmerk)
       )`,
      // The two lists of tasks: of a person by name, and of a function in the organisation. Both in the order of the list.
      `CREATE INDEX taak_open_persoon ON taak (organisatie_id, persoon_id, coalesce(uiterlijk, 'infinity'), id) WHERE status = 'OPEN' AND persoon_id IS NOT NULL`,
      `CREATE INDEX taak_open_rol ON taak (organisatie_id, rol, coalesce(uiterlijk, 'infinity'), id) WHERE status = 'OPEN' AND persoon_id IS NULL`,
      `CREATE INDEX taak_van_toetsing ON taak (toetsing_id) WHERE status = 'OPEN'`,
      `CREATE TABLE bericht (
         id uuid PRIMARY KEY,
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         sjabloon text NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         kenmerk text NOT NULL,
         status text NOT NULL CONSTRAINT bericht_status CHECK (status IN ('TE_VERZENDEN', 'VERZONDEN', 'ONBESTELBAAR', 'VERVALLEN')),
         gemaakt_op timestamptz(3) NOT NULL,
         verzonden_op timestamptz(3),
         CONSTRAINT bericht_natuurlijk UNIQUE (toetsing_id, ronde, sjabloon, persoon_id, kenmerk)
       )`,
      `CREATE INDEX bericht_te_verzenden ON bericht (toetsing_id) WHERE status = 'TE_VERZENDEN'`,
      `CREATE TABLE outbox (
         id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         ${VAN_TOETSING},
         ronde integer NOT NULL,
         correlatie_id text NOT NULL,
         op timestamptz(3) NOT NULL
       )`,
    ]);
    await this.wake(runner);
    await statements(runner, [
      // A moment is recorded once and a message sent once, whatever is tried again.
      fixed('termijn_moment', 'vastgelegd', ['vastgelegd_op'], 'OLD.vastgelegd_op IS NOT NULL'),
      refused(
        'bericht',
        'verzonden',
        'status, verzonden_op',
        `OLD.status = 'VERZONDEN' AND (NEW.status <> 'VERZONDEN' OR NEW.verzonden_op IS DISTINCT FROM OLD.verzonden_op)`,
      ),
    ]);
    for (const table of ['termijn', 'termijn_moment', 'taak', 'bericht']) await tenantTable(runner, table, ['SELECT', 'INSERT', 'UPDATE']);
    await tenantTable(runner, 'outbox', ['SELECT', 'INSERT']);
    await systemReads(runner, 'outbox', ['id', 'organisatie_id', 'toetsing_id', 'ronde', 'correlatie_id', 'op']);
    await statements(runner, [
      `GRANT DELETE ON outbox TO ${SYSTEM_ROLE}`,
      // SELECT … FOR UPDATE SKIP LOCKED asks for the right to update; nothing is ever changed in it.
      `GRANT UPDATE (op) ON outbox TO ${SYSTEM_ROLE}`,
      `CREATE POLICY systeem_verwijdert ON outbox FOR DELETE TO ${SYSTEM_ROLE} USING (true)`,
      `CREATE POLICY systeem_grendelt ON outbox FOR UPDATE TO ${SYSTEM_ROLE} USING (true) WITH CHECK (false)`,
      `CREATE POLICY systeem_wijzigt_niet ON outbox AS RESTRICTIVE FOR UPDATE TO ${SYSTEM_ROLE} USING (true) WITH CHECK (false)`,
    ]);
  }

  private async wake(runner: QueryRunner): Promise<void> {
    await triggerFunction(runner, 'outbox_gewekt', `BEGIN PERFORM pg_notify('outbox', ''); RETURN NULL; END`);
    // Screens that show the case are refreshed; the payload is two ids, a number and no more.
    await triggerFunction(
      runner,
      'toetsing_gewijzigd',
      `BEGIN PERFORM pg_notify('toetsing', NEW.organisatie_id || ' ' || NEW.id || ' ' || NEW.versie); RETURN NULL; END`,
    );
    await statements(runner, [
      `CREATE TRIGGER outbox_gewekt AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION outbox_gewekt()`,
      `CREATE TRIGGER toetsing_gewijzigd AFTER INSERT OR UPDATE OF versie ON toetsing FOR EACH ROW EXECUTE FUNCTION toetsing_gewijzigd()`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP TABLE outbox`,
      `DROP FUNCTION outbox_gewekt()`,
      `DROP TRIGGER toetsing_gewijzigd ON toetsing`,
      `DROP FUNCTION toetsing_gewijzigd()`,
      ...['bericht', 'taak', 'termijn_moment', 'termijn'].map((table) => `DROP TABLE ${table}`),
    ]);
  }
}
