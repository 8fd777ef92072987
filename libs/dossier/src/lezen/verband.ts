import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Transactie } from '#persistence/transactie.js';

/** What the policy weighs of a case, and nothing more. */
export type Verband = Pick<ToetsingBeeld, 'status' | 'kandidaatId' | 'opdrachtgeverId' | 'toewijzingen'>;

/** SQL of the assignments of a case `t` that have not ended, as the policy sees them; `wie` narrows them to one person. */
const toewijzingen = (wie: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.id, 'persoonId', w.persoon_id, 'rol', w.rol, 'leidend', w.leidend, 'verklaring', w.verklaring))
     FROM toewijzing w WHERE w.toetsing_id = t.id AND w.ronde = t.ronde AND w.beeindigd_op IS NULL ${wie}), '[]')`;

/** SQL of `Verband` for a case `t`, as far as it concerns the person `$persoon` at the instant `$nu`. */
export const verbandMet = (persoon: string, nu: string): string =>
  `jsonb_build_object('status', t.status, 'kandidaatId', t.kandidaat_id,
     'opdrachtgeverId', (SELECT o.persoon_id FROM opdrachtgever o WHERE o.geldig @> ${nu}::timestamptz),
     'toewijzingen', ${toewijzingen(`AND w.persoon_id = ${persoon}`)})`;

/** How everybody stands to a case; undefined when there is no such case in this organisation. */
export async function verbandVan(tx: Transactie, toetsingId: string): Promise<Verband | undefined> {
  const rijen: readonly { readonly verband: Verband }[] = await tx.manager.query(
    `SELECT jsonb_build_object('status', t.status, 'kandidaatId', t.kandidaat_id,
       'opdrachtgeverId', (SELECT o.persoon_id FROM opdrachtgever o WHERE o.geldig @> $2::timestamptz), 'toewijzingen', ${toewijzingen('')}) AS verband
     FROM toetsing t WHERE t.id = $1`,
    [toetsingId, tx.nu],
  );
  return rijen[0]?.verband;
}
