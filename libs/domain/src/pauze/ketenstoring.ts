import type { Weigering } from '../fout/domain-error.js';
import type { Instant } from '../kalender/instant.js';

/** What did not work, so that nobody could do anything about a VOG. A code: it stands in the audit of every case that it touched. */
export const KETENSTORING_REDENEN = [
  'STORING_JUSTIS',
  'STORING_EHERKENNING',
  'STORING_DIGID',
  'STORING_MIJNOVERHEID',
  'ONDERHOUD',
] as const;
export type KetenstoringReden = (typeof KETENSTORING_REDENEN)[number];

export interface Ketenstoring {
  readonly van: Instant;
  /** Null as long as nobody knows when it is over: the terms stand still until then. */
  readonly tot: Instant | null;
  readonly reden: KetenstoringReden;
}

/** An outage ends after it began, and one without an end has begun. Codes STORING_EINDE_ONJUIST, STORING_NOG_NIET_BEGONNEN. */
export function ketenstoringWeigeringen({ van, tot }: Pick<Ketenstoring, 'van' | 'tot'>, nu: Instant): readonly Weigering[] {
  if (tot === null) return van > nu ? [{ code: 'STORING_NOG_NIET_BEGONNEN' }] : [];
  return tot > van ? [] : [{ code: 'STORING_EINDE_ONJUIST' }];
}
