import type { DataSource } from 'typeorm';
import { migrations, MIGRATIONS_TABLE } from './migrations.js';

/**
 * Why the application should not serve from this database. MIGRATIE_ONTBREEKT: it is older than the code. The others: the user is more
 * than the application's login, so that the walls in the database don't hold.
 */
export type DatabaseGebrek = 'MIGRATIE_ONTBREEKT' | 'GEBRUIKER_IS_SUPERUSER' | 'GEBRUIKER_OMZEILT_RLS' | 'GEBRUIKER_IS_EIGENAAR';

interface Stand {
  readonly toegepast: readonly string[];
  readonly superuser: boolean;
  readonly bypass: boolean;
  readonly eigenaar: boolean;
}

/** What is wrong with the database or with the user we are there; empty when all is well. A newer database than the code is fine. */
export async function isDatabaseGereed(dataSource: DataSource): Promise<readonly DatabaseGebrek[]> {
  const [found]: readonly { readonly bestaat: boolean }[] = await dataSource.query(
    `SELECT coalesce(has_table_privilege(to_regclass('public.${MIGRATIONS_TABLE}'), 'SELECT'), false) AS bestaat`,
  );
  const toegepast = found?.bestaat === true ? `(SELECT coalesce(array_agg(name), '{}') FROM ${MIGRATIONS_TABLE})` : `'{}'::text[]`;
  const [stand]: readonly Stand[] = await dataSource.query(
    `SELECT ${toegepast} AS toegepast, r.rolsuper AS superuser, r.rolbypassrls AS bypass,
            EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND pg_has_role(c.relowner, 'MEMBER')) AS eigenaar
     FROM pg_roles r WHERE r.rolname = current_user`,
  );
  if (stand === undefined) return ['MIGRATIE_ONTBREEKT'];
  const gebreken: DatabaseGebrek[] = [];
  if (migrations.some(({ name }) => !stand.toegepast.includes(name))) gebreken.push('MIGRATIE_ONTBREEKT');
  if (stand.superuser) gebreken.push('GEBRUIKER_IS_SUPERUSER');
  if (stand.bypass) gebreken.push('GEBRUIKER_OMZEILT_RLS');
  if (stand.eigenaar && !stand.superuser) gebreken.push('GEBRUIKER_IS_EIGENAAR');
  return gebreken;
}
