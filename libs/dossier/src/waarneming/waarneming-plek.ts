import type { Plek } from '#vault/sleutelbos.js';

/** Where the reference to the decision is sealed, with the key of the organisation. */
export const waarnemingPlek = (id: string): Plek => ({ tabel: 'waarneming', kolom: 'document', rijId: id });
