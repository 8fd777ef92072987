import type { Opslag } from '#platform/config/opslag.js';
import { MapPlaats } from './map-plaats.js';
import type { Publicatieplaats } from './publicatieplaats.js';

/** The places of BEWIJS_URL. The client of buckets is large, and loaded only where there is one. */
export async function openPlaatsen(plaatsen: readonly Opslag[]): Promise<readonly Publicatieplaats[]> {
  const open: Publicatieplaats[] = [];
  for (const plaats of plaatsen) {
    if (plaats.soort === 'bestand') open.push(new MapPlaats(plaats.url));
    else open.push(new (await import('./emmer-plaats.js')).EmmerPlaats(plaats));
  }
  return open;
}
