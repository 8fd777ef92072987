import type { Plek } from '#vault/sleutelbos.js';

/** Where the licence and the agreement of an external bureau are sealed. */
export const toewijzingPlek = (toewijzingId: string): Plek => ({ tabel: 'toewijzing', kolom: 'extern', rijId: toewijzingId });
