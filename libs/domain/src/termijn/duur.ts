export type DuurEenheid = 'WERKDAGEN' | 'KALENDERDAGEN' | 'WEKEN' | 'MAANDEN' | 'UREN' | 'MINUTEN' | 'SECONDEN';

export interface Duur {
  /** Whole and not negative. */
  readonly aantal: number;
  readonly eenheid: DuurEenheid;
}

export const werkdagen = (aantal: number): Duur => ({ aantal, eenheid: 'WERKDAGEN' });
export const kalenderdagen = (aantal: number): Duur => ({ aantal, eenheid: 'KALENDERDAGEN' });
export const weken = (aantal: number): Duur => ({ aantal, eenheid: 'WEKEN' });
export const maanden = (aantal: number): Duur => ({ aantal, eenheid: 'MAANDEN' });
export const uren = (aantal: number): Duur => ({ aantal, eenheid: 'UREN' });
export const minuten = (aantal: number): Duur => ({ aantal, eenheid: 'MINUTEN' });
export const seconden = (aantal: number): Duur => ({ aantal, eenheid: 'SECONDEN' });

const DAY = 86_400;
/** The least that a unit lasts, in seconds; a month has at least 28 days. */
const SECONDS: Readonly<Record<DuurEenheid, number>> = {
  WERKDAGEN: DAY,
  KALENDERDAGEN: DAY,
  WEKEN: 7 * DAY,
  MAANDEN: 28 * DAY,
  UREN: 3600,
  MINUTEN: 60,
  SECONDEN: 1,
};

/** Length in milliseconds of a term that runs on the clock; undefined when it ends at the end of a day. */
export function klokduur({ aantal, eenheid }: Duur): number | undefined {
  return SECONDS[eenheid] < DAY ? aantal * SECONDS[eenheid] * 1000 : undefined;
}

/** Does the one last shorter than the other at the least? Calendar days against a minimum in working days count as days. */
export function isKorter(duur: Duur, dan: Duur): boolean {
  return duur.aantal * SECONDS[duur.eenheid] < dan.aantal * SECONDS[dan.eenheid];
}

/** Terms to which the Algemene termijnenwet doesn't apply (art. 4): in hours, more than 90 days, 12 weeks or 3 months. */
export function buitenTermijnenwet(duur: Duur): boolean {
  const limits: Partial<Record<DuurEenheid, number>> = { WERKDAGEN: 90, KALENDERDAGEN: 90, WEKEN: 12, MAANDEN: 3 };
  const limit = limits[duur.eenheid];
  return limit === undefined || duur.aantal > limit;
}
