import { randomUUID } from 'node:crypto';
import type { Instant } from '#domain/kalender/instant.js';
import type { Periode } from '#domain/waarneming/waarneming.rules.js';
import type { Transactie } from '#persistence/transactie.js';
import { iso } from '../lezen/iso.js';

export interface OpdrachtgeverPeriode extends Periode {
  readonly id: string;
  readonly persoonId: string;
  readonly grond: string;
}

/** The period in which someone gives the order at this instant, held until the transaction ends. */
export async function periodeOp(tx: Transactie, op: Instant): Promise<OpdrachtgeverPeriode | undefined> {
  return eerste(tx, `geldig @> $1::timestamptz`, op);
}

/** The period that ends, or begins, at this instant. */
export const periodeTot = (tx: Transactie, tot: Instant): Promise<OpdrachtgeverPeriode | undefined> =>
  eerste(tx, `upper(geldig) = $1::timestamptz`, tot);
export const periodeVanaf = (tx: Transactie, van: Instant): Promise<OpdrachtgeverPeriode | undefined> =>
  eerste(tx, `lower(geldig) = $1::timestamptz`, van);

async function eerste(tx: Transactie, waar: string, op: Instant): Promise<OpdrachtgeverPeriode | undefined> {
  const rijen: readonly OpdrachtgeverPeriode[] = await tx.manager.query(
    `SELECT id, persoon_id AS "persoonId", grond, ${iso('lower(geldig)')} AS van, ${iso('upper(geldig)')} AS tot FROM opdrachtgever WHERE ${waar} FOR UPDATE`,
    [op],
  );
  return rijen[0];
}

/** Ends a period earlier. Whoever comes next begins at the same instant, in the same transaction (INV-13). */
export async function kortIn(tx: Transactie, id: string, tot: Instant): Promise<void> {
  await tx.manager.query(`UPDATE opdrachtgever SET geldig = tstzrange(lower(geldig), $2::timestamptz, '[)') WHERE id = $1`, [id, tot]);
}

export async function begin(
  tx: Transactie,
  { persoonId, grond, van, tot }: Omit<OpdrachtgeverPeriode, 'id'>,
  id: string = randomUUID(),
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO opdrachtgever (id, organisatie_id, persoon_id, geldig, grond) VALUES ($1, $2, $3, tstzrange($4::timestamptz, $5::timestamptz, '[)'), $6)`,
    [id, tx.organisatieId, persoonId, van, tot, grond],
  );
}
