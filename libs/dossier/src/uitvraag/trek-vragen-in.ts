import type { OpenDossier } from '../handeling/open-dossier.js';

/** Takes back questions that wait for an answer: one, or all of the ronde. Who was asked can't see them any more. */
export async function trekVragenIn({ tx, beeld }: OpenDossier, id: string | null = null): Promise<void> {
  await tx.manager.query(
    `UPDATE uitvraag_vraag SET ingetrokken_op = $1
      WHERE toetsing_id = $2 AND ronde = $3 AND beantwoord_op IS NULL AND ingetrokken_op IS NULL AND ($4::uuid IS NULL OR id = $4)`,
    [tx.nu, beeld.toetsingId, beeld.ronde, id],
  );
}
