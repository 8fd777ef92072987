/** What a table of words has for a code that comes from stored data, where anything can stand. */
export function zoek<T>(tabel: Readonly<Record<string, T>>, code: unknown): T | undefined {
  return typeof code === 'string' && Object.hasOwn(tabel, code) ? tabel[code] : undefined;
}
