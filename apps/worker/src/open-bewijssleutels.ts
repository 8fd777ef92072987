import { readFileSync } from 'node:fs';
import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import { Bewijssleutels } from '#audit/controlepunt/bewijssleutels.js';
import type { BewijsConfiguratie } from '#platform/config/bewijs.js';
import { ConfiguratieFout } from '#platform/config/configuratie-fout.js';

/** The keys that sign the logs. Refuses with a ConfiguratieFout: a worker without them would leave what happens unproven. */
export function openBewijssleutels({ sleutelBestand }: BewijsConfiguratie): Bewijssleutels {
  if (sleutelBestand === undefined)
    throw new ConfiguratieFout(['BEWIJS_SLEUTEL_BESTAND ontbreekt: noem het bestand met de sleutel die de controlepunten ondertekent.']);
  try {
    return Bewijssleutels.lees(readFileSync(sleutelBestand, 'utf8'));
  } catch (error) {
    const reden = error instanceof BewijsFout ? error.reden : 'het bestand is niet te lezen';
    throw new ConfiguratieFout([`BEWIJS_SLEUTEL_BESTAND klopt niet: ${reden}. Maak een sleutel met: openssl genpkey -algorithm ed25519.`]);
  }
}
