import { DomainError, type Weigering } from '../fout/domain-error.js';
import { daysBetween, type IsoDate } from '../kalender/iso-date.js';
import { BRON_SOORTEN, type BronSoort } from './bron-soort.js';

export const REGIME_CODES = ['HUIDIG_2023', 'TWEEDE_TRANCHE'] as const;
export type RegimeCode = (typeof REGIME_CODES)[number];

/** What the law of a period allows. A toetsing keeps the regime that it began with (INV-22). */
export interface RechtsKader {
  readonly code: RegimeCode;
  readonly naam: string;
  /** First day on which a toetsing can begin under it; null: prepared, not switched on. */
  readonly geldigVanaf: IsoDate | null;
  /** Public sources that may be consulted (S08); everything else is refused. */
  readonly bronnen: readonly BronSoort[];
  /** Questions that are practice but may go beyond the aspects that the law names; marked (B) in the vragenlijst. */
  readonly praktijkvragen: boolean;
}

/**
 * HUIDIG_2023: Wet bevorderen integriteit en functioneren decentraal bestuur (Stb. 2022, 444). TWEEDE_TRANCHE: bill 36 892, whose final
 * aspects and sources are not known; its lists are the careful end and must be checked before it is switched on.
 */
export const RECHTSKADERS: Readonly<Record<RegimeCode, RechtsKader>> = {
  HUIDIG_2023: {
    code: 'HUIDIG_2023',
    naam: 'Wet van 2023',
    geldigVanaf: '2023-01-01',
    bronnen: BRON_SOORTEN,
    praktijkvragen: true,
  },
  TWEEDE_TRANCHE: {
    code: 'TWEEDE_TRANCHE',
    naam: 'Wetsvoorstel 36 892 (nog niet in gebruik)',
    geldigVanaf: null,
    bronnen: BRON_SOORTEN.filter((soort) => soort !== 'SOCIALE_MEDIA_OPENBAAR' && soort !== 'CURATELE_EN_BEWINDREGISTER'),
    praktijkvragen: false,
  },
};

/** Days on which regimes begin for an organisation that differ from the data above; this is how a prepared regime is switched on. */
export type Inwerkingtreding = Readonly<Partial<Record<RegimeCode, IsoDate>>>;

/** First day on which a toetsing can begin under this regime; null as long as it is not switched on. */
export const geldigVanaf = (code: RegimeCode, inwerkingtreding: Inwerkingtreding): IsoDate | null =>
  inwerkingtreding[code] ?? RECHTSKADERS[code].geldigVanaf;

/** The latest regime that has begun on `datum`. Refuses with `BUITEN_WETTELIJKE_REIKWIJDTE` when there is none. */
export function kiesRegime(datum: IsoDate, inwerkingtreding: Inwerkingtreding = {}): RechtsKader {
  const begonnen = REGIME_CODES.flatMap((code) => {
    const vanaf = geldigVanaf(code, inwerkingtreding);
    return vanaf !== null && daysBetween(vanaf, datum) >= 0 ? [{ ...RECHTSKADERS[code], geldigVanaf: vanaf }] : [];
  });
  const [laatste] = begonnen.sort((a, b) => daysBetween(a.geldigVanaf, b.geldigVanaf));
  if (laatste === undefined) throw new DomainError('BUITEN_WETTELIJKE_REIKWIJDTE');
  return laatste;
}

/** The regime to which a case is pinned. Refuses with `BUITEN_WETTELIJKE_REIKWIJDTE`. */
export function toRegime(code: string): RegimeCode {
  const regime = REGIME_CODES.find((bekend) => bekend === code);
  if (regime === undefined) throw new DomainError('BUITEN_WETTELIJKE_REIKWIJDTE');
  return regime;
}

/** May this source be used under the regime of the case? Refuses with `BUITEN_WETTELIJKE_REIKWIJDTE` (INV-22), also for forbidden kinds. */
export function bronSoortWeigeringen(regime: RegimeCode, soort: string): readonly Weigering[] {
  return RECHTSKADERS[regime].bronnen.some((toegestaan) => toegestaan === soort) ? [] : [{ code: 'BUITEN_WETTELIJKE_REIKWIJDTE' }];
}
