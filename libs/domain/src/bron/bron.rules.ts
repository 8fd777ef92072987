import type { Weigering } from '../fout/domain-error.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { BronSoort } from '../rechtskader/bron-soort.js';
import { feitAantal, type Feiten, feitSleutel } from '../toetsing/feit.js';
import { bronSoortWeigeringen, type RegimeCode } from '../rechtskader/rechtskader.js';

/** How sure the adviseur is that a hit is about the kandidaat and not about a namesake. */
export const PERSOONSMATCHES = ['ZEKER', 'WAARSCHIJNLIJK', 'ONZEKER'] as const;
export type Persoonsmatch = (typeof PERSOONSMATCHES)[number];

/** One line of the bronnenregister: what was looked for, where, and what was found. */
export interface BronBevinding {
  readonly id: string;
  readonly soort: BronSoort;
  /** The name of the source: a newspaper, a register, a site. */
  readonly bron: string;
  /** Where in it; null when the source has no address. */
  readonly url: string | null;
  readonly geraadpleegdOp: IsoDate;
  readonly zoekvraag: string;
  readonly feit: string;
  readonly relevantie: string;
  readonly persoonsmatch: Persoonsmatch;
}

/** ONZEKER never feeds a bevinding or a risk (INV-23). */
export const isBruikbareMatch = (match: Persoonsmatch): boolean => match !== 'ONZEKER';

export interface NieuweBron {
  /** As it came in: not yet known to be on the whitelist. */
  readonly soort: string;
  /** The adviseur says that the hit is about health, faith, origin, sexuality, politics, union, crime or a minor. */
  readonly bijzonderGegeven: boolean;
}

/**
 * May this hit be recorded? Refuses with `BUITEN_WETTELIJKE_REIKWIJDTE` (kind of source) and `BRON_ONBRUIKBAAR`: hits about special
 * categories are dropped, only their number is kept (INV-23).
 */
export function bronWeigeringen(bron: NieuweBron, regime: RegimeCode): readonly Weigering[] {
  const gevoelig: readonly Weigering[] = bron.bijzonderGegeven ? [{ code: 'BRON_ONBRUIKBAAR' }] : [];
  return [...bronSoortWeigeringen(regime, bron.soort), ...gevoelig];
}

/** Refuses with `BRON_GEWEIGERD_DOOR_KANDIDAAT` a kind of source that the kandidaat kept out of the research when he agreed to cooperate (S03). */
export function geweigerdeBronWeigeringen(soort: string, feiten: Feiten): readonly Weigering[] {
  const aantal = feitAantal(feiten, 'BRON_GEWEIGERD');
  const geweigerd = Array.from({ length: aantal }, (_, i) => feiten[feitSleutel('BRON_GEWEIGERD', i + 1)]?.waarde);
  return geweigerd.includes(soort) ? [{ code: 'BRON_GEWEIGERD_DOOR_KANDIDAAT' }] : [];
}

/** Refuses with `BRON_ONBRUIKBAAR` when a bevinding would rest on a hit that may be about someone else (INV-23). */
export function bronGebruikWeigeringen(matches: readonly Persoonsmatch[]): readonly Weigering[] {
  return matches.every(isBruikbareMatch) ? [] : [{ code: 'BRON_ONBRUIKBAAR' }];
}
