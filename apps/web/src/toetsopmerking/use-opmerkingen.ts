import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import type { Opmerking } from './opmerkingen.js';

const GEEN: readonly Opmerking[] = [];

/** The remarks of the toetser; none for who may not read them. */
export function useOpmerkingen({ toetsingId, inzagen }: Schema['Toetsing']): readonly Opmerking[] {
  const { data } = useLees('/toetsingen/{toetsingId}/toetsopmerkingen', {
    delen: { toetsingId },
    uit: !inzagen.includes('TOETSOPMERKINGEN'),
  });
  return data ?? GEEN;
}
