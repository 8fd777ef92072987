import type { QueryRunner } from 'typeorm';

/** Group without a login: what the application may do. */
export const APP_ROLE = 'integriteitstoetsing_app';
/** Narrow reading across organisations for sign-in, relay and reconciler; taken on with SET LOCAL ROLE, never inherited. */
export const SYSTEM_ROLE = 'integriteitstoetsing_systeem';

const createRole = (role: string): string =>
  `DO $$ BEGIN
     IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} NOLOGIN NOINHERIT; END IF;
   EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`;

/** Roles belong to the whole server: another database on it may have made them, even at this moment. */
export const createRoles: readonly string[] = [
  createRole(APP_ROLE),
  createRole(SYSTEM_ROLE),
  `DO $$ BEGIN
     IF NOT pg_has_role('${APP_ROLE}', '${SYSTEM_ROLE}', 'MEMBER') THEN GRANT ${SYSTEM_ROLE} TO ${APP_ROLE}; END IF;
   EXCEPTION WHEN unique_violation THEN NULL; END $$`,
];

/**
 * Does `work` as a member of a role: only a member can hand a function over to it. A membership given here for that is taken back
 * afterwards, and from PostgreSQL 16 on it passes on no rights meanwhile.
 */
export async function asMemberOf(runner: QueryRunner, role: string, work: () => Promise<void>): Promise<void> {
  const [found] = await runner.manager.query<readonly { readonly nieuw: boolean; readonly lid: boolean }[]>(
    `SELECT v.nieuw, pg_has_role(current_user, '${role}', CASE WHEN v.nieuw THEN 'SET' ELSE 'MEMBER' END) AS lid
     FROM (SELECT current_setting('server_version_num')::int >= 160000 AS nieuw) v`,
  );
  if (found?.lid === true) return work();
  await runner.query(`GRANT ${role} TO CURRENT_USER ${found?.nieuw === true ? 'WITH INHERIT FALSE, SET TRUE' : ''}`);
  await work();
  await runner.query(`REVOKE ${role} FROM CURRENT_USER`);
}
