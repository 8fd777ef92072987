import { createHash } from 'node:crypto';
import { BewijsFout } from '../../controlepunt/bewijs-fout.js';
import type { Manifest } from '../formaat.js';
import type { Onderdelen } from './lees-onderdelen.js';

/** Refuses with a BewijsFout when the manifest does not list just the entries that there are. Gives the hash (hex) of each document by name. */
export function controleerBestanden(delen: Onderdelen, { bestanden, documenten }: Manifest): ReadonlyMap<string, string> {
  const { leesmij, ijkpunten, ijkpuntenLijst, sleutels, sleutelwissels, openbaarmakingen } = delen;
  const verwacht = [leesmij, ...ijkpunten, ijkpuntenLijst, sleutels, ...sleutelwissels, openbaarmakingen, ...delen.documenten];
  const hashes = new Map<string, string>();
  if (bestanden.length !== verwacht.length) throw new BewijsFout('manifest.json noemt andere bestanden dan erin zitten');
  for (const [i, { naam, bytes, inhoud }] of verwacht.entries()) {
    const genoemd = bestanden[i];
    if (genoemd?.naam !== naam) throw new BewijsFout('manifest.json noemt andere bestanden dan erin zitten');
    const sha256 = createHash('sha256').update(inhoud).digest('hex');
    if (genoemd.bytes !== bytes || genoemd.sha256 !== sha256) throw new BewijsFout(`${naam} is een ander bestand dan manifest.json noemt`);
    hashes.set(naam, sha256);
  }
  if (documenten.length !== delen.documenten.length || documenten.some(({ naam }, i) => naam !== delen.documenten[i]?.naam))
    throw new BewijsFout('manifest.json noemt andere documenten dan erin zitten');
  return hashes;
}
