import type { Plek } from '#vault/sleutelbos.js';

/** Where the name and the address of a person are sealed, with the key of the organisation. */
export const persoonPlek = (persoonId: string, kolom: 'naam' | 'email'): Plek => ({ tabel: 'persoon', kolom, rijId: persoonId });
