import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { functieVoor, ontvangersVan } from './ontvangers.js';

/** Puts one message ready per person who holds one of these functions; the workflow sends them. Natural key: twice is once. */
export async function zetBerichtenKlaar(
  { tx, beeld }: OpenDossier,
  sjabloon: BerichtSjabloon,
  rollen: readonly Rol[],
  kenmerk: string,
): Promise<void> {
  const personen = rollen.flatMap((rol) => ontvangersVan(beeld, rol));
  const functies = [...new Set(rollen.filter((rol) => ontvangersVan(beeld, rol).length === 0).flatMap(functieVoor))];
  if (rollen.length === 0) return;
  await tx.manager.query(
    `INSERT INTO bericht (id, organisatie_id, toetsing_id, ronde, sjabloon, persoon_id, kenmerk, status, gemaakt_op)
     SELECT gen_random_uuid(), $1, $2, $3, $4, p.id, $5, 'TE_VERZENDEN', $6 FROM persoon p
       WHERE p.geblokkeerd_op IS NULL AND (p.id = ANY ($7::uuid[]) OR EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = p.id AND r.rol = ANY ($8::text[])))
     ON CONFLICT ON CONSTRAINT bericht_natuurlijk DO NOTHING`,
    [beeld.organisatieId, beeld.toetsingId, beeld.ronde, sjabloon, kenmerk, tx.nu, personen, functies],
  );
}
