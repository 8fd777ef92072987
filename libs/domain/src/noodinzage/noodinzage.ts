import type { Weigering } from '../fout/domain-error.js';
import { addMilliseconds, type Instant } from '../kalender/instant.js';

/** What the FG can ask to see of a case that his function does not show him: kinds of objects, each by itself. */
export const NOODINZAGE_SOORTEN = [
  'ANTWOORDEN',
  'DOCUMENTEN',
  'BRONBEVINDINGEN',
  'UITVRAGEN',
  'GESPREKSVERSLAG',
  'WEDERHOOR',
  'RAPPORT',
  'MOTIVERING',
] as const;
export type NoodinzageSoort = (typeof NOODINZAGE_SOORTEN)[number];

/** A reason that says something. The kandidaat reads it. */
export const REDEN_MINIMUM = 50;
export const UREN_MAXIMUM = 24;
const UUR = 3_600_000;
/** Policy: so long after its end who looked can take to say what he did. */
const VERANTWOORDEN_BINNEN_DAGEN = 7;

/** One that runs at the instant at which the case is looked at. */
export interface LopendeNoodinzage {
  readonly persoonId: string;
  readonly soorten: readonly NoodinzageSoort[];
}

export interface GevraagdeNoodinzage {
  readonly reden: string;
  readonly uren: number;
}

/** Codes NOODINZAGE_REDEN_TE_KORT, NOODINZAGE_TE_LANG. */
export function noodinzageWeigeringen({ reden, uren }: GevraagdeNoodinzage): readonly Weigering[] {
  return [
    ...(reden.trim().length < REDEN_MINIMUM ? [{ code: 'NOODINZAGE_REDEN_TE_KORT', params: { minimum: REDEN_MINIMUM } } as const] : []),
    ...(Number.isInteger(uren) && uren >= 1 && uren <= UREN_MAXIMUM
      ? []
      : [{ code: 'NOODINZAGE_TE_LANG', params: { maximum: UREN_MAXIMUM } } as const]),
  ];
}

/** Who asks does not approve, whatever functions he holds, nor does who the case is about. Code FUNCTIESCHEIDING. */
export function goedkeuringWeigeringen(
  doorId: string,
  { gevraagdDoor, kandidaatId }: { readonly gevraagdDoor: string; readonly kandidaatId: string },
): readonly Weigering[] {
  return doorId === gevraagdDoor || doorId === kandidaatId ? [{ code: 'FUNCTIESCHEIDING' }] : [];
}

/** It runs from the approval, and ends by the clock. */
export const noodinzageTot = (van: Instant, uren: number): Instant => addMilliseconds(van, uren * UUR);
export const verantwoordenUiterlijk = (tot: Instant): Instant => addMilliseconds(tot, VERANTWOORDEN_BINNEN_DAGEN * 24 * UUR);

export const NOODINZAGE_STANDEN = ['GEVRAAGD', 'AFGEWEZEN', 'LOOPT', 'VOORBIJ'] as const;
export type NoodinzageStand = (typeof NOODINZAGE_STANDEN)[number];

export interface NoodinzageVerloop {
  readonly besluit: 'GOEDGEKEURD' | 'AFGEWEZEN' | null;
  readonly tot: Instant | null;
  readonly beeindigdOp: Instant | null;
}

export function noodinzageStand({ besluit, tot, beeindigdOp }: NoodinzageVerloop, nu: Instant): NoodinzageStand {
  if (besluit === null) return 'GEVRAAGD';
  if (besluit === 'AFGEWEZEN') return 'AFGEWEZEN';
  return beeindigdOp !== null || tot === null || tot <= nu ? 'VOORBIJ' : 'LOOPT';
}
