import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, createRoles, SYSTEM_ROLE } from './roles.js';
import { refuse, statements, triggerFunction } from './tenant-table.js';

/** Roles, the setting of a transaction on which row-level security rests, and the type of what is sealed. */
export class Grondslag1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      ...createRoles,
      `GRANT USAGE ON SCHEMA public TO ${APP_ROLE}, ${SYSTEM_ROLE}`,
      `CREATE EXTENSION IF NOT EXISTS btree_gist`,
      `CREATE FUNCTION huidige_organisatie() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
         AS $$ SELECT nullif(current_setting('app.organisatie', true), '')::uuid $$`,
      // Version, nonce, cipher text, tag (see libs/vault). Readable text never begins with such a byte, so it can't slip in here.
      `CREATE DOMAIN verzegeld AS bytea CONSTRAINT verzegeld CHECK (octet_length(VALUE) >= 29 AND get_byte(VALUE, 0) BETWEEN 1 AND 8)`,
    ]);
    await triggerFunction(runner, 'weiger_wijziging', `BEGIN ${refuse('ONWIJZIGBAAR', 'restrict_violation')}; END`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The roles stay: other databases of this server may use them.
    await statements(runner, [
      `DROP FUNCTION weiger_wijziging()`,
      `DROP DOMAIN verzegeld`,
      `DROP FUNCTION huidige_organisatie()`,
      `DROP EXTENSION btree_gist`,
      `REVOKE USAGE ON SCHEMA public FROM ${APP_ROLE}, ${SYSTEM_ROLE}`,
    ]);
  }
}
