import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { Weigering } from '../fout/domain-error.js';
import { addMilliseconds, type Instant } from '../kalender/instant.js';
import type { TaakSoort } from '../taak/taak-soort.js';
import type { Rol } from '../toegang/rol.js';

export const DATALEK_SOORTEN = [
  'VERKEERDE_ONTVANGER',
  'ONBEVOEGDE_INZAGE',
  'VERLIES_OF_DIEFSTAL',
  'OPENBAAR_GEMAAKT',
  'HACK',
  'ANDERS',
] as const;
export type DatalekSoort = (typeof DATALEK_SOORTEN)[number];

export const DATALEK_BESLUITEN = ['GEMELD', 'NIET_NODIG'] as const;
export type DatalekBesluit = (typeof DATALEK_BESLUITEN)[number];

/** Why the supervisor need not be told. */
export const NIET_NODIG_REDENEN = ['GEEN_RISICO', 'VERSLEUTELD', 'GEEN_PERSOONSGEGEVENS'] as const;
export type NietNodigReden = (typeof NIET_NODIG_REDENEN)[number];

export const TOEZICHTHOUDERS = ['AP', 'CBP_BES'] as const;
export type Toezichthouder = (typeof TOEZICHTHOUDERS)[number];

interface ToezichtRegel {
  readonly naam: string;
  /** Hours from the discovery within which a report is expected. */
  readonly uren: number;
  /** Whether a jurist checked this. */
  readonly geverifieerd: boolean;
}

/** Who supervises, as data: AVG art. 33 in the Netherlands; the islands have a law and a supervisor of their own, and no term of hours that we know of. */
export const TOEZICHT_REGELS: Readonly<Record<Toezichthouder, ToezichtRegel>> = {
  AP: { naam: 'Autoriteit Persoonsgegevens', uren: 72, geverifieerd: false },
  CBP_BES: { naam: 'Commissie toezicht bescherming persoonsgegevens BES', uren: 72, geverifieerd: false },
};

const TOEZICHTHOUDER_VAN: Readonly<Record<Bestuurslaag, Toezichthouder>> = {
  GEMEENTE: 'AP',
  PROVINCIE: 'AP',
  WATERSCHAP: 'AP',
  OPENBAAR_LICHAAM: 'CBP_BES',
};
export const toezichthouderVan = (laag: Bestuurslaag): Toezichthouder => TOEZICHTHOUDER_VAN[laag];

export const DATALEK_MOMENTEN = ['HERINNERING_1', 'HERINNERING_2', 'HERINNERING_3', 'EINDE', 'ESCALATIE_1'] as const;
export type DatalekMomentCode = (typeof DATALEK_MOMENTEN)[number];

const UUR = 3_600_000;
/** Hours before (negative) or after the end of the clock. */
const TEN_OPZICHTE_VAN_EINDE: Readonly<Record<DatalekMomentCode, number>> = {
  HERINNERING_1: -48,
  HERINNERING_2: -24,
  HERINNERING_3: -6,
  EINDE: 0,
  ESCALATIE_1: 24,
};

export interface DatalekMoment {
  readonly moment: DatalekMomentCode;
  readonly op: Instant;
}
export interface DatalekKlok {
  readonly uiterlijk: Instant;
  readonly momenten: readonly DatalekMoment[];
}

/** The clock runs from the discovery, on hours, weekends and holidays included. Reminders that would lie behind `nu` are left out; the end never is. */
export function datalekKlok(toezichthouder: Toezichthouder, ontdektOp: Instant, nu: Instant): DatalekKlok {
  const uiterlijk = addMilliseconds(ontdektOp, TOEZICHT_REGELS[toezichthouder].uren * UUR);
  const momenten = DATALEK_MOMENTEN.map((moment) => ({ moment, op: addMilliseconds(uiterlijk, TEN_OPZICHTE_VAN_EINDE[moment] * UUR) }));
  return { uiterlijk, momenten: momenten.filter(({ moment, op }) => op > nu || !moment.startsWith('HERINNERING')) };
}

/** Who hears of a moment: who decides and who guards, and at the end also who can reach them. */
export const ontvangersVanMoment = (moment: DatalekMomentCode): readonly Rol[] =>
  moment.startsWith('HERINNERING') ? ['FG', 'OPDRACHTGEVER'] : ['FG', 'OPDRACHTGEVER', 'KABINET'];

/** For whom the leak itself is work, from its registration until it is decided. */
export const DATALEK_BESLISSERS = ['OPDRACHTGEVER', 'FG'] as const satisfies readonly Rol[];

/** The task that a moment leaves: no end passes without one. A reminder is about a task that is there already. */
export function taakBijMoment(moment: DatalekMomentCode): TaakSoort | undefined {
  if (moment === 'EINDE') return 'TERMIJN_VERSTREKEN';
  return moment === 'ESCALATIE_1' ? 'ESCALATIE' : undefined;
}

/** What the evidence calls a moment: as the terms of a case. */
export const gebeurtenisBijMoment = (moment: DatalekMomentCode): 'HERINNERING' | 'TERMIJN_VERSTREKEN' | 'ESCALATIE' =>
  moment === 'EINDE' ? 'TERMIJN_VERSTREKEN' : moment === 'ESCALATIE_1' ? 'ESCALATIE' : 'HERINNERING';

export interface DatalekKeuze {
  readonly besluit: DatalekBesluit;
  readonly reden: NietNodigReden | null;
  /** Why it is reported late. */
  readonly vertraging: string | null;
}

/**
 * May this be decided? A leak with a high risk is always reported. Codes DATALEK_REDEN_ONJUIST (a reason goes with NIET_NODIG, and only
 * with that), DATALEK_MOET_GEMELD, DATALEK_VERTRAGING_ONTBREEKT.
 */
export function datalekBesluitWeigeringen(
  { besluit, reden, vertraging }: DatalekKeuze,
  { hoogRisico, uiterlijk, nu }: { readonly hoogRisico: boolean; readonly uiterlijk: Instant; readonly nu: Instant },
): readonly Weigering[] {
  const nietNodig = besluit === 'NIET_NODIG';
  const teLaat = besluit === 'GEMELD' && nu > uiterlijk && vertraging === null;
  return [
    ...(nietNodig === (reden !== null) ? [] : [{ code: 'DATALEK_REDEN_ONJUIST' } as const]),
    ...(nietNodig && hoogRisico ? [{ code: 'DATALEK_MOET_GEMELD' } as const] : []),
    ...(teLaat ? [{ code: 'DATALEK_VERTRAGING_ONTBREEKT' } as const] : []),
  ];
}
