import type { Plek } from '#vault/sleutelbos.js';

/** The sealed columns of a case: who the kandidaat is and what would tell. */
export type ToetsingKolom =
  'kandidaat_naam' | 'kandidaat_email' | 'kandidaat_telefoon' | 'portefeuille' | 'voordragende_partij' | 'versie_afwijking';

export const toetsingPlek = (toetsingId: string, kolom: ToetsingKolom): Plek => ({ tabel: 'toetsing', kolom, rijId: toetsingId });
