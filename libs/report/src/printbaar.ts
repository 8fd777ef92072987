/**
 * What the built-in font can show, regular and bold: Latin, Greek, Cyrillic and Hebrew with their marks, and the usual
 * punctuation and signs. Wider than what the Dutch base registration allows in names (MES-1).
 */
const BEKEND =
  /[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u0240\u0250-\u02af\u02b0-\u02e4\u0300-\u036f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490-\u04c4\u05b0-\u05bc\u05d0-\u05ea\u1e00-\u1e9b\u1e9e\u1ea0-\u1ef9\u2010-\u2027\u202f-\u2037\u2039-\u203a\u20ac\u2113\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264-\u2265]/u;

/** No ink and no meaning of their own: soft hyphen, zero-width characters, byte order mark, variation selectors. */
const ONZICHTBAAR = /[\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/gu;

const hex = (teken: string): string => (teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/**
 * Makes a text printable without losing any of it: a character that the font lacks (an emoji, an Arabic letter) stands as `[U+1F600]`, and
 * so does a control character or one that turns the reading direction, so that nothing in the print can pose as something else.
 */
export function printbaar(tekst: string): string {
  const vlak = tekst
    .normalize('NFC')
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(ONZICHTBAAR, '');
  return Array.from(vlak, (teken) => (BEKEND.test(teken) ? teken : `[U+${hex(teken)}]`)).join('');
}

/** Data of a template: what JSON can hold. */
export type SjabloonData =
  string | number | boolean | null | readonly SjabloonData[] | { readonly [naam: string]: SjabloonData | undefined };

/** The same data with every text made printable. */
export function printbareData(data: SjabloonData): SjabloonData {
  if (typeof data === 'string') return printbaar(data);
  if (data === null || typeof data !== 'object') return data;
  if (isLijst(data)) return data.map(printbareData);
  return Object.fromEntries(
    Object.entries(data).flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, printbareData(waarde)]])),
  );
}

function isLijst(data: SjabloonData): data is readonly SjabloonData[] {
  return Array.isArray(data);
}
