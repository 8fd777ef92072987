/**
 * The one way to write a JSON value (RFC 8785): no spaces, keys sorted by UTF-16 code units, numbers and texts as ECMAScript writes them.
 * Takes what JSON takes: `undefined` properties count as absent, exactly as in the sealed copy of the same value. Where the RFC leaves off,
 * at half a surrogate pair, the escape that `JSON.stringify` makes is kept: a person's odd text must not stop an act.
 */
export function canonical(value: unknown): string {
  const json: unknown = JSON.stringify(value);
  if (typeof json !== 'string') throw new Error('only JSON values have a canonical form');
  return canonicalParsed(JSON.parse(json));
}

/** The same for a value that was just parsed from JSON, and so holds nothing else. */
function canonicalParsed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalParsed).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalParsed(field)}`).join(',')}}`;
}

/** Whether `text` is the canonical form of the value that was parsed from it. */
export function isCanonical(value: unknown, text: string): boolean {
  // What is in order already, as good as always, need not be written by hand.
  return (isInOrder(value) && JSON.stringify(value) === text) || canonicalParsed(value) === text;
}

function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key) && Object.values(value).every(isInOrder);
}
