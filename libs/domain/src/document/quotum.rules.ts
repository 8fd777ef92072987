import type { Weigering } from '../fout/domain-error.js';

/** What one case may hold at a time: ten times what a kandidaat is ever asked for. */
export const MAX_DOCUMENTEN = 100;
/** In bytes: 500 MB. */
export const MAX_DOCUMENTEN_BYTES = 500 * 1024 * 1024;

export interface Voorraad {
  readonly aantal: number;
  readonly bytes: number;
}

/** Does a file of `bytes` still fit? Zero asks whether anything does. Refuses with DOCUMENTEN_VOL. */
export function quotumWeigeringen({ aantal, bytes }: Voorraad, erbij: number): readonly Weigering[] {
  const past = aantal < MAX_DOCUMENTEN && bytes + erbij <= MAX_DOCUMENTEN_BYTES;
  return past ? [] : [{ code: 'DOCUMENTEN_VOL', params: { aantal: MAX_DOCUMENTEN, megabyte: MAX_DOCUMENTEN_BYTES / (1024 * 1024) } }];
}
