/** 1 is very unlikely or negligible, 5 is almost certain or ends the office. */
export const SCHAAL = [1, 2, 3, 4, 5] as const;
export type Schaal = (typeof SCHAAL)[number];

export interface RisicoScore {
  readonly kans: Schaal;
  readonly impact: Schaal;
}

/** From low to high. There is no total over risks and no colour for a person: a toetsing is not a traffic light. */
export const RISICO_NIVEAUS = ['LAAG', 'MIDDEN', 'HOOG', 'KRITIEK'] as const;
export type RisicoNiveau = (typeof RISICO_NIVEAUS)[number];

export const isSchaal = (getal: number): getal is Schaal => SCHAAL.some((s) => s === getal);

/** Kans times impact: 1 to 25. */
export const scoreVan = ({ kans, impact }: RisicoScore): number => kans * impact;

/** LAAG 1-4, MIDDEN 5-9, HOOG 10-16, KRITIEK 20-25 (17 to 19 can't occur). */
export function niveauVan(score: RisicoScore): RisicoNiveau {
  const getal = scoreVan(score);
  if (getal <= 4) return 'LAAG';
  if (getal <= 9) return 'MIDDEN';
  return getal <= 16 ? 'HOOG' : 'KRITIEK';
}

export const isZwaar = (niveau: RisicoNiveau): boolean => niveau === 'HOOG' || niveau === 'KRITIEK';

/** The highest of these levels; null when there are none. */
export function hoogsteNiveau(niveaus: readonly RisicoNiveau[]): RisicoNiveau | null {
  return [...RISICO_NIVEAUS].reverse().find((niveau) => niveaus.includes(niveau)) ?? null;
}
