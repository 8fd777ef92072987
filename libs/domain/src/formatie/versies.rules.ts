import type { Weigering } from '../fout/domain-error.js';
import type { RegimeCode } from '../rechtskader/rechtskader.js';
import type { TermijnProfielCode } from '../termijn/termijn-profiel.js';

/** What a case is pinned to: the law and the agreements that hold for it to its end, whatever is published meanwhile. */
export interface Versies {
  readonly regime: RegimeCode;
  readonly vragenlijstVersie: number;
  readonly documentenlijstVersie: number;
  readonly termijnProfiel: TermijnProfielCode;
  readonly termijnProfielVersie: number;
}

/** What somebody asks for instead; what is left out follows the formatie, or is the newest. */
export interface VersieWens {
  readonly vragenlijstVersie?: number;
  readonly documentenlijstVersie?: number;
  readonly termijnProfiel?: TermijnProfielCode;
}

const VELDEN = ['regime', 'vragenlijstVersie', 'documentenlijstVersie', 'termijnProfiel', 'termijnProfielVersie'] as const;

/** Whether two cases are treated alike. */
export const isGelijk = (een: Versies, ander: Versies): boolean => VELDEN.every((veld) => een[veld] === ander[veld]);

/**
 * Equal treatment (INV-24): all kandidaten of one formatie have the same law, questions, documents and terms, unless a reason for the
 * difference is recorded. Refuses with ONGELIJKE_VERSIE.
 */
export function formatieVersieWeigeringen(gekozen: Versies, vanFormatie: Versies, reden: string | undefined): readonly Weigering[] {
  return isGelijk(gekozen, vanFormatie) || (reden ?? '').trim() !== '' ? [] : [{ code: 'ONGELIJKE_VERSIE' }];
}
