import type { Weigering } from '../fout/domain-error.js';
import { type Instant, millisecondsBetween } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { MaatregelKern } from '../maatregel/maatregel.js';
import { verstrekkingsBlokkades } from '../maatregel/maatregel.rules.js';
import { benoemingWeigeringen, type BenoemingVog } from './benoeming.rules.js';
import { type AdviesConclusie, isPositief } from './conclusie.js';
import { type GeheimhoudingInvoer, geheimhoudingWeigeringen } from './geheimhouding.js';

/** There is no form "to some members": what is secret goes to the whole organ (INV-07). */
export const VERSTREKKINGSVORMEN = ['OPENBAAR', 'GEHEIM_AAN_GEHELE_ORGAAN'] as const;
export type VerstrekkingsVorm = (typeof VERSTREKKINGSVORMEN)[number];

export const isVerstrekkingsVorm = (vorm: string): vorm is VerstrekkingsVorm => VERSTREKKINGSVORMEN.some((v) => v === vorm);

/** In hours (T14, INV-10). Only a practice environment (OEFEN) may shorten it. */
export const INZAGE_MINIMUM_UREN = 24;
const UUR = 3_600_000;

export interface InzageVenster {
  /** When the conclusion was put before the kandidaat. */
  readonly vanaf: Instant;
  readonly nu: Instant;
  readonly uren: number;
  readonly oefen: boolean;
}

/** Does the kandidaat still have the conclusion to himself? Ends exactly `uren` after `vanaf`. */
export function inzageVensterLoopt({ vanaf, nu, uren, oefen }: InzageVenster): boolean {
  const geldig = oefen ? uren : Math.max(uren, INZAGE_MINIMUM_UREN);
  return millisecondsBetween(vanaf, nu) < geldig * UUR;
}

/** Refuses with `VERSTREKKINGSVORM_ONGELDIG` (INV-07) and, for the secret form, `GEHEIMHOUDING_ONVOLLEDIG` (INV-08). */
export function verstrekkingsvormWeigeringen(vorm: string, geheimhouding: GeheimhoudingInvoer | null): readonly Weigering[] {
  if (!isVerstrekkingsVorm(vorm) || (vorm === 'OPENBAAR' && geheimhouding !== null)) return [{ code: 'VERSTREKKINGSVORM_ONGELDIG' }];
  return vorm === 'OPENBAAR' ? [] : geheimhoudingWeigeringen(geheimhouding);
}

export interface VerstrekkingsVoorstel {
  readonly conclusie: AdviesConclusie;
  readonly vorm: string;
  readonly geheimhouding: GeheimhoudingInvoer | null;
  /** Null: the conclusion was not yet put before the kandidaat. */
  readonly inzage: InzageVenster | null;
  readonly maatregelen: readonly MaatregelKern[];
  readonly vog: BenoemingVog;
  readonly raadsdatum: IsoDate;
}

/**
 * The guard of `verstrek`. Refuses with `INZAGEVENSTER_LOOPT` (INV-10) and the codes of `verstrekkingsvormWeigeringen`; for a positive
 * conclusion also with `MAATREGEL_NIET_UITGEVOERD`, `VOG_ONTBREEKT` and `VOG_VERLOPEN` (the VOG must still hold on the council date).
 */
export function verstrekkingWeigeringen(voorstel: VerstrekkingsVoorstel): readonly Weigering[] {
  const { conclusie, vorm, geheimhouding, inzage, maatregelen, vog, raadsdatum } = voorstel;
  const loopt = inzage === null || inzageVensterLoopt(inzage);
  return [
    ...(loopt ? [{ code: 'INZAGEVENSTER_LOOPT' } as const] : []),
    ...verstrekkingsvormWeigeringen(vorm, geheimhouding),
    ...(isPositief(conclusie) ? [...verstrekkingsBlokkades(maatregelen), ...benoemingWeigeringen(vog, raadsdatum)] : []),
  ];
}
