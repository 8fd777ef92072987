import type { Schema } from '../api/verzoek.js';

const NA_DE_VERGADERING: ReadonlySet<Schema['Toetsing']['status']> = new Set([
  'NAZORG',
  'INGETROKKEN',
  'GESTAAKT',
  'GESLOTEN',
  'VERNIETIGD',
]);

/** The date of the meeting, as long as there is one to wait for; a decision that was put off leads to another. */
export const komendeVergadering = ({ raadsdatum, status }: Pick<Schema['Toetsing'], 'raadsdatum' | 'status'>): string | null =>
  NA_DE_VERGADERING.has(status) ? null : raadsdatum;
