import type { Weigering } from '../fout/domain-error.js';

/** Nine digits that stand alone: together, or in groups of 3-3-3 or 4-2-3 with a dot, a space or a dash between them. */
const NINE_DIGITS = /(?<!\d)(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d)/g;
/** What a program made, an id (UUID) or a hash (SHA-256): digits in it are nobody's number, and every thousandth id holds nine that pass. */
const MADE_BY_A_PROGRAM = /\b(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{64})\b/gi;

/**
 * Does this text contain a burgerservicenummer: nine digits that pass the elfproef? Numbers of organisations (RSIN) pass it too and
 * are found as well; a kandidaat can do without them here (INV-15).
 */
export function bevatVerbodenGegevens(tekst: string): boolean {
  const candidates = tekst.normalize('NFKC').replace(MADE_BY_A_PROGRAM, 'x').match(NINE_DIGITS) ?? [];
  return candidates.some((candidate) => passesElfproef(candidate.replace(/\D/g, '')));
}

/** Refuses free text with `VERBODEN_GEGEVENS`. */
export function verbodenGegevensWeigeringen(...teksten: readonly string[]): readonly Weigering[] {
  return teksten.some(bevatVerbodenGegevens) ? [{ code: 'VERBODEN_GEGEVENS' }] : [];
}

/** The weights are 9 down to 2, and -1 for the last digit; the sum is divisible by eleven. */
function passesElfproef(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && /[1-9]/.test(digits);
}
