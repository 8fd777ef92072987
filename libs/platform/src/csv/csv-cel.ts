/** By which a spreadsheet takes a text for a formula, also after blanks; full-width forms count as their plain ones there. */
const FORMULE = /^\s*[=+\-@\t\r\n＝＋－＠|%]/u;
/** For a spreadsheet that opens a file by a double click: without it the text is taken for another character set. */
const BOM = '\ufeff';

/**
 * One cell of a CSV file (RFC 4180), always between quotes. A text that a spreadsheet would run gets an apostrophe in front, which it doesn't
 * show; numbers are numbers, also when negative. Control characters other than line ends and tabs are left out.
 */
export function csvCel(waarde: string | number | boolean | null): string {
  if (typeof waarde !== 'string') return waarde === null ? '""' : `"${waarde}"`;
  const leesbaar = waarde.replace(/[^\P{Cc}\t\r\n]/gu, '');
  return `"${FORMULE.test(leesbaar) ? "'" : ''}${leesbaar.replaceAll('"', '""')}"`;
}

/** A whole file, with the names of the columns on its first line. */
export function csvBestand(koppen: readonly string[], rijen: readonly (readonly (string | number | boolean | null)[])[]): string {
  return `${BOM}${[koppen, ...rijen].map((rij) => `${rij.map(csvCel).join(',')}\r\n`).join('')}`;
}
