import { GUARD_SOORTEN, toWerk } from '#domain/onderdeel/onderdeel.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { openOnderdeel, type VerzegeldOnderdeel } from '../onderdeel/verzegeld-onderdeel.js';

/** The case as it was left in an earlier ronde: its parts and its number. For reading only. */
export async function openEerdereRonde(dossier: OpenDossier, ronde: number): Promise<OpenDossier> {
  const { tx, beeld, sleutels } = dossier;
  const rijen: readonly VerzegeldOnderdeel[] = await tx.manager.query(
    `SELECT id, soort, nummer, versie, encode(inhoud, 'base64') AS inhoud FROM onderdeel
      WHERE toetsing_id = $1 AND ronde = $2 AND soort = ANY ($3::text[]) ORDER BY nummer`,
    [beeld.toetsingId, ronde, GUARD_SOORTEN],
  );
  return { ...dossier, beeld: { ...beeld, ronde, werk: toWerk(rijen.map((rij) => openOnderdeel(sleutels, rij))) } };
}
