import type { UseQueryResult } from '@tanstack/react-query';
import { useLees } from '../api/lees.js';
import type { Geweigerd, Schema } from '../api/verzoek.js';

export type Bevinding = Schema['BevindingDto'];
export type Risico = Schema['RisicoDto'];
export type Maatregel = Schema['MaatregelDto'];

export interface Werk {
  readonly bevindingen: readonly Bevinding[];
  readonly risicos: readonly Risico[];
  readonly maatregelen: readonly Maatregel[];
}

/** The three lists of which the risicoanalyse consists; undefined until all are there. */
export function useWerk(toetsingId: string): {
  readonly werk: Werk | undefined;
  readonly wacht: readonly UseQueryResult<unknown, Geweigerd>[];
} {
  const delen = { toetsingId };
  const bevindingen = useLees('/toetsingen/{toetsingId}/bevindingen', { delen });
  const risicos = useLees('/toetsingen/{toetsingId}/risicos', { delen });
  const maatregelen = useLees('/toetsingen/{toetsingId}/maatregelen', { delen });
  const klaar = bevindingen.data !== undefined && risicos.data !== undefined && maatregelen.data !== undefined;
  return {
    werk: klaar ? { bevindingen: bevindingen.data, risicos: risicos.data, maatregelen: maatregelen.data } : undefined,
    wacht: [bevindingen, risicos, maatregelen],
  };
}

/** What somebody is writing now: something new, or what stood there when he began. */
export type Bewerking<T> = { readonly nieuw: Partial<T> } | { readonly was: T };
