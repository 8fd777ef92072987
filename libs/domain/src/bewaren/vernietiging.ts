import { BEWAAR_KLASSEN, type BewaarKlasse } from '../document/bewaar-klasse.js';
import type { Weigering } from '../fout/domain-error.js';
import { addMilliseconds, type Instant } from '../kalender/instant.js';
import type { BewaarTermijn } from './bewaarplan.js';

/** ONDERZOEK: the raw data, some weeks after the acceptance. DOSSIER: all that is left, with the keys of the case. */
export const VERNIETIGING_OMVANGEN = ['ONDERZOEK', 'DOSSIER'] as const;
export type VernietigingOmvang = (typeof VERNIETIGING_OMVANGEN)[number];

export const VERNIETIGING_STATUSSEN = ['BESLOTEN', 'INGETROKKEN', 'BEZIG', 'VOLTOOID'] as const;
export type VernietigingStatus = (typeof VERNIETIGING_STATUSSEN)[number];

/** R5, the declaration of the destruction itself, stays. */
export const KLASSEN_VAN_OMVANG: Readonly<Record<VernietigingOmvang, readonly BewaarKlasse[]>> = {
  ONDERZOEK: ['R0', 'R1'],
  DOSSIER: BEWAAR_KLASSEN.filter((klasse) => klasse !== 'R5'),
};

export const omvangVan = (termijn: BewaarTermijn): VernietigingOmvang => (termijn === 'T19' ? 'ONDERZOEK' : 'DOSSIER');

/** Between decision and execution, so that a mistake can be taken back and the FG can place a hold. Policy. */
const BEDENKTIJD_MS = 24 * 3_600_000;

/** Not before the retention term is over, and not at once; in practice the terms are minutes, and so is nothing to wait for. */
export function uitvoerenVanaf(einde: Instant, nu: Instant, oefening: boolean): Instant {
  const naBedenktijd = oefening ? nu : addMilliseconds(nu, BEDENKTIJD_MS);
  return einde > naBedenktijd ? einde : naBedenktijd;
}

/** What a decision on destruction rests on. */
export interface VernietigingStand {
  readonly omvang: VernietigingOmvang;
  /** The retention term of this extent, when one began. */
  readonly termijn: { readonly aangekondigd: boolean } | null;
  readonly beslotenOmvangen: readonly VernietigingOmvang[];
  /** The classes of every hold that stands. */
  readonly blokkades: readonly (readonly BewaarKlasse[])[];
  /** The classes that have a category of the selectielijst. */
  readonly beleid: readonly BewaarKlasse[];
  /** Requests of the kandidaat about his data that wait for an answer. */
  readonly openVerzoeken: number;
}

/**
 * May destruction be decided on? Refuses with VERNIETIGING_NIET_AAN_DE_ORDE, VERNIETIGING_BESLOTEN, VERNIETIGING_NIET_AANGEKONDIGD (the kandidaat
 * could not ask for his copy yet), BEWAARBLOKKADE, BEWAARBELEID_ONTBREEKT (INV-18) and AVG_VERZOEK_OPEN.
 */
export function vernietigingWeigeringen(stand: VernietigingStand): readonly Weigering[] {
  const { omvang, termijn, beslotenOmvangen, openVerzoeken } = stand;
  if (termijn === null) return [{ code: 'VERNIETIGING_NIET_AAN_DE_ORDE' }];
  if (beslotenOmvangen.includes(omvang)) return [{ code: 'VERNIETIGING_BESLOTEN' }];
  return [
    ...(termijn.aangekondigd ? [] : [{ code: 'VERNIETIGING_NIET_AANGEKONDIGD' } as const]),
    ...uitvoerWeigeringen(stand),
    ...(openVerzoeken === 0 ? [] : [{ code: 'AVG_VERZOEK_OPEN', params: { aantal: openVerzoeken } } as const]),
  ];
}

/** What stands in the way at the moment itself (INV-18). Refuses with BEWAARBLOKKADE, BEWAARBELEID_ONTBREEKT. */
export function uitvoerWeigeringen({
  omvang,
  blokkades,
  beleid,
}: Pick<VernietigingStand, 'omvang' | 'blokkades' | 'beleid'>): readonly Weigering[] {
  const klassen = KLASSEN_VAN_OMVANG[omvang];
  const ongeregeld = klassen.filter((klasse) => !beleid.includes(klasse));
  return [
    ...(blokkades.some((blokkade) => blokkade.some((klasse) => klassen.includes(klasse))) ? [{ code: 'BEWAARBLOKKADE' } as const] : []),
    ...(ongeregeld.length === 0 ? [] : [{ code: 'BEWAARBELEID_ONTBREEKT', params: { klassen: ongeregeld.join(', ') } } as const]),
  ];
}
