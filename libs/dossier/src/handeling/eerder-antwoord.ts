import { DomainError } from '#domain/fout/domain-error.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Idempotentie } from './opdracht.js';

/**
 * The answer that was given before to the same key, outside any case; two requests with one key at the same time wait for each other here.
 * Refuses with IDEMPOTENTIE_HERGEBRUIKT when it was another request.
 */
export async function eerderAntwoord<T extends object>(tx: Transactie, { sleutel, verzoekHash }: Idempotentie): Promise<T | undefined> {
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('idempotentie ' || $1 || ' ' || $2, 0))`, [
    tx.persoonId ?? '',
    sleutel,
  ]);
  const rijen: readonly { readonly hash: string; readonly antwoord: T }[] = await tx.manager.query(
    `SELECT encode(verzoek_hash, 'hex') AS hash, antwoord FROM idempotentie WHERE persoon_id = $1 AND sleutel = $2`,
    [tx.persoonId, sleutel],
  );
  const [eerder] = rijen;
  if (eerder !== undefined && eerder.hash !== verzoekHash.toString('hex')) throw new DomainError('IDEMPOTENTIE_HERGEBRUIKT');
  return eerder?.antwoord;
}

/** Keeps an answer for when the same request comes again. */
export async function onthoudAntwoord(tx: Transactie, { sleutel, verzoekHash }: Idempotentie, antwoord: object): Promise<void> {
  await tx.manager.query(
    `INSERT INTO idempotentie (organisatie_id, persoon_id, sleutel, verzoek_hash, antwoord, op) VALUES ($1, $2, $3, $4, $5, $6)`,
    [tx.organisatieId, tx.persoonId, sleutel, verzoekHash, JSON.stringify(antwoord), tx.nu],
  );
}
