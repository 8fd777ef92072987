import type { Kloktijd } from '../kalender/tijdzone.js';

/** From which instant or date a ladder moment is counted. */
export type Anker = 'AANVANG' | 'EINDE' | 'RAADSDATUM';

/** When a ladder moment falls: days at a local clock time, or seconds on the clock. A negative number counts back. */
export type Wanneer =
  | { readonly anker: Anker; readonly aantal: number; readonly eenheid: 'WERKDAGEN' | 'KALENDERDAGEN'; readonly tijd: Kloktijd }
  | { readonly anker: 'AANVANG' | 'EINDE'; readonly aantal: number; readonly eenheid: 'SECONDEN' };

const OCHTEND: Kloktijd = '09:00';

export const opDag = (dag: number): Wanneer => ({ anker: 'AANVANG', aantal: dag, eenheid: 'KALENDERDAGEN', tijd: OCHTEND });
export const opWerkdag = (dag: number): Wanneer => ({ anker: 'AANVANG', aantal: dag, eenheid: 'WERKDAGEN', tijd: OCHTEND });
export const secondenNaAanvang = (aantal: number): Wanneer => ({ anker: 'AANVANG', aantal, eenheid: 'SECONDEN' });

/** 0 is the last day itself. */
export const werkdagenVoorEinde = (aantal: number, tijd: Kloktijd = OCHTEND): Wanneer => ({
  anker: 'EINDE',
  aantal: -aantal,
  eenheid: 'WERKDAGEN',
  tijd,
});
export const dagenVoorEinde = (aantal: number): Wanneer => ({ anker: 'EINDE', aantal: -aantal, eenheid: 'KALENDERDAGEN', tijd: OCHTEND });
export const werkdagenNaEinde = (aantal: number): Wanneer => ({ anker: 'EINDE', aantal, eenheid: 'WERKDAGEN', tijd: OCHTEND });
export const dagenNaEinde = (aantal: number): Wanneer => ({ anker: 'EINDE', aantal, eenheid: 'KALENDERDAGEN', tijd: OCHTEND });
export const secondenNaEinde = (aantal: number): Wanneer => ({ anker: 'EINDE', aantal, eenheid: 'SECONDEN' });
export const opEinde: Wanneer = secondenNaEinde(0);

export const dagenVoorRaad = (aantal: number): Wanneer => ({
  anker: 'RAADSDATUM',
  aantal: -aantal,
  eenheid: 'KALENDERDAGEN',
  tijd: OCHTEND,
});
