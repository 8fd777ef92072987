import type { Transactie } from '#persistence/transactie.js';

/** How somebody who has no sign-in yet gets one: he is invited, in the transaction that adds him. */
export interface Uitnodigen {
  nodigUit(tx: Transactie, persoonId: string): Promise<void>;
}
