import { TOETSING_BREED } from '#domain/proces/stand.js';
import type { TermijnCode } from '#domain/termijn/termijn-code.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/**
 * Closes a term of the case as a whole with its tasks (those whose mark begins with its code), in time or late; with `vervalt` because it
 * no longer holds. `volgnummer`: which opening of it; every one when left out. Returns how many were closed.
 */
export async function sluitTermijn(
  { tx, beeld }: OpenDossier,
  code: TermijnCode,
  volgnummer: number | null = null,
  vervalt = false,
): Promise<number> {
  const rijen: readonly { readonly aantal: number }[] = await tx.manager.query(
    `WITH dicht AS (UPDATE termijn r SET gesloten_op = $5, status = CASE WHEN $7 THEN 'VERVALLEN' WHEN r.status = 'VERSTREKEN' THEN 'TE_LAAT_GEHAALD' ELSE 'GEHAALD' END
       WHERE r.toetsing_id = $1 AND r.ronde = $2 AND r.stap = $3 AND r.code = $4 AND r.stap_volgnummer = coalesce($6, r.stap_volgnummer)
         AND r.status IN ('LOOPT', 'VERSTREKEN') RETURNING r.stap_volgnummer),
      taken AS (UPDATE taak k SET gesloten_op = $5, status = CASE WHEN $7 THEN 'VERVALLEN' ELSE 'AFGEROND' END FROM dicht
       WHERE k.toetsing_id = $1 AND k.ronde = $2 AND k.stap = $3 AND k.stap_volgnummer = dicht.stap_volgnummer AND k.status = 'OPEN' AND k.kenmerk LIKE $4 || '/%')
     SELECT count(*)::int AS aantal FROM dicht`,
    [beeld.toetsingId, beeld.ronde, TOETSING_BREED, code, tx.nu, volgnummer, vervalt],
  );
  return rijen[0]?.aantal ?? 0;
}
