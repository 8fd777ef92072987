import type { Weigering } from '../fout/domain-error.js';

/** A small state machine as data: for each status the statuses that may follow it. */
export type Statusmachine<S extends string> = Readonly<Record<S, readonly S[]>>;

export function magStatusovergang<S extends string>(machine: Statusmachine<S>, van: S, naar: S): boolean {
  return machine[van].includes(naar);
}

/** Refuses with `STATUS_OVERGANG_ONGELDIG` (params `van`, `naar`). */
export function statusovergangWeigeringen<S extends string>(machine: Statusmachine<S>, van: S, naar: S): readonly Weigering[] {
  return magStatusovergang(machine, van, naar) ? [] : [{ code: 'STATUS_OVERGANG_ONGELDIG', params: { van, naar } }];
}

/** Every status that can come about, beginning in `begin`; tests prove with it that no status of a machine is dead data. */
export function bereikbareStatussen<S extends string>(machine: Statusmachine<S>, begin: S): ReadonlySet<S> {
  const gezien = new Set<S>([begin]);
  for (const status of gezien) machine[status].forEach((volgende) => gezien.add(volgende));
  return gezien;
}
