/** What a spreadsheet takes for a formula at the beginning of a cell. */
const FORMULE = /^[=+\-@\t\r]/;
const AANHALEN = /[",\r\n]/;

/** One cell of a CSV file: quoted as RFC 4180 wants it, and never a formula to whoever opens it in a spreadsheet. */
export function csvCel(waarde: string | number | boolean | null): string {
  const tekst = waarde === null ? '' : String(waarde);
  const veilig = FORMULE.test(tekst) ? `'${tekst}` : tekst;
  return AANHALEN.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** A CSV file in UTF-8 with the mark by which spreadsheets know that. */
export function csv(rijen: readonly (readonly (string | number | boolean | null)[])[]): string {
  return `\uFEFF${rijen.map((cellen) => `${cellen.map(csvCel).join(',')}\r\n`).join('')}`;
}
