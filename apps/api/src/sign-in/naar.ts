/** The path in our own application to end at after signing in. Anything that a browser could read as another address becomes the start. */
export function eigenPad(naar: unknown): string {
  if (typeof naar !== 'string' || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]{0,500}$/.test(naar)) return '/';
  return new URL(naar, 'http://eigen.invalid').host === 'eigen.invalid' ? naar : '/';
}
