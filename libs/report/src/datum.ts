import type { IsoDate } from '#domain/kalender/iso-date.js';

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** `2026-11-22` as `22 november 2026`. */
export function datumVoluit(datum: IsoDate): string {
  const [jaar, maand, dag] = datum.split('-').map(Number);
  return `${dag} ${MAANDEN[(maand ?? 0) - 1]} ${jaar}`;
}
