import { BEWAAR_KLASSEN, type BewaarKlasse } from '../document/bewaar-klasse.js';
import type { Weigering } from '../fout/domain-error.js';
import { addDays, type IsoDate } from '../kalender/iso-date.js';

/** Why destruction is held up (S-X12). A class, not a story: what it is about stands with who owns it. */
export const BLOKKADE_GRONDEN = [
  'WOO_VERZOEK',
  'BEZWAAR_OF_BEROEP',
  'KLACHT',
  'RECHTSZAAK',
  'AVG_VERZOEK',
  'DATALEK',
  'ONDERZOEK_TOEZICHTHOUDER',
] as const;
export type BlokkadeGrond = (typeof BLOKKADE_GRONDEN)[number];

export const BLOKKADE_OPHEFFINGEN = ['AFGEROND', 'INGETROKKEN', 'VERVANGEN', 'TEN_ONRECHTE'] as const;
export type BlokkadeOpheffing = (typeof BLOKKADE_OPHEFFINGEN)[number];

export const ALLE_KLASSEN: readonly BewaarKlasse[] = BEWAAR_KLASSEN;

/** Two years, so that a hold is looked at again before everyone has forgotten it. Policy. */
const MAX_DAGEN = 730;

/** The end date is mandatory, after today, and not too far. Code BLOKKADE_EINDDATUM_ONJUIST. */
export function blokkadeWeigeringen(tot: IsoDate, vandaag: IsoDate): readonly Weigering[] {
  return tot > vandaag && tot <= addDays(vandaag, MAX_DAGEN) ? [] : [{ code: 'BLOKKADE_EINDDATUM_ONJUIST' }];
}
