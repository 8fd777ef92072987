import type { Plek } from '#vault/sleutelbos.js';

/** Where the reason of a noodinzage, and what came of it, are sealed. */
export const noodinzagePlek = (id: string, kolom: 'reden' | 'verantwoording'): Plek => ({ tabel: 'noodinzage', kolom, rijId: id });
