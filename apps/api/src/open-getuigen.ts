import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import { ALGORITME, leesVkey, type Vkey } from '#audit/controlepunt/vkey.js';
import type { BewijsConfiguratie } from '#platform/config/bewijs.js';
import { ConfiguratieFout } from '#platform/config/configuratie-fout.js';

/** The keys of witnesses, as they are written, each read once. Refuses with a ConfiguratieFout what is no key, or none of a witness. */
export function openGetuigen({ getuigen }: Pick<BewijsConfiguratie, 'getuigen'>): readonly string[] {
  return getuigen.map((tekst, i) => {
    if (open(tekst, i + 1).algoritme !== ALGORITME.GETUIGE)
      throw new ConfiguratieFout([
        `BEWIJS_GETUIGEN klopt niet: sleutel ${i + 1} is de sleutel van een bewijslog en niet die van een getuige.`,
      ]);
    return tekst;
  });
}

function open(tekst: string, nummer: number): Vkey {
  try {
    return leesVkey(tekst);
  } catch (error) {
    throw error instanceof BewijsFout ? new ConfiguratieFout([`BEWIJS_GETUIGEN klopt niet: ${error.reden} (sleutel ${nummer}).`]) : error;
  }
}
