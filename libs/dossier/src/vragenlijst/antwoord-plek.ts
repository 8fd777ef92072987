import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Plek } from '#vault/sleutelbos.js';

type Ronde = Pick<ToetsingBeeld, 'toetsingId' | 'ronde'>;

/** Where the answer to one question is sealed. */
export const antwoordPlek = ({ toetsingId, ronde }: Ronde, vraag: string): Plek => ({
  laag: 'ONDERZOEK',
  tabel: 'antwoord',
  kolom: 'inhoud',
  rijId: `${toetsingId}.${ronde}.${vraag}`,
});

/** Where the reason that belongs to a step is sealed. */
export const stapRedenPlek = ({ toetsingId, ronde }: Ronde, stap: string, volgnummer: number): Plek => ({
  tabel: 'stap',
  kolom: 'reden',
  rijId: `${toetsingId}.${ronde}.${stap}.${volgnummer}`,
});
