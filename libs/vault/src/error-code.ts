/** The code of an error of the operating system (`ENOENT`), if it has one. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
}
