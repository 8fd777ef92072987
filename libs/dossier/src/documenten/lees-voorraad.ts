import type { Voorraad } from '#domain/document/quotum.rules.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** How much lies in a case over all its rondes, a file that rondes share once; without the document `behalve`. */
export async function leesVoorraad({ tx, beeld }: OpenDossier, behalve: string | null = null): Promise<Voorraad> {
  const [rij]: readonly Voorraad[] = await tx.manager.query(
    `SELECT count(*)::int AS aantal, coalesce(sum(d.grootte), 0)::float8 AS bytes
       FROM (SELECT DISTINCT ON (object) object, grootte FROM document WHERE toetsing_id = $1 AND object IS NOT NULL AND id IS DISTINCT FROM $2::uuid) d`,
    [beeld.toetsingId, behalve],
  );
  return rij ?? { aantal: 0, bytes: 0 };
}
