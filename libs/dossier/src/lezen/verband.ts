import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Transactie } from '#persistence/transactie.js';
import { iso } from './iso.js';

/** What the policy weighs of a case, and nothing more. */
export type Verband = Pick<
  ToetsingBeeld,
  'status' | 'aanleiding' | 'kandidaatId' | 'opdrachtgeverId' | 'toewijzingen' | 'uitvragen' | 'werkToegang' | 'noodinzagen' | 'formateurs'
> & { readonly opschorting: Pick<NonNullable<ToetsingBeeld['opschorting']>, 'van'> | null };

/** SQL of who gives the order in a case `t` at the instant `$nu`: nobody, when he has a conflict of interest in it (INV-14). */
export const opdrachtgeverVan = (nu: string): string =>
  `(SELECT o.persoon_id FROM opdrachtgever o WHERE o.geldig @> ${nu}::timestamptz
      AND NOT EXISTS (SELECT FROM belangen_conflict c WHERE c.toetsing_id = t.id AND c.persoon_id = o.persoon_id))`;

/** SQL of when the report of a case `t` was fixed: null before, and while work of someone with a conflict waits for the toetser. */
export const RAPPORT_AF = `(SELECT max(f.op) FROM feit f WHERE f.toetsing_id = t.id AND f.ronde = t.ronde AND f.code = 'RAPPORT_VASTGESTELD'
    AND NOT EXISTS (SELECT FROM herbeoordeling h WHERE h.toetsing_id = t.id AND h.ronde = t.ronde AND (h.besluit IS NULL OR (h.besluit = 'OPNIEUW' AND h.afgerond_op IS NULL))))`;

/** SQL of `WerkToegang` of a case `t` at the instant `$nu`. */
export const werkToegang = (nu: string): string =>
  `jsonb_build_object('gezienOp', ${iso(`${nu}::timestamptz`)}, 'rapportAf', ${iso(RAPPORT_AF)})`;

/** SQL of where a suspended case `t` stood. */
export const OPGESCHORT_VAN = `(SELECT p.van_status FROM opschorting p WHERE p.toetsing_id = t.id AND p.ronde = t.ronde AND p.hervat_op IS NULL)`;

/** SQL of the assignments of a case `t` that have not ended, as the policy sees them. */
const TOEWIJZINGEN = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.id, 'persoonId', w.persoon_id, 'rol', w.rol, 'leidend', w.leidend, 'verklaring', w.verklaring))
     FROM toewijzing w WHERE w.toetsing_id = t.id AND w.ronde = t.ronde AND w.beeindigd_op IS NULL), '[]')`;

/** SQL of the questions in a case `t` that wait for an answer. */
const UITVRAGEN = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', u.id, 'persoonId', u.beantwoorder_id))
     FROM uitvraag_vraag u WHERE u.toetsing_id = t.id AND u.ronde = t.ronde AND u.beantwoord_op IS NULL AND u.ingetrokken_op IS NULL), '[]')`;

/** SQL that holds for a noodinzage `n` that runs at the instant `$nu`: it ends by the clock. */
export const noodinzageLoopt = (nu: string): string =>
  `n.besluit = 'GOEDGEKEURD' AND n.beeindigd_op IS NULL AND n.van <= ${nu}::timestamptz AND n.tot > ${nu}::timestamptz`;

/** SQL of the looks of the FG at a case `t` that run at the instant `$nu`. */
export const noodinzagen = (nu: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('persoonId', n.gevraagd_door, 'soorten', n.soorten) ORDER BY n.volgnummer)
     FROM noodinzage n WHERE n.toetsing_id = t.id AND ${noodinzageLoopt(nu)}), '[]')`;

/** SQL of who may follow the formatie of a case `t`: who is kandidaat in it himself may not. */
export const FORMATEUR_VAN = `formatie_formateur f WHERE f.formatie_id = t.formatie_id AND f.ontkoppeld_op IS NULL
    AND NOT EXISTS (SELECT FROM toetsing k WHERE k.formatie_id = f.formatie_id AND k.kandidaat_id = f.persoon_id)`;
export const FORMATEURS = `coalesce((SELECT jsonb_agg(f.persoon_id) FROM ${FORMATEUR_VAN}), '[]')`;

/** How everybody stands to a case; undefined when there is no such case in this organisation. */
export async function verbandVan(tx: Transactie, toetsingId: string): Promise<Verband | undefined> {
  const rijen: readonly { readonly verband: Verband }[] = await tx.manager.query(
    `SELECT jsonb_build_object('status', t.status, 'aanleiding', t.aanleiding, 'kandidaatId', t.kandidaat_id,
       'opdrachtgeverId', ${opdrachtgeverVan('$2')}, 'toewijzingen', ${TOEWIJZINGEN}, 'uitvragen', ${UITVRAGEN},
       'opschorting', CASE WHEN t.status = 'OPGESCHORT' THEN jsonb_build_object('van', ${OPGESCHORT_VAN}) END, 'werkToegang', ${werkToegang('$2')},
       'noodinzagen', ${noodinzagen('$2')}, 'formateurs', ${FORMATEURS}) AS verband
     FROM toetsing t WHERE t.id = $1`,
    [toetsingId, tx.nu],
  );
  return rijen[0]?.verband;
}

/** Who lost his place in a case just now: what he still has on his screen is no longer his. */
export async function zojuistWegUit(tx: Transactie, toetsingId: string): Promise<readonly string[]> {
  const rijen: readonly { readonly persoonId: string }[] = await tx.manager.query(
    `SELECT persoon_id AS "persoonId" FROM toewijzing WHERE toetsing_id = $1 AND beeindigd_op > $2::timestamptz - interval '1 minute'
     UNION SELECT beantwoorder_id FROM uitvraag_vraag WHERE toetsing_id = $1 AND ingetrokken_op > $2::timestamptz - interval '1 minute'`,
    [toetsingId, tx.nu],
  );
  return rijen.map(({ persoonId }) => persoonId);
}
