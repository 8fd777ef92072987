import type { ToegangBesluit } from '#domain/toegang/beslis.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';

/** Who gives the order in this organisation at this moment, if there is anyone. */
export async function actieveOpdrachtgever(tx: Transactie): Promise<string | null> {
  const rijen: readonly { readonly persoonId: string }[] = await tx.manager.query(
    `SELECT persoon_id AS "persoonId" FROM opdrachtgever WHERE geldig @> $1::timestamptz`,
    [tx.nu],
  );
  return rijen[0]?.persoonId ?? null;
}

/** May this person prepare a toetsing: the one active opdrachtgever (INV-13), or the kabinet? There is no case yet to stand in relation to. */
export function magVoorbereiden(beller: Beller, opdrachtgeverId: string | null): ToegangBesluit {
  if (opdrachtgeverId === beller.persoonId) return { toegestaan: true, code: null, relatie: 'OPDRACHTGEVER' };
  if (beller.rollen.includes('KABINET')) return { toegestaan: true, code: null, relatie: 'KABINET' };
  return { toegestaan: false, code: 'GEEN_TOEGANG', relatie: null };
}
