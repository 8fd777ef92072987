import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { Weigering } from '../fout/domain-error.js';
import type { Instant } from '../kalender/instant.js';
import { WAARNEMING_KADERS } from './waarneming-kader.js';

/** A period in which one person gives the order; `tot` is the first instant that is not part of it, null without an end. */
export interface Periode {
  readonly van: Instant;
  readonly tot: Instant | null;
}

/** What the organisation knows of who would stand in. */
export interface BeoogdeWaarnemer {
  /** He is kandidaat in a toetsing that runs. */
  readonly isKandidaat: boolean;
  /** A conflict of interest of his is registered in a toetsing that runs. */
  readonly heeftConflict: boolean;
  /** He works as adviseur or toetser on a toetsing that runs. */
  readonly werktMee: boolean;
}

/**
 * Who may stand in for the opdrachtgever (S-X6, INV-14). Whoever may not, the answer names who is to provide: the statutory stand-in is often
 * a bestuurder who is kandidaat himself. Codes: WAARNEMER_IS_KANDIDAAT
 * with WAARNEMING_LATEN_VOORZIEN, VIER_OGEN_GESCHONDEN, WAARNEMINGSGROND_ONBEKEND.
 */
export function waarnemerWeigeringen(laag: Bestuurslaag, grond: string, wie: BeoogdeWaarnemer): readonly Weigering[] {
  const { gronden, voorziening } = WAARNEMING_KADERS[laag];
  return [
    ...(wie.isKandidaat || wie.heeftConflict
      ? ([{ code: 'WAARNEMER_IS_KANDIDAAT' }, { code: 'WAARNEMING_LATEN_VOORZIEN', params: { voorziening } }] as const)
      : []),
    ...(wie.werktMee ? [{ code: 'VIER_OGEN_GESCHONDEN' } as const] : []),
    ...(gronden.some(({ code }) => code === grond) ? [] : [{ code: 'WAARNEMINGSGROND_ONBEKEND' } as const]),
  ];
}

/**
 * Whether a period can be taken out of the one in which someone gives the order now (INV-13): it lies wholly inside it and begins after it
 * began, so that handing over closes and opens in one act. Codes: WAARNEMING_OVERLAPT, WAARNEMING_PERIODE_ONJUIST.
 */
export function periodeWeigeringen(nieuw: Periode, lopend: Periode | undefined, nu: Instant): readonly Weigering[] {
  if (nieuw.van < nu || (nieuw.tot !== null && nieuw.tot <= nieuw.van)) return [{ code: 'WAARNEMING_PERIODE_ONJUIST' }];
  if (lopend === undefined || lopend.van >= nieuw.van) return [{ code: 'WAARNEMING_OVERLAPT' }];
  const past = lopend.tot === null || (nieuw.tot !== null && nieuw.tot <= lopend.tot);
  return past ? [] : [{ code: 'WAARNEMING_OVERLAPT' }];
}
