/**
 * The one way to write a JSON value (RFC 8785): no spaces, keys sorted by UTF-16 code units, numbers and texts as ECMAScript writes them.
 * Takes what JSON takes: `undefined` properties count as absent, exactly as in the sealed copy of the same value. Where the RFC leaves off,
 * at half a surrogate pair, the escape that `JSON.stringify` makes is kept: a person's odd text must not stop an act.
 */
export function canonical(value: unknown): string {
  const json: unknown = JSON.stringify(value);
  if (typeof json !== 'string') throw new Error('only JSON values have a canonical form');
  return write(JSON.parse(json));
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${write(field)}`).join(',')}}`;
}
