import type { Transactie } from '#persistence/transactie.js';
import { vergrendel } from '../handeling/gebeurtenis.js';

/**
 * Holds a formatie, and then every case of it in one order, until this transaction ends: who moves its date waits for who does so now. To be
 * called before anything of it is held, also by who begins in one of its cases; then nobody waits for us while we wait for him.
 */
export async function houdFormatie(tx: Transactie, formatieId: string): Promise<void> {
  await tx.manager.query(`SELECT FROM formatie WHERE id = $1 FOR NO KEY UPDATE`, [formatieId]);
  const leden: readonly { readonly id: string }[] = await tx.manager.query(`SELECT id FROM toetsing WHERE formatie_id = $1 ORDER BY id`, [
    formatieId,
  ]);
  for (const { id } of leden) await vergrendel(tx, id);
}

/** The formatie that this case belongs to, if any; held to move its date, or only so that its date stays (`DATUM_BLIJFT`). */
export async function houdFormatieVan(tx: Transactie, toetsingId: string, hoe: 'VERPLAATSEN' | 'DATUM_BLIJFT'): Promise<void> {
  const rijen: readonly { readonly formatieId: string | null }[] = await tx.manager.query(
    `SELECT formatie_id AS "formatieId" FROM toetsing WHERE id = $1`,
    [toetsingId],
  );
  const formatieId = rijen[0]?.formatieId ?? null;
  if (formatieId === null) return;
  if (hoe === 'VERPLAATSEN') await houdFormatie(tx, formatieId);
  else await tx.manager.query(`SELECT FROM formatie WHERE id = $1 FOR SHARE`, [formatieId]);
}
