import type { Plek } from '#vault/sleutelbos.js';

/** Where the reason of a reopening is sealed. */
export const heropeningPlek = (toetsingId: string, ronde: number): Plek => ({
  tabel: 'heropening',
  kolom: 'toelichting',
  rijId: `${toetsingId}.${ronde}`,
});
