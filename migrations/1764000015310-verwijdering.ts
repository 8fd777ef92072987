import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './roles.js';
import { refuse, statements } from './tenant-table.js';

/** Kept of a case: that it was there, what was done and who looked, by ids and codes; and that it was destroyed. */
const BLIJFT = ['toetsing', 'vernietiging', 'audit_keten', 'audit_gebeurtenis', 'toegangsbesluit'];
/** What of the raw data stands in tables that refuse deletion before the end. */
const VAN_ONDERZOEK = ['antwoord', 'vragenlijst', 'onderdeel', 'document', 'uitvraag_vraag', 'signaal'];
const ONDERDELEN = ['AANVULLING', 'BRONBEVINDING', 'UITVRAAG', 'GESPREK', 'BEVINDING', 'RISICO'];
const sql = (namen: readonly string[]): string => namen.map((naam) => `'${naam}'`).join(', ');

const VERNIETIGD = (rij: string): string => `EXISTS (SELECT FROM toetsing t WHERE t.id = ${rij}.toetsing_id AND t.status = 'VERNIETIGD')`;
const ONDERZOEK_GAAT = (rij: string): string =>
  `EXISTS (SELECT FROM vernietiging v WHERE v.toetsing_id = ${rij}.toetsing_id AND v.omvang = 'ONDERZOEK' AND v.status = 'BEZIG')`;

const weigerVerwijdering = (mag: string): string => `CREATE OR REPLACE FUNCTION weiger_verwijdering() RETURNS trigger LANGUAGE plpgsql
   SECURITY INVOKER SET search_path = public, pg_temp AS $$ BEGIN
     IF NOT (${mag}) THEN ${refuse('ONWIJZIGBAAR', 'restrict_violation')}; END IF;
     RETURN OLD;
   END $$`;
const antwoordNaIndienen = (mag: string): string => `CREATE OR REPLACE FUNCTION antwoord_na_indienen() RETURNS trigger LANGUAGE plpgsql
   SECURITY INVOKER SET search_path = public, pg_temp AS $$ DECLARE van antwoord := coalesce(NEW, OLD); ingediend timestamptz;
   BEGIN
     -- Locked, so that an answer can't be saved beside the handing in.
     SELECT v.ingediend_op INTO ingediend FROM vragenlijst v WHERE v.toetsing_id = van.toetsing_id AND v.ronde = van.ronde FOR SHARE;
     IF ingediend IS NOT NULL AND NOT (TG_OP = 'DELETE' AND (${mag})) THEN ${refuse('ONWIJZIGBAAR', 'restrict_violation')}; END IF;
     RETURN van;
   END $$`;

/**
 * Deletes what of a case no grant lets anybody delete, and only when its destruction began (INV-18). Every table that names a case goes, also
 * one that a later migration makes; of the case itself codes stay, and of a kandidaat who is nothing else here an id. Returns how many rows
 * went from which table.
 */
const VERNIETIG_INHOUD = `CREATE FUNCTION vernietig_inhoud(van uuid) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   DECLARE
     besluit vernietiging;
     wie uuid;
     tabel text;
     rest text[];
     aantal bigint;
     verder boolean;
     aantallen jsonb := '{}';
     leeg CONSTANT bytea := decode('01' || repeat('00', 28), 'hex');
   BEGIN
     SELECT * INTO besluit FROM vernietiging v WHERE v.toetsing_id = van AND v.status = 'BEZIG' ORDER BY v.omvang LIMIT 1 FOR UPDATE;
     IF NOT FOUND THEN RAISE EXCEPTION 'VERNIETIGING_ZONDER_BESLUIT' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'VERNIETIGING_ZONDER_BESLUIT'; END IF;
     IF besluit.omvang = 'ONDERZOEK' THEN
       DELETE FROM sleutel WHERE toetsing_id = van AND laag = 'ONDERZOEK';
       GET DIAGNOSTICS aantal = ROW_COUNT; aantallen := aantallen || jsonb_build_object('sleutel', aantal);
       DELETE FROM antwoord WHERE toetsing_id = van;
       GET DIAGNOSTICS aantal = ROW_COUNT; aantallen := aantallen || jsonb_build_object('antwoord', aantal);
       DELETE FROM vragenlijst WHERE toetsing_id = van;
       GET DIAGNOSTICS aantal = ROW_COUNT; aantallen := aantallen || jsonb_build_object('vragenlijst', aantal);
       DELETE FROM uitvraag_vraag WHERE toetsing_id = van;
       GET DIAGNOSTICS aantal = ROW_COUNT; aantallen := aantallen || jsonb_build_object('uitvraag_vraag', aantal);
       DELETE FROM signaal WHERE toetsing_id = van;
       GET DIAGNOSTICS aantal = ROW_COUNT; aantallen := aantallen || jsonb_build_object('signaal', aantal);
       DELETE FROM onderdeel WHERE toetsing_id = van AND soort IN (${sql(ONDERDELEN)});
       GET DIAGNOSTICS aantal = ROW_COUNT; aantallen := aantallen || jsonb_build_object('onderdeel', aantal);
       -- The row of a VOG says that there was one; its file and its name are gone since the check.
       DELETE FROM document d WHERE d.toetsing_id = van AND d.bewaarklasse IN ('R0', 'R1') AND NOT EXISTS (SELECT FROM vog v WHERE v.document_id = d.id);
       GET DIAGNOSTICS aantal = ROW_COUNT; aantallen := aantallen || jsonb_build_object('document', aantal);
       RETURN aantallen;
     END IF;
     rest := ARRAY(SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'toetsing_id' AND NOT a.attisdropped
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL (ARRAY[${sql(BLIJFT)}]) ORDER BY c.relname);
     WHILE cardinality(rest) > 0 LOOP
       verder := false;
       FOREACH tabel IN ARRAY rest LOOP
         BEGIN
           EXECUTE format('DELETE FROM %I WHERE toetsing_id = $1', tabel) USING van;
           GET DIAGNOSTICS aantal = ROW_COUNT;
           aantallen := aantallen || jsonb_build_object(tabel, aantal);
           rest := array_remove(rest, tabel);
           verder := true;
         EXCEPTION WHEN foreign_key_violation THEN
           NULL; -- what points to it goes first
         END;
       END LOOP;
       IF NOT verder THEN RAISE EXCEPTION 'tables that point to each other: %', rest; END IF;
     END LOOP;
     UPDATE toetsing SET kandidaat_naam = leeg, kandidaat_email = leeg, kandidaat_telefoon = NULL, portefeuille = NULL, voordragende_partij = NULL,
       versie_afwijking = NULL, formatie_id = NULL WHERE id = van RETURNING kandidaat_id INTO wie;
     IF NOT EXISTS (SELECT FROM toetsing t WHERE t.kandidaat_id = wie AND t.status <> 'VERNIETIGD')
       AND NOT EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = wie AND r.rol <> 'KANDIDAAT') THEN
       FOREACH tabel IN ARRAY ARRAY['idempotentie', 'uitnodiging', 'sessie', 'aanmelding', 'persoon_rol'] LOOP
         EXECUTE format('DELETE FROM %I WHERE persoon_id = $1', tabel) USING wie;
       END LOOP;
       -- An index that belongs to no address: who comes back with the same address is somebody new.
       UPDATE persoon SET naam = NULL, email = NULL, email_index = sha256(uuid_send(gen_random_uuid())), laatst_aangemeld_op = NULL WHERE id = wie;
       aantallen := aantallen || jsonb_build_object('persoon', 1);
     END IF;
     RETURN aantallen;
   END $$`;

/** How a case is emptied: what refuses deletion lets it pass then, and one function that does it. */
export class Verwijdering1764000015310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      weigerVerwijdering(`${VERNIETIGD('OLD')} OR (TG_TABLE_NAME IN (${sql(VAN_ONDERZOEK)}) AND ${ONDERZOEK_GAAT('OLD')})`),
      antwoordNaIndienen(`${VERNIETIGD('van')} OR ${ONDERZOEK_GAAT('van')}`),
      VERNIETIG_INHOUD,
      `REVOKE EXECUTE ON FUNCTION vernietig_inhoud(uuid) FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION vernietig_inhoud(uuid) TO ${APP_ROLE}`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `DROP FUNCTION vernietig_inhoud(uuid)`,
      antwoordNaIndienen(VERNIETIGD('van')),
      weigerVerwijdering(VERNIETIGD('OLD')),
    ]);
  }
}
