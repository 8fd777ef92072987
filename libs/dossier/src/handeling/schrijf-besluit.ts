import { BELEID_VERSIE, type ToegangBesluit } from '#domain/toegang/beslis.js';
import type { OrganisatieBesluit } from '#domain/toegang/beslis-organisatie.js';
import type { Transactie } from '#persistence/transactie.js';

/** One record per decision on access, granted or denied. `vraag`: the act, the kind of object, or the list that was asked for. */
export async function schrijfBesluit(
  tx: Transactie,
  correlatieId: string,
  toetsingId: string | null,
  vraag: string,
  besluit: ToegangBesluit | OrganisatieBesluit,
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO toegangsbesluit (organisatie_id, persoon_id, toetsing_id, vraag, toegestaan, relatie, beleid_versie, correlatie_id, op)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.organisatieId, tx.persoonId, toetsingId, vraag, besluit.toegestaan, besluit.relatie, BELEID_VERSIE, correlatieId, tx.nu],
  );
}
