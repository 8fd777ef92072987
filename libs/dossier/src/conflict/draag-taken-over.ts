import type { OpenDossier } from '../handeling/open-dossier.js';

type Rol = 'ADVISEUR' | 'TOETSER';

/** Takes the open tasks of the case away from someone who may not work on it any more: they go to `opvolger`, or wait for who comes. */
export async function neemTakenAf(
  { tx, beeld }: OpenDossier,
  { persoonId, rol }: { readonly persoonId: string; readonly rol: Rol },
  opvolger: string | null,
): Promise<void> {
  await tx.manager.query(
    `UPDATE taak SET persoon_id = $1 WHERE toetsing_id = $2 AND ronde = $3 AND persoon_id = $4 AND rol = $5 AND soort <> 'ONAFHANKELIJKHEID_VERKLAREN' AND status = 'OPEN'`,
    [opvolger, beeld.toetsingId, beeld.ronde, persoonId, rol],
  );
  // What he would still hear of the case stays unsent.
  await tx.manager.query(
    `UPDATE bericht SET status = 'VERVALLEN' WHERE toetsing_id = $1 AND ronde = $2 AND persoon_id = $3 AND status = 'TE_VERZENDEN'`,
    [beeld.toetsingId, beeld.ronde, persoonId],
  );
}

/** Gives the tasks of this function that wait for somebody to who declared to be independent. */
export async function geefWachtendeTaken({ tx, beeld }: OpenDossier, rol: Rol, persoonId: string): Promise<void> {
  await tx.manager.query(
    `UPDATE taak SET persoon_id = $1 WHERE toetsing_id = $2 AND ronde = $3 AND persoon_id IS NULL AND rol = $4 AND status = 'OPEN'`,
    [persoonId, beeld.toetsingId, beeld.ronde, rol],
  );
}
