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

/**
 * Not before the retention term is over, unless the kandidaat himself asked for it, and not at once; in practice the terms are minutes, and so
 * is nothing to wait for.
 */
export function uitvoerenVanaf(einde: Instant, nu: Instant, oefening: boolean, opVerzoek = false): Instant {
  const naBedenktijd = oefening ? nu : addMilliseconds(nu, BEDENKTIJD_MS);
  return einde > naBedenktijd && !opVerzoek ? einde : naBedenktijd;
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
  /** The kandidaat asked to be forgotten, and that was granted; the case has ended (AVG art. 17). */
  readonly opVerzoek: boolean;
  /** The kandidaat asked that his data is kept, and that was granted (AVG art. 18). */
  readonly beperkt: boolean;
}

/** All of the case can go before its term is over; the raw data alone is nothing to be forgotten by. */
export const isEerderOpVerzoek = ({ omvang, opVerzoek }: Pick<VernietigingStand, 'omvang' | 'opVerzoek'>): boolean =>
  omvang === 'DOSSIER' && opVerzoek;

/**
 * May destruction be decided on? Refuses with VERNIETIGING_NIET_AAN_DE_ORDE, VERNIETIGING_BESLOTEN, VERNIETIGING_NIET_AANGEKONDIGD (the kandidaat
 * could not ask for his copy yet; he who asked for this himself is not waited for), BEWAARBLOKKADE, BEWAARBELEID_ONTBREEKT (INV-18),
 * BEPERKING_GELDT and AVG_VERZOEK_OPEN.
 */
export function vernietigingWeigeringen(stand: VernietigingStand): readonly Weigering[] {
  const { omvang, termijn, beslotenOmvangen, openVerzoeken } = stand;
  if (termijn === null) return [{ code: 'VERNIETIGING_NIET_AAN_DE_ORDE' }];
  if (beslotenOmvangen.includes(omvang)) return [{ code: 'VERNIETIGING_BESLOTEN' }];
  return [
    ...(termijn.aangekondigd || isEerderOpVerzoek(stand) ? [] : [{ code: 'VERNIETIGING_NIET_AANGEKONDIGD' } as const]),
    ...uitvoerWeigeringen(stand),
    ...(openVerzoeken === 0 ? [] : [{ code: 'AVG_VERZOEK_OPEN', params: { aantal: openVerzoeken } } as const]),
  ];
}

/** What stands in the way at the moment itself (INV-18). Refuses with BEWAARBLOKKADE, BEWAARBELEID_ONTBREEKT, BEPERKING_GELDT. */
export function uitvoerWeigeringen({
  omvang,
  blokkades,
  beleid,
  beperkt,
}: Pick<VernietigingStand, 'omvang' | 'blokkades' | 'beleid' | 'beperkt'>): readonly Weigering[] {
  const klassen = KLASSEN_VAN_OMVANG[omvang];
  const ongeregeld = klassen.filter((klasse) => !beleid.includes(klasse));
  return [
    ...(blokkades.some((blokkade) => blokkade.some((klasse) => klassen.includes(klasse))) ? [{ code: 'BEWAARBLOKKADE' } as const] : []),
    ...(ongeregeld.length === 0 ? [] : [{ code: 'BEWAARBELEID_ONTBREEKT', params: { klassen: ongeregeld.join(', ') } } as const]),
    ...(beperkt ? [{ code: 'BEPERKING_GELDT' } as const] : []),
  ];
}
