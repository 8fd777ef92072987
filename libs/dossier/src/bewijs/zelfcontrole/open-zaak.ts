import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import { VaultFout } from '#vault/vault-fout.js';
import { dossierLogboek } from '../../logboek/dossier-logboek.js';

interface Rij {
  readonly kandidaatId: string;
  readonly verpakt: Buffer | null;
  readonly sleutelId: string | null;
}

/** What a row that was changed refuses with. */
const STUK = ['SLEUTEL_ONJUIST', 'SLEUTEL_ONBEKEND', 'VORM_ONJUIST'];

/** The key of a case, for a look by a program that shows nothing to anybody; undefined when it is not there, or not ours. Stands in the processing log. */
export async function openZaak(tx: Transactie, kluis: Kluis, toetsingId: string): Promise<Sleutelbos | undefined> {
  const [rij]: readonly Rij[] = await tx.manager.query(
    `SELECT t.kandidaat_id AS "kandidaatId", k.omhuld AS verpakt, k.kek_id AS "sleutelId" FROM toetsing t
       LEFT JOIN sleutel k ON k.toetsing_id = t.id AND k.laag = 'DOSSIER' WHERE t.id = $1`,
    [toetsingId],
  );
  if (rij === undefined || rij.verpakt === null || rij.sleutelId === null) return undefined;
  await dossierLogboek(kluis).schrijf(tx, { naam: 'controleerBewijs', activiteit: 'TOEZICHT', betrokkenen: [rij.kandidaatId] });
  return kluis.open(tx.organisatieId, toetsingId, rij.sleutelId, rij.verpakt).catch((error: unknown) => {
    if (error instanceof VaultFout && STUK.includes(error.code)) return undefined;
    throw error;
  });
}
