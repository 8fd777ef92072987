import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import type { VolgendMoment } from '#domain/proces/stand.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { functieVoor, ontvangersVan } from './ontvangers.js';

/** Who was told already about this moment of the same term in another step: the questions and the documents have one T02, and one mail about it. */
const GEHOORD = `EXISTS (SELECT FROM termijn zelf JOIN termijn ander ON ander.toetsing_id = zelf.toetsing_id AND ander.ronde = zelf.ronde AND ander.code = zelf.code AND ander.id <> zelf.id
    JOIN termijn_moment m ON m.termijn_id = ander.id AND m.moment = $10 AND m.op = $11
    JOIN bericht b ON b.toetsing_id = ander.toetsing_id AND b.ronde = ander.ronde AND b.sjabloon = $5 AND b.persoon_id = p.id
      AND b.kenmerk = ander.code || '/' || ander.stap || '/' || ander.stap_volgnummer || '/' || m.moment
  WHERE zelf.id = $9)`;

/**
 * Puts one message ready per person who holds one of these functions; the workflow sends them. Natural key: twice is once. With `moment`, the
 * moment of a term that the message is about, nobody hears twice of what falls together.
 */
export async function zetBerichtenKlaar(
  { tx, beeld }: OpenDossier,
  sjabloon: BerichtSjabloon,
  rollen: readonly Rol[],
  kenmerk: string,
  moment?: VolgendMoment,
): Promise<void> {
  const personen = rollen.flatMap((rol) => ontvangersVan(beeld, rol));
  const functies = [...new Set(rollen.filter((rol) => ontvangersVan(beeld, rol).length === 0).flatMap(functieVoor))];
  if (rollen.length === 0) return;
  await tx.manager.query(
    `INSERT INTO bericht (id, organisatie_id, toetsing_id, ronde, sjabloon, persoon_id, kenmerk, status, gemaakt_op)
     SELECT gen_random_uuid(), $1, $2, $3, $5, p.id, $4, 'TE_VERZENDEN', $6 FROM persoon p
       WHERE p.geblokkeerd_op IS NULL AND (p.id = ANY ($7::uuid[]) OR EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = p.id AND r.rol = ANY ($8::text[])))
       ${moment === undefined ? '' : `AND NOT ${GEHOORD}`}
     ON CONFLICT ON CONSTRAINT bericht_natuurlijk DO NOTHING`,
    [
      beeld.organisatieId,
      beeld.toetsingId,
      beeld.ronde,
      kenmerk,
      sjabloon,
      tx.nu,
      personen,
      functies,
      ...(moment === undefined ? [] : [moment.termijnId, moment.moment, moment.op]),
    ],
  );
}
