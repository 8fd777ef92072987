import type { OrganisatieSoort } from '#domain/tijdlijn/soorten.js';
import type { Transactie } from '#persistence/transactie.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';

/** Deletes the row with its event, and puts the file on the list of what the round takes away. Returns its object; undefined when there was none. */
export async function verwijderIngelezen(
  tx: Transactie,
  id: string,
  door: { readonly soort: OrganisatieSoort; readonly rol: string },
): Promise<string | undefined> {
  const [[rij]]: readonly [readonly { readonly object: string }[], number] = await tx.manager.query(
    `DELETE FROM ingelezen_dossier WHERE id = $1 RETURNING object`,
    [id],
  );
  if (rij === undefined) return undefined;
  await tx.manager.query(`INSERT INTO te_wissen (organisatie_id, object, sinds) VALUES ($1, $2, $3)`, [
    tx.organisatieId,
    rij.object,
    tx.nu,
  ]);
  await schrijfOrganisatieGebeurtenis(tx, { ...door, gegevens: { ingelezenDossierId: id } });
  return rij.object;
}
