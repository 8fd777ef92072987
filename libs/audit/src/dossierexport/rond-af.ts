import { BewijsFout } from '../controlepunt/bewijs-fout.js';
import { leesOndertekendControlepunt } from '../controlepunt/controlepunt.js';
import { regel, type Voorbereid } from './bereid-voor.js';
import { MAX_BYTES, MAX_ONDERDELEN, NAAM, SOORT } from './formaat.js';
import type { Dossierslot } from './inhoud.js';
import { jsonOnderdeel, type Onderdeel, onderdeel } from './onderdeel.js';
import { exportBytes } from './schrijf-export.js';

/**
 * The second move: all entries of the export, in order. Refuses with a BewijsFout an export that gets larger than may be; throws a plain Error
 * when the event is not the one of this export, since that is our mistake.
 */
export function rondAf(voorbereid: Voorbereid, { gebeurtenis, note, plaats, inclusie, consistentie }: Dossierslot): readonly Onderdeel[] {
  const { soort, gegevens, volgnummer } = gebeurtenis;
  if (soort !== SOORT || gegevens['manifest'] !== voorbereid.manifestHash || volgnummer !== voorbereid.gebeurtenissen + 1)
    throw new Error('the event is not that of this export');
  const { grootte } = leesOndertekendControlepunt(note);
  const onderdelen = [
    voorbereid.leesmij,
    voorbereid.manifest,
    onderdeel(NAAM.keten, voorbereid.keten + regel(gebeurtenis)),
    ...voorbereid.bestanden,
    onderdeel(NAAM.slot, note),
    jsonOnderdeel(NAAM.bewijs, { grootte, plaats, inclusie, consistentie }),
  ];
  if (onderdelen.length > MAX_ONDERDELEN || exportBytes(onderdelen) > MAX_BYTES) throw new BewijsFout('de dossierexport wordt te groot');
  return onderdelen;
}
