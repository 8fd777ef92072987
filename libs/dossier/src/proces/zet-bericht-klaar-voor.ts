import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** Puts a message ready for these persons, unless they are blocked; the workflow sends it. Natural key: twice is once. */
export async function zetBerichtKlaarVoor(
  { tx, beeld }: OpenDossier,
  sjabloon: BerichtSjabloon,
  personen: readonly string[],
  kenmerk: string,
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO bericht (id, organisatie_id, toetsing_id, ronde, sjabloon, persoon_id, kenmerk, status, gemaakt_op)
     SELECT gen_random_uuid(), $1, $2, $3, $4, p.id, $5, 'TE_VERZENDEN', $6 FROM persoon p WHERE p.geblokkeerd_op IS NULL AND p.id = ANY ($7::uuid[])
     ON CONFLICT ON CONSTRAINT bericht_natuurlijk DO NOTHING`,
    [beeld.organisatieId, beeld.toetsingId, beeld.ronde, sjabloon, kenmerk, tx.nu, personen],
  );
}
