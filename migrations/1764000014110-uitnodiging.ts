import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, asMemberOf, SYSTEM_ROLE } from './roles.js';
import { fixed, statements, systemReads, tenantTable, triggerFunction, vanPersoon } from './tenant-table.js';

const HERKEN = 'herken_uitnodiging(bytea)';
const HERKEN_KANDIDAAT = 'herken_kandidaat(bytea)';

/**
 * Who is invited ties an account of his own to himself with the code of his mail. Whoever has the same address is nobody: the function that
 * found a kandidaat by address is gone.
 */
export class Uitnodiging1764000014110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE uitnodiging (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         code_hash bytea NOT NULL CONSTRAINT uitnodiging_code UNIQUE CONSTRAINT uitnodiging_code_hash CHECK (length(code_hash) = 32),
         sleutel_id text NOT NULL,
         gemaakt_op timestamptz(3) NOT NULL,
         verloopt_op timestamptz(3) NOT NULL,
         gebruikt_op timestamptz(3),
         ingetrokken_op timestamptz(3),
         mail text CONSTRAINT uitnodiging_mail CHECK (mail IN ('TE_VERZENDEN', 'VERZONDEN', 'ONBESTELBAAR')),
         CONSTRAINT uitnodiging_einde CHECK (gebruikt_op IS NULL OR ingetrokken_op IS NULL)
       )`,
      `CREATE UNIQUE INDEX uitnodiging_open ON uitnodiging (persoon_id) WHERE gebruikt_op IS NULL AND ingetrokken_op IS NULL`,
    ]);
    await tenantTable(runner, 'uitnodiging', ['SELECT', 'INSERT', 'UPDATE']);
    await systemReads(runner, 'uitnodiging', ['id', 'organisatie_id', 'persoon_id', 'code_hash', 'mail', 'gebruikt_op', 'ingetrokken_op']);
    await triggerFunction(runner, 'uitnodiging_gewekt', `BEGIN PERFORM pg_notify('uitnodiging', ''); RETURN NULL; END`);
    await statements(runner, [
      fixed('uitnodiging', 'inhoud', ['persoon_id', 'sleutel_id', 'gemaakt_op', 'verloopt_op']),
      fixed('uitnodiging', 'gemaild', ['mail'], `OLD.mail IS DISTINCT FROM 'TE_VERZENDEN'`),
      `CREATE TRIGGER uitnodiging_gewekt AFTER INSERT ON uitnodiging FOR EACH ROW WHEN (NEW.mail IS NOT NULL) EXECUTE FUNCTION uitnodiging_gewekt()`,
      `CREATE TRIGGER uitnodiging_voorbij BEFORE UPDATE ON uitnodiging FOR EACH ROW
         WHEN (OLD.gebruikt_op IS NOT NULL OR OLD.ingetrokken_op IS NOT NULL) EXECUTE FUNCTION weiger_wijziging()`,
    ]);
    await this.herkenning(runner);
  }

  private async herkenning(runner: QueryRunner): Promise<void> {
    const rollen = `(SELECT coalesce(array_agg(r.rol ORDER BY r.rol), '{}') FROM persoon_rol r WHERE r.persoon_id = p.id)`;
    await this.dropAsSystem(runner, HERKEN_KANDIDAAT);
    await this.functions(runner, HERKEN, [
      `CREATE FUNCTION herken_uitnodiging(van_hash bytea)
         RETURNS TABLE (uitnodiging_id uuid, persoon_id uuid, organisatie_id uuid, rollen text[]) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
         AS $$ SELECT u.id, p.id, p.organisatie_id, ${rollen} FROM uitnodiging u JOIN persoon p ON p.id = u.persoon_id
               WHERE u.code_hash = van_hash AND p.geblokkeerd_op IS NULL $$`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.dropAsSystem(runner, HERKEN);
    await this.functions(runner, HERKEN_KANDIDAAT, [
      `CREATE FUNCTION herken_kandidaat(van_email_index bytea)
         RETURNS TABLE (persoon_id uuid, organisatie_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
         AS $$ SELECT p.id, p.organisatie_id FROM persoon p JOIN persoon_rol r ON r.persoon_id = p.id AND r.rol = 'KANDIDAAT'
               WHERE p.email_index = van_email_index AND p.geblokkeerd_op IS NULL
                 AND NOT EXISTS (SELECT FROM aanmelding a WHERE a.persoon_id = p.id) $$`,
    ]);
    await statements(runner, [`DROP TABLE uitnodiging`, `DROP FUNCTION uitnodiging_gewekt()`]);
  }

  /** A function that asks across organisations: of the system role, for the application only. */
  private async functions(runner: QueryRunner, name: string, create: readonly string[]): Promise<void> {
    await statements(runner, [
      ...create,
      `GRANT CREATE ON SCHEMA public TO ${SYSTEM_ROLE}`,
      `REVOKE EXECUTE ON FUNCTION ${name} FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION ${name} TO ${APP_ROLE}`,
    ]);
    await asMemberOf(runner, SYSTEM_ROLE, () => statements(runner, [`ALTER FUNCTION ${name} OWNER TO ${SYSTEM_ROLE}`]));
    await runner.query(`REVOKE CREATE ON SCHEMA public FROM ${SYSTEM_ROLE}`);
  }

  private async dropAsSystem(runner: QueryRunner, name: string): Promise<void> {
    await asMemberOf(runner, SYSTEM_ROLE, () =>
      statements(runner, [`SET LOCAL ROLE ${SYSTEM_ROLE}`, `DROP FUNCTION ${name}`, `RESET ROLE`]),
    );
  }
}
