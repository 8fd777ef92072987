const HIER = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a token may be sent to this URL: nobody on the way can read it, or there is no way since it is this machine. */
export function magToken(adres: string): boolean {
  const url = URL.canParse(adres) ? new URL(adres) : undefined;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && HIER.includes(url.hostname));
}
