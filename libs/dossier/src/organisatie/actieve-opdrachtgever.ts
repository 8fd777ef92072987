import type { Transactie } from '#persistence/transactie.js';

/** Who gives the order in this organisation at this moment, if there is anyone. */
export async function actieveOpdrachtgever(tx: Transactie): Promise<string | null> {
  const rijen: readonly { readonly persoonId: string }[] = await tx.manager.query(
    `SELECT persoon_id AS "persoonId" FROM opdrachtgever WHERE geldig @> $1::timestamptz`,
    [tx.nu],
  );
  return rijen[0]?.persoonId ?? null;
}
