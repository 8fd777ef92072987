import type { NetConnectOpts } from 'node:net';
import { CLAMD_ADRES_VORM } from '#platform/config/clamd-adres.js';

/** Where clamd listens. Throws for what has not the shape `CLAMD_ADRES_VORM`, which the settings refuse first. */
export function leesClamdAdres(adres: string): NetConnectOpts {
  if (!CLAMD_ADRES_VORM.test(adres)) throw new Error('not an address of clamd');
  if (adres.startsWith('unix:')) return { path: adres.slice('unix:'.length) };
  const grens = adres.lastIndexOf(':');
  return { host: adres.slice(0, grens).replace(/^\[|\]$/g, ''), port: Number(adres.slice(grens + 1)) };
}
