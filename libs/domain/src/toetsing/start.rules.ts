import type { Weigering } from '../fout/domain-error.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { TermijnProfielCode } from '../termijn/termijn-profiel.js';
import type { ToetsingAanleiding } from './toetsing-status.js';

/** What is chosen for a new toetsing and may be wrong, apart from the office. */
export interface StartKeuze {
  readonly aanleiding: ToetsingAanleiding;
  readonly raadsdatum: IsoDate;
  readonly termijnProfiel: TermijnProfielCode;
}

export interface StartOmgeving {
  readonly vandaag: IsoDate;
  /** Whether this is an organisation for practice. */
  readonly oefen: boolean;
}

/** Why a toetsing can't be prepared like this (S01). Codes: AANLEIDING_NIET_BESCHIKBAAR, RAADSDATUM_VERSTREKEN, OEFEN_NIET_TOEGESTAAN. */
export function startWeigeringen(
  { aanleiding, raadsdatum, termijnProfiel }: StartKeuze,
  { vandaag, oefen }: StartOmgeving,
): readonly Weigering[] {
  return [
    ...(aanleiding === 'TUSSENTIJDS' ? [] : [{ code: 'AANLEIDING_NIET_BESCHIKBAAR' } as const]),
    ...raadsdatumWeigeringen(raadsdatum, vandaag),
    ...(termijnProfiel === 'OEFEN' && !oefen ? [{ code: 'OEFEN_NIET_TOEGESTAAN' } as const] : []),
  ];
}

/** The council meeting is today or later. Refuses with RAADSDATUM_VERSTREKEN. */
export function raadsdatumWeigeringen(raadsdatum: IsoDate, vandaag: IsoDate): readonly Weigering[] {
  return raadsdatum < vandaag ? [{ code: 'RAADSDATUM_VERSTREKEN' }] : [];
}
