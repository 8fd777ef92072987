import { useLees } from '../api/lees.js';
import { heeft, useIk } from '../app/ik.js';

/** What people are called, for who may know: the FG, by the overview of rights. */
export function useNamen(): (persoonId: string) => string | undefined {
  const rechten = useLees('/rechtenoverzicht', { uit: !heeft(useIk(), 'FG') });
  const namen = new Map((rechten.data ?? []).map(({ persoonId, naam }) => [persoonId, naam ?? undefined]));
  return (persoonId) => namen.get(persoonId);
}
