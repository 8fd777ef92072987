import type { Schema } from '../api/verzoek.js';

type Taak = Schema['EigenTaak'];

export const TONEN = ['alles', 'laat', 'week', 'later'] as const;
export type Tonen = (typeof TONEN)[number];
export const GROEPEN = ['termijn', 'toetsing'] as const;
export type Groepering = (typeof GROEPEN)[number];

export interface Groep {
  readonly sleutel: string;
  readonly naam: string;
  /** Where the group as a whole is about, when that is one case. */
  readonly toetsingId?: string;
  readonly taken: readonly Taak[];
}

/** In how many whole days something must be done. */
export type DagenTot = (uiterlijk: string) => number;

const WEEK = 7;

/** Each task once: two that read the same, as when two terms of one step ended, lead to the same screen and are done there together. */
export function eenKeer<T extends { readonly taakId: string; readonly gemaaktOp: string }>(taken: readonly T[]): readonly T[] {
  const kenmerk = (taak: T): string => JSON.stringify({ ...taak, taakId: '', gemaaktOp: '' });
  const eerste = new Map([...taken].reverse().map((taak) => [kenmerk(taak), taak.taakId]));
  return taken.filter((taak) => eerste.get(kenmerk(taak)) === taak.taakId);
}

/** The tasks that somebody asked to see: what is late, what is due within a week, or the rest. */
export function gefilterd(taken: readonly Taak[], tonen: Tonen, dagenTot: DagenTot): readonly Taak[] {
  const binnenWeek = ({ uiterlijk, teLaat }: Taak): boolean => !teLaat && uiterlijk !== null && dagenTot(uiterlijk) <= WEEK;
  if (tonen === 'laat') return taken.filter(({ teLaat }) => teLaat);
  if (tonen === 'week') return taken.filter(binnenWeek);
  return tonen === 'later' ? taken.filter((taak) => !taak.teLaat && !binnenWeek(taak)) : taken;
}

/** By when they are due; a group without tasks is left out. The order within a group stays. */
export function opTermijn(taken: readonly Taak[], dagenTot: DagenTot): readonly Groep[] {
  const soort = ({ uiterlijk, teLaat }: Taak): string => {
    if (teLaat) return 'laat';
    if (uiterlijk === null) return 'zonder';
    const dagen = dagenTot(uiterlijk);
    if (dagen <= 1) return 'nu';
    return dagen <= WEEK ? 'week' : 'later';
  };
  const namen = { laat: 'Te laat', nu: 'Vandaag en morgen', week: 'Binnen een week', later: 'Later', zonder: 'Zonder termijn' };
  return Object.entries(namen).flatMap(([sleutel, naam]) => {
    const eigen = taken.filter((taak) => soort(taak) === sleutel);
    return eigen.length === 0 ? [] : [{ sleutel, naam, taken: eigen }];
  });
}

/** By case, in the order in which their first task comes; what belongs to no case is last. */
export function opToetsing(taken: readonly Taak[]): readonly Groep[] {
  const ids = [...new Set(taken.map(({ toetsingId }) => toetsingId))];
  const zaken = ids.flatMap((id): readonly Groep[] => {
    const eigen = taken.filter(({ toetsingId }) => toetsingId === id);
    const [eerste] = eigen;
    if (id === null || eerste === undefined) return [];
    const naam = [eerste.kandidaatNaam, eerste.zaaknummer].filter((deel) => deel !== null).join(' · ');
    return [{ sleutel: id, naam, toetsingId: id, taken: eigen }];
  });
  const los = taken.filter(({ toetsingId }) => toetsingId === null);
  return los.length === 0 ? zaken : [...zaken, { sleutel: 'los', naam: 'Niet bij een toetsing', taken: los }];
}
