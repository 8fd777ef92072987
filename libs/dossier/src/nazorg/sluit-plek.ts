import type { LangePlek } from '#domain/proces/lange-termijn.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/**
 * What was asked at this place is done: closes its tasks and its terms, in time or late; or, when it lapses, nobody waits for it any more.
 * Returns how many terms ran.
 */
export async function sluitPlek({ tx, beeld }: OpenDossier, plek: LangePlek, volgnummer: number, vervalt = false): Promise<number> {
  const waar = [beeld.toetsingId, beeld.ronde, plek, volgnummer, tx.nu, vervalt];
  await tx.manager.query(
    `UPDATE taak SET status = CASE WHEN $6 THEN 'VERVALLEN' ELSE 'AFGEROND' END, gesloten_op = $5 WHERE toetsing_id = $1 AND ronde = $2 AND stap = $3 AND stap_volgnummer = $4 AND status = 'OPEN'`,
    waar,
  );
  const [, aantal]: readonly [unknown, number] = await tx.manager.query(
    `UPDATE termijn SET gesloten_op = $5, status = CASE WHEN $6 THEN 'VERVALLEN' WHEN status = 'VERSTREKEN' THEN 'TE_LAAT_GEHAALD' ELSE 'GEHAALD' END
      WHERE toetsing_id = $1 AND ronde = $2 AND stap = $3 AND stap_volgnummer = $4 AND status IN ('LOOPT', 'VERSTREKEN')`,
    waar,
  );
  return aantal;
}

/** The places of this kind at which a term runs, the first one first. */
export async function lopendePlekken({ tx, beeld }: OpenDossier, plek: LangePlek): Promise<readonly number[]> {
  const rijen: readonly { readonly volgnummer: number }[] = await tx.manager.query(
    `SELECT stap_volgnummer AS volgnummer FROM termijn WHERE toetsing_id = $1 AND ronde = $2 AND stap = $3 AND status IN ('LOOPT', 'VERSTREKEN') ORDER BY 1`,
    [beeld.toetsingId, beeld.ronde, plek],
  );
  return rijen.map(({ volgnummer }) => volgnummer);
}
