import { TOETSING_BREED } from '#domain/proces/stand.js';
import type { TaakSoort } from '#domain/taak/taak-soort.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** Closes the open tasks of this kind that belong to the case as a whole: all, or the one with this mark. */
export async function sluitLosseTaken({ tx, beeld }: OpenDossier, soort: TaakSoort, kenmerk: string | null = null): Promise<void> {
  await tx.manager.query(
    `UPDATE taak SET status = 'AFGEROND', gesloten_op = $1 WHERE toetsing_id = $2 AND ronde = $3 AND soort = $4 AND stap = $5 AND status = 'OPEN' AND ($6::text IS NULL OR kenmerk = $6)`,
    [tx.nu, beeld.toetsingId, beeld.ronde, soort, TOETSING_BREED, kenmerk],
  );
}
