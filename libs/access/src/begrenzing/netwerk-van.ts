import { isIPv6 } from 'node:net';

/**
 * What an address counts as. An IPv4 address is one connection; who has IPv6 has at least a /64 of addresses and can change at will, so
 * those count as one. What is no address counts as itself.
 */
export function netwerkVan(adres: string | undefined): string {
  const plat = (adres ?? '').toLowerCase().replace(/%.*$/, '');
  const v4 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(plat)?.[1];
  if (v4 !== undefined) return v4;
  return isIPv6(plat) ? `${groepen(plat).slice(0, 4).join(':')}::/64` : plat;
}

/** The eight groups of an IPv6 address without leading zeroes. */
function groepen(adres: string): readonly string[] {
  const [links = '', rechts] = adres.split('::');
  const deel = (tekst: string): readonly string[] => tekst.split(':').filter((groep) => groep !== '');
  const [begin, einde] = [deel(links), deel(rechts ?? '')];
  // `::ffff:1.2.3.4` was dealt with; another address with dots has its last two groups in one, which is beyond the first four.
  const nullen = rechts === undefined ? [] : Array.from({ length: Math.max(0, 8 - begin.length - einde.length) }, () => '0');
  return [...begin, ...nullen, ...einde].map((groep) => groep.replace(/^0+(?=.)/, ''));
}
