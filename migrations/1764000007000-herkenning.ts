import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, asMemberOf, SYSTEM_ROLE } from './roles.js';
import { statements } from './tenant-table.js';

/**
 * "Who is this?", asked before the organisation of the caller is known. The functions belong to the system role, so that the
 * application can ask these questions across organisations and no other ones, in one round trip.
 */
export class Herkenning1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const rollen = `(SELECT coalesce(array_agg(r.rol ORDER BY r.rol), '{}') FROM persoon_rol r WHERE r.persoon_id = p.id)`;
    await statements(runner, [
      `CREATE FUNCTION herken_aanmelding(van_issuer text, van_sub text)
         RETURNS TABLE (persoon_id uuid, organisatie_id uuid, rollen text[]) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
         AS $$ SELECT p.id, p.organisatie_id, ${rollen} FROM aanmelding a JOIN persoon p ON p.id = a.persoon_id
               WHERE a.issuer = van_issuer AND a.sub = van_sub AND p.geblokkeerd_op IS NULL ORDER BY a.organisatie_id $$`,
      `CREATE FUNCTION herken_sessie(van_hash bytea)
         RETURNS TABLE (sessie_id uuid, persoon_id uuid, organisatie_id uuid, rollen text[], gebruikt_op timestamptz, verloopt_op timestamptz, acr text, aangemeld_op timestamptz)
         LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
         AS $$ SELECT s.id, p.id, p.organisatie_id, ${rollen}, s.gebruikt_op, s.verloopt_op, s.acr, s.aangemeld_op FROM sessie s JOIN persoon p ON p.id = s.persoon_id
               WHERE s.sleutel_hash = van_hash AND p.geblokkeerd_op IS NULL $$`,
      `CREATE FUNCTION herken_kandidaat(van_email_index bytea)
         RETURNS TABLE (persoon_id uuid, organisatie_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
         AS $$ SELECT p.id, p.organisatie_id FROM persoon p JOIN persoon_rol r ON r.persoon_id = p.id AND r.rol = 'KANDIDAAT'
               WHERE p.email_index = van_email_index AND p.geblokkeerd_op IS NULL
                 AND NOT EXISTS (SELECT FROM aanmelding a WHERE a.persoon_id = p.id) $$`,
      // Handing over asks that the new owner may make things here; afterwards it may not any more.
      `GRANT CREATE ON SCHEMA public TO ${SYSTEM_ROLE}`,
      ...FUNCTIES.flatMap((functie) => [
        `REVOKE EXECUTE ON FUNCTION ${functie} FROM PUBLIC`,
        `GRANT EXECUTE ON FUNCTION ${functie} TO ${APP_ROLE}`,
      ]),
    ]);
    await asMemberOf(runner, SYSTEM_ROLE, () =>
      statements(
        runner,
        FUNCTIES.map((functie) => `ALTER FUNCTION ${functie} OWNER TO ${SYSTEM_ROLE}`),
      ),
    );
    await runner.query(`REVOKE CREATE ON SCHEMA public FROM ${SYSTEM_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await asMemberOf(runner, SYSTEM_ROLE, () =>
      statements(runner, [`SET LOCAL ROLE ${SYSTEM_ROLE}`, ...FUNCTIES.map((functie) => `DROP FUNCTION ${functie}`), `RESET ROLE`]),
    );
  }
}

const FUNCTIES = ['herken_aanmelding(text, text)', 'herken_sessie(bytea)', 'herken_kandidaat(bytea)'];
