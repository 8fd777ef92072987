import type { Weigering } from '../fout/domain-error.js';
import { daysBetween, type IsoDate } from '../kalender/iso-date.js';
import type { TermijnProfielCode } from '../termijn/termijn-profiel.js';
import { AANLEIDING_PROFIELEN, isBenoeming } from './aanleiding.js';
import type { ToetsingAanleiding } from './toetsing-status.js';

/** What is chosen for a new toetsing and may be wrong, apart from the office. */
export interface StartKeuze {
  readonly aanleiding: ToetsingAanleiding;
  /** Null when none was given: only a herijking can do without. */
  readonly raadsdatum: IsoDate | null;
  readonly termijnProfiel: TermijnProfielCode;
  /** Whether the toetsing belongs to a formatie; left out where that is asked elsewhere. */
  readonly inFormatie?: boolean;
}

export interface StartOmgeving {
  readonly vandaag: IsoDate;
  /** Whether this is an organisation for practice. */
  readonly oefen: boolean;
}

/**
 * Why a toetsing can't be prepared like this (S01). Codes: RAADSDATUM_ONTBREEKT, RAADSDATUM_VERSTREKEN, OEFEN_NIET_TOEGESTAAN, and when
 * `inFormatie` is told FORMATIE_ONTBREEKT or FORMATIE_NIET_VAN_TOEPASSING.
 */
export function startWeigeringen(
  { aanleiding, raadsdatum, termijnProfiel, inFormatie }: StartKeuze,
  { vandaag, oefen }: StartOmgeving,
): readonly Weigering[] {
  return [
    ...(inFormatie === undefined ? [] : formatieWeigeringen(aanleiding, inFormatie)),
    ...(isBenoeming(aanleiding) ? raadsdatumWeigeringen(raadsdatum, vandaag) : []),
    ...oefenWeigeringen(termijnProfiel, oefen),
  ];
}

/** Practice terms are for practice only. Refuses with OEFEN_NIET_TOEGESTAAN. */
export function oefenWeigeringen(termijnProfiel: TermijnProfielCode, oefen: boolean): readonly Weigering[] {
  return termijnProfiel === 'OEFEN' && !oefen ? [{ code: 'OEFEN_NIET_TOEGESTAAN' }] : [];
}

/** In days: a meeting further away says nothing about the terms of a toetsing, and is more likely a slip of the pen. */
const VERSTE_RAADSDATUM = 731;
export const isRaadsdatumTeVer = (vanaf: IsoDate, raadsdatum: IsoDate): boolean => daysBetween(vanaf, raadsdatum) > VERSTE_RAADSDATUM;

/** The council meeting is today or later, within two years. Refuses with RAADSDATUM_ONTBREEKT, RAADSDATUM_VERSTREKEN, RAADSDATUM_TE_VER. */
export function raadsdatumWeigeringen(raadsdatum: IsoDate | null, vandaag: IsoDate): readonly Weigering[] {
  if (raadsdatum === null) return [{ code: 'RAADSDATUM_ONTBREEKT' }];
  if (raadsdatum < vandaag) return [{ code: 'RAADSDATUM_VERSTREKEN' }];
  return isRaadsdatumTeVer(vandaag, raadsdatum) ? [{ code: 'RAADSDATUM_TE_VER' }] : [];
}

/** Which kinds of case belong to a formatie, and which never. */
function formatieWeigeringen(aanleiding: ToetsingAanleiding, inFormatie: boolean): readonly Weigering[] {
  const { formatie } = AANLEIDING_PROFIELEN[aanleiding];
  if (formatie === 'VERPLICHT' && !inFormatie) return [{ code: 'FORMATIE_ONTBREEKT' }];
  return formatie === 'NEE' && inFormatie ? [{ code: 'FORMATIE_NIET_VAN_TOEPASSING' }] : [];
}
