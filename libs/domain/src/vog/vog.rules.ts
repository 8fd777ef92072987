import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { Weigering } from '../fout/domain-error.js';
import { addDays, daysBetween, type IsoDate } from '../kalender/iso-date.js';

/** Policy, in calendar days (T23); the law names no maximum age that we know of. Organisations can set another number. */
export const VOG_MAX_OUDERDOM_DAGEN = 92;

/** `BES_DOELTEKST`: on Bonaire, Sint Eustatius and Saba a VOG has no profile but a text that names its purpose. */
export const SCREENINGSPROFIELEN = ['POLITIEKE_AMBTSDRAGER_01', 'BES_DOELTEKST', 'ANDER'] as const;
export type ScreeningsProfiel = (typeof SCREENINGSPROFIELEN)[number];

/** The default per layer; whether 01 fits a waterschap is not certain, hence a setting of the organisation. */
export const standaardProfiel = (bestuurslaag: Bestuurslaag): ScreeningsProfiel =>
  bestuurslaag === 'OPENBAAR_LICHAAM' ? 'BES_DOELTEKST' : 'POLITIEKE_AMBTSDRAGER_01';

/** What the person who checks the VOG sees. Dates are calendar dates in the organisation's zone. The VOG itself is not kept. */
export interface VogVerificatie {
  readonly afgegevenOp: IsoDate;
  /** The result of the official validation of the document. */
  readonly echtheidBevestigd: boolean;
  /** Name and date of birth are those of the kandidaat. */
  readonly persoonKomtOvereen: boolean;
  readonly functieKomtOvereen: boolean;
  readonly organisatieKomtOvereen: boolean;
  readonly profiel: ScreeningsProfiel;
}

export interface VogEisen {
  readonly profiel: ScreeningsProfiel;
  readonly maxOuderdomDagen: number;
  /** The planned day of the benoeming. */
  readonly raadsdatum: IsoDate;
  /** The day of the check: a VOG can't be from a later day. */
  readonly vandaag: IsoDate;
}

export type VogAfkeuring =
  | 'VOG_NIET_ECHT'
  | 'VOG_PROFIEL_ONJUIST'
  | 'VOG_PERSOON_ONJUIST'
  | 'VOG_FUNCTIE_ONJUIST'
  | 'VOG_ORGANISATIE_ONJUIST'
  | 'VOG_DATUM_ONJUIST'
  | 'VOG_VERLOPEN';

/** Can a VOG of this date carry a benoeming on `datum`? The day of issue counts as day 0; the last day is included. */
export function vogGeldigOp(afgegevenOp: IsoDate, datum: IsoDate, maxOuderdomDagen: number = VOG_MAX_OUDERDOM_DAGEN): boolean {
  const ouderdom = daysBetween(afgegevenOp, datum);
  return ouderdom >= 0 && ouderdom <= maxOuderdomDagen;
}

/** The last day on which this VOG can carry a benoeming. */
export const vogGeldigTotEnMet = (afgegevenOp: IsoDate, maxOuderdomDagen: number = VOG_MAX_OUDERDOM_DAGEN): IsoDate =>
  addDays(afgegevenOp, maxOuderdomDagen);

/** Every reason why this VOG can't carry a benoeming on the council date; empty means GEVERIFIEERD (INV-01). */
export function vogAfkeuringen(vog: VogVerificatie, eisen: VogEisen): readonly VogAfkeuring[] {
  const reasons: VogAfkeuring[] = [];
  if (!vog.echtheidBevestigd) reasons.push('VOG_NIET_ECHT');
  if (vog.profiel !== eisen.profiel) reasons.push('VOG_PROFIEL_ONJUIST');
  if (!vog.persoonKomtOvereen) reasons.push('VOG_PERSOON_ONJUIST');
  if (!vog.functieKomtOvereen) reasons.push('VOG_FUNCTIE_ONJUIST');
  if (!vog.organisatieKomtOvereen) reasons.push('VOG_ORGANISATIE_ONJUIST');
  if (daysBetween(vog.afgegevenOp, eisen.vandaag) < 0) reasons.push('VOG_DATUM_ONJUIST');
  if (!vogGeldigOp(vog.afgegevenOp, eisen.raadsdatum, eisen.maxOuderdomDagen)) reasons.push('VOG_VERLOPEN');
  return reasons;
}

/**
 * On the BES islands the gezaghebber decides on the VOG; the same person can't check it too (INV-21). Refuses with `ROLVERMENGING_BES`.
 */
export function vogVerificateurWeigeringen(bestuurslaag: Bestuurslaag, verificateurIsOpdrachtgever: boolean): readonly Weigering[] {
  return bestuurslaag === 'OPENBAAR_LICHAAM' && verificateurIsOpdrachtgever ? [{ code: 'ROLVERMENGING_BES' }] : [];
}
