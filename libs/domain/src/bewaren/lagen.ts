import type { BewaarKlasse } from '../document/bewaar-klasse.js';
import type { OnderdeelSoort } from '../onderdeel/onderdeel.js';

/** What is destroyed together. */
export type BewaarLaag = 'DOSSIER' | 'ONDERZOEK';

/**
 * The raw data of the research (R0, R1) goes some weeks after the acceptance, the rest of the dossier years later. So each has a key of
 * its own, and of what people wrote this is the raw part; measures, reactions and judgments stay with the report that rests on them.
 */
const ONDERZOEK_SOORTEN: readonly OnderdeelSoort[] = [
  'AANVULLING',
  'BRONBEVINDING',
  'UITVRAAG',
  'GESPREK',
  'BEVINDING',
  'RISICO',
  'TOETSOPMERKING',
];

export const isVanOnderzoek = (soort: OnderdeelSoort): boolean => ONDERZOEK_SOORTEN.includes(soort);

export const laagVanKlasse = (klasse: BewaarKlasse): BewaarLaag => (klasse === 'R0' || klasse === 'R1' ? 'ONDERZOEK' : 'DOSSIER');
