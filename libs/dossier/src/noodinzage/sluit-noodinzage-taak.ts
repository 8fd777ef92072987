import { NOODINZAGE } from '#domain/proces/lange-termijn.js';
import type { TaakSoort } from '#domain/taak/taak-soort.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** Closes the task about one noodinzage, whatever the ronde in which it was opened. */
export async function sluitNoodinzageTaak({ tx, beeld }: OpenDossier, soort: TaakSoort, id: string): Promise<void> {
  await tx.manager.query(
    `UPDATE taak SET status = 'AFGEROND', gesloten_op = $1 WHERE toetsing_id = $2 AND soort = $3 AND stap = '${NOODINZAGE}' AND kenmerk = $4 AND status = 'OPEN'`,
    [tx.nu, beeld.toetsingId, soort, id],
  );
}
