import type { Transactie } from '#persistence/transactie.js';
import type { Vastlegging } from './leg-vast.js';

/** Writes one event of the chain by itself: a look at content changes nothing else. */
export async function schrijfGebeurtenis(tx: Transactie, toetsingId: string, gebeurtenis: Vastlegging['gebeurtenis']): Promise<void> {
  const { volgnummer, soort, rol, gegevens, verbintenis, vorigeHash, hash } = gebeurtenis;
  await tx.manager.query(
    `INSERT INTO audit_gebeurtenis (organisatie_id, toetsing_id, volgnummer, op, soort, persoon_id, rol, gegevens, verbintenis, vorige_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'), decode($10, 'hex'), decode($11, 'hex'))`,
    [tx.organisatieId, toetsingId, volgnummer, tx.nu, soort, tx.persoonId, rol, gegevens, verbintenis, vorigeHash, hash],
  );
}
