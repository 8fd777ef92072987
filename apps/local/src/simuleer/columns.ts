/** Rows as lines of text, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[], indent: string): readonly string[] {
  const widths = rows.reduce<readonly number[]>((known, row) => row.map((cell, column) => Math.max(cell.length, known[column] ?? 0)), []);
  return rows.map((row) => `${indent}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
