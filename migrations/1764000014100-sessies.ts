import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, asMemberOf, SYSTEM_ROLE } from './roles.js';
import { statements, triggerFunction } from './tenant-table.js';

const BEEINDIG = 'beeindig_sessies(text, text, bytea)';
const TRIGGERS: readonly (readonly [table: string, name: string])[] = [
  ['sessie', 'sessie_meld_einde'],
  ['persoon', 'persoon_sluit_toegang'],
  ['persoon_rol', 'persoon_rol_sluit_toegang'],
  ['aanmelding', 'aanmelding_sluit_toegang'],
];

/**
 * Sessions end at once when a person is blocked, gets other functions, or loses his sign-in, whoever does that; the provider can end one too.
 * Every end is told on the channel `toegang`: organisation and person. `poort` is for what belongs to no organisation and names nobody.
 */
export class Sessies1764000014100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `ALTER TABLE sessie ALTER COLUMN aangemeld_op DROP NOT NULL, ADD COLUMN sid_hash bytea CONSTRAINT sessie_sid_hash CHECK (length(sid_hash) = 32)`,
      `CREATE INDEX sessie_van_persoon ON sessie (persoon_id)`,
      `CREATE INDEX sessie_van_sid ON sessie (sid_hash) WHERE sid_hash IS NOT NULL`,
      `CREATE SCHEMA poort`,
      `GRANT USAGE ON SCHEMA poort TO ${APP_ROLE}`,
      `CREATE TABLE poort.afmelding (jti_hash bytea PRIMARY KEY CONSTRAINT afmelding_hash CHECK (length(jti_hash) = 32), verloopt_op timestamptz(3) NOT NULL)`,
      `GRANT SELECT, INSERT, DELETE ON poort.afmelding TO ${APP_ROLE}`,
    ]);
    await this.einde(runner);
    await this.opAfstand(runner);
  }

  private async einde(runner: QueryRunner): Promise<void> {
    await triggerFunction(
      runner,
      'meld_einde_sessie',
      `BEGIN PERFORM pg_notify('toegang', OLD.organisatie_id || ' ' || OLD.persoon_id); RETURN NULL; END`,
    );
    await triggerFunction(
      runner,
      'sluit_toegang',
      `DECLARE wie uuid;
       van uuid;
       BEGIN
         IF TG_TABLE_NAME = 'persoon' THEN wie := NEW.id; van := NEW.organisatie_id;
         ELSIF TG_OP = 'INSERT' THEN wie := NEW.persoon_id; van := NEW.organisatie_id;
         ELSE wie := OLD.persoon_id; van := OLD.organisatie_id; END IF;
         DELETE FROM sessie WHERE persoon_id = wie;
         PERFORM pg_notify('toegang', van || ' ' || wie);
         RETURN NULL;
       END`,
    );
    await statements(runner, [
      `CREATE TRIGGER sessie_meld_einde AFTER DELETE ON sessie FOR EACH ROW EXECUTE FUNCTION meld_einde_sessie()`,
      `CREATE TRIGGER persoon_sluit_toegang AFTER UPDATE OF geblokkeerd_op ON persoon FOR EACH ROW
         WHEN (OLD.geblokkeerd_op IS DISTINCT FROM NEW.geblokkeerd_op) EXECUTE FUNCTION sluit_toegang()`,
      `CREATE TRIGGER persoon_rol_sluit_toegang AFTER INSERT OR DELETE ON persoon_rol FOR EACH ROW EXECUTE FUNCTION sluit_toegang()`,
      `CREATE TRIGGER aanmelding_sluit_toegang AFTER DELETE ON aanmelding FOR EACH ROW EXECUTE FUNCTION sluit_toegang()`,
    ]);
  }

  /** The provider says which session or whose sessions end; it knows nothing of our organisations. */
  private async opAfstand(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `GRANT SELECT (sid_hash), DELETE ON sessie TO ${SYSTEM_ROLE}`,
      `CREATE POLICY systeem_einde ON sessie FOR DELETE TO ${SYSTEM_ROLE} USING (true)`,
      `CREATE FUNCTION ${BEEINDIG.replace('(text, text, bytea)', '(van_issuer text, van_sub text, van_sid bytea)')}
         RETURNS integer LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
         AS $$ WITH weg AS (DELETE FROM sessie s WHERE coalesce(van_sub, encode(van_sid, 'hex')) IS NOT NULL AND (van_sid IS NULL OR s.sid_hash = van_sid)
                 AND (van_sub IS NULL OR EXISTS (SELECT FROM aanmelding a WHERE a.persoon_id = s.persoon_id AND a.issuer = van_issuer AND a.sub = van_sub))
                 RETURNING s.id)
               SELECT count(*)::integer FROM weg $$`,
      `REVOKE EXECUTE ON FUNCTION ${BEEINDIG} FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION ${BEEINDIG} TO ${APP_ROLE}`,
      `GRANT CREATE ON SCHEMA public TO ${SYSTEM_ROLE}`,
    ]);
    await asMemberOf(runner, SYSTEM_ROLE, () => statements(runner, [`ALTER FUNCTION ${BEEINDIG} OWNER TO ${SYSTEM_ROLE}`]));
    await runner.query(`REVOKE CREATE ON SCHEMA public FROM ${SYSTEM_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await asMemberOf(runner, SYSTEM_ROLE, () =>
      statements(runner, [`SET LOCAL ROLE ${SYSTEM_ROLE}`, `DROP FUNCTION ${BEEINDIG}`, `RESET ROLE`]),
    );
    await statements(runner, [
      ...TRIGGERS.map(([table, name]) => `DROP TRIGGER ${name} ON ${table}`),
      `DROP FUNCTION sluit_toegang()`,
      `DROP FUNCTION meld_einde_sessie()`,
      `DROP POLICY systeem_einde ON sessie`,
      `REVOKE DELETE ON sessie FROM ${SYSTEM_ROLE}`,
      `DROP TABLE poort.afmelding`,
      `DROP SCHEMA poort`,
      // Sessions last hours: who has one of an unknown age signs in again.
      `DELETE FROM sessie WHERE aangemeld_op IS NULL`,
      `ALTER TABLE sessie DROP COLUMN sid_hash, ALTER COLUMN aangemeld_op SET NOT NULL`,
      `DROP INDEX sessie_van_persoon`,
    ]);
  }
}
