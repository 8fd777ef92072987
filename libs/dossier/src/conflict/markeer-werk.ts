import { WERK_FEITEN, WERK_ONDERDELEN } from '#domain/conflict/herbeoordeling.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/**
 * Marks all that this person wrote, changed, judged or fixed in this ronde, and takes back what he decided as toetser about the work of
 * others. What was changed is known from the audit trail: a part itself remembers only who made it. Returns how many parts wait.
 */
export async function markeerWerk({ tx, beeld }: OpenDossier, persoonId: string): Promise<number> {
  await tx.manager.query(
    `INSERT INTO herbeoordeling (id, organisatie_id, toetsing_id, ronde, soort, nummer, onderdeel_id, persoon_id, gemarkeerd_op)
     SELECT gen_random_uuid(), $1, $2, $3, x.soort, x.nummer, x.onderdeel, $4, $5 FROM (
       SELECT o.soort, o.nummer, o.id AS onderdeel FROM onderdeel o WHERE o.toetsing_id = $2 AND o.ronde = $3 AND o.soort = ANY ($6::text[])
         AND (o.persoon_id = $4 OR EXISTS (SELECT FROM audit_gebeurtenis g WHERE g.toetsing_id = $2 AND g.persoon_id = $4 AND g.soort <> 'INZAGE' AND g.gegevens->>'objectId' = o.id::text))
       UNION ALL
       SELECT f.code, f.volgnummer, NULL FROM feit f WHERE f.toetsing_id = $2 AND f.ronde = $3 AND f.persoon_id = $4 AND f.code = ANY ($7::text[])) x
     ON CONFLICT ON CONSTRAINT herbeoordeling_natuurlijk DO NOTHING`,
    [beeld.organisatieId, beeld.toetsingId, beeld.ronde, persoonId, tx.nu, WERK_ONDERDELEN, WERK_FEITEN],
  );
  await tx.manager.query(
    `UPDATE herbeoordeling SET besluit = NULL, besloten_op = NULL, besloten_door = NULL, afgerond_op = NULL WHERE toetsing_id = $1 AND ronde = $2 AND besloten_door = $3`,
    [beeld.toetsingId, beeld.ronde, persoonId],
  );
  const rijen: readonly { readonly aantal: number }[] = await tx.manager.query(
    `SELECT count(*)::int AS aantal FROM herbeoordeling WHERE toetsing_id = $1 AND ronde = $2 AND besluit IS NULL`,
    [beeld.toetsingId, beeld.ronde],
  );
  return rijen[0]?.aantal ?? 0;
}
