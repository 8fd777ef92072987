import { EINDSTATUSSEN } from '#domain/toetsing/toetsing-status.js';
import type { BeoogdeWaarnemer } from '#domain/waarneming/waarneming.rules.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { Transactie } from '#persistence/transactie.js';

/** Who was appointed is a bestuurder like any other, and no kandidaat any more. */
const VOORBIJ = [...EINDSTATUSSEN, 'NAZORG'];

interface Waarnemer extends BeoogdeWaarnemer {
  readonly rollen: readonly Rol[];
}

/** What the running cases of the organisation say about this person; undefined when he can't sign in here. */
export async function beoogdeWaarnemer(tx: Transactie, persoonId: string): Promise<Waarnemer | undefined> {
  const rijen: readonly Waarnemer[] = await tx.manager.query(
    `WITH lopend AS (SELECT t.id, t.ronde, t.kandidaat_id FROM toetsing t WHERE t.organisatie_id = $2 AND t.status <> ALL ($3::text[]))
     SELECT EXISTS (SELECT FROM lopend l WHERE l.kandidaat_id = p.id) AS "isKandidaat",
            EXISTS (SELECT FROM belangen_conflict c JOIN lopend l ON l.id = c.toetsing_id WHERE c.persoon_id = p.id) AS "heeftConflict",
            EXISTS (SELECT FROM toewijzing w JOIN lopend l ON l.id = w.toetsing_id AND l.ronde = w.ronde WHERE w.persoon_id = p.id AND w.beeindigd_op IS NULL) AS "werktMee",
            (SELECT coalesce(array_agg(r.rol), '{}') FROM persoon_rol r WHERE r.persoon_id = p.id) AS rollen
       FROM persoon p WHERE p.id = $1 AND p.geblokkeerd_op IS NULL`,
    [persoonId, tx.organisatieId, VOORBIJ],
  );
  return rijen[0];
}
