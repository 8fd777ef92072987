/**
 * Whether a host name means this very machine, in every spelling a URL knows (`localhost`, 127.0.0.0/8, `[::1]`, decimal, hexadecimal,
 * IPv4 inside IPv6, and the wildcard addresses, which answer locally too).
 */
export function isLoopback(host: string): boolean {
  const name = canonicalHost(host);
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  if (/^127(\.\d{1,3}){3}$/.test(name) || name === '0.0.0.0') return true;
  return name === '[::1]' || name === '[::]' || /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(name);
}

/** Only http addresses get their host normalised by `URL`; smtp and postgres addresses take this detour. */
function canonicalHost(host: string): string {
  const url = `http://${host}`;
  const name = URL.canParse(url) ? new URL(url).hostname : host.toLowerCase();
  return name.replace(/\.$/, '');
}
