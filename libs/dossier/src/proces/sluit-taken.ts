import type { TaakSoort } from '#domain/taak/taak-soort.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** Closes the open tasks of this kind in the ronde: what they asked for was done, while their step goes on. With `kenmerk`, that one only. */
export async function sluitTaken({ tx, beeld }: OpenDossier, soort: TaakSoort, kenmerk: string | null = null): Promise<void> {
  await tx.manager.query(
    `UPDATE taak SET status = 'AFGEROND', gesloten_op = $4
      WHERE toetsing_id = $1 AND ronde = $2 AND soort = $3 AND status = 'OPEN' AND ($5::text IS NULL OR kenmerk = $5)`,
    [beeld.toetsingId, beeld.ronde, soort, tx.nu, kenmerk],
  );
}
