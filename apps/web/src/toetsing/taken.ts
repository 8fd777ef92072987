import type { Schema } from '../api/verzoek.js';
import { eenKeer } from '../start/taken-groepen.js';

/** Whether a task of a case is one of the reader's own: his by name, or by his function in this case. */
export const isEigen = (
  { rol, persoonId }: Pick<Schema['Taak'], 'rol' | 'persoonId'>,
  ik: Pick<Schema['Ik'], 'persoonId'>,
  relaties: readonly string[],
): boolean => (persoonId === null ? relaties.includes(rol) : persoonId === ik.persoonId);

/** What comes first for the reader: his own tasks before those of others, and of these the one that is due first. */
export function opVolgorde(
  taken: readonly Schema['Taak'][],
  ik: Pick<Schema['Ik'], 'persoonId'>,
  relaties: readonly string[],
): readonly Schema['Taak'][] {
  const plek = (taak: Schema['Taak']): string => `${isEigen(taak, ik, relaties) ? 0 : 1} ${taak.uiterlijk ?? '9'}`;
  return [...eenKeer(taken)].sort((a, b) => plek(a).localeCompare(plek(b)));
}
