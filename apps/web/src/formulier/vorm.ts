import { useQuery } from '@tanstack/react-query';
import type { Vorm } from '../api/doe.js';
import type { Veld } from './veld.js';

export interface HandelingVorm extends Vorm {
  readonly velden?: Veld;
}

/** Which acts the API takes and what they ask, as its OpenAPI document says; fetched when the first form is opened. */
async function haalVormen(): Promise<Readonly<Record<string, HandelingVorm>>> {
  const { VORMEN } = await import('virtual:handeling-vormen');
  return VORMEN as Readonly<Record<string, HandelingVorm>>;
}

/** All acts by their code; undefined as long as they come. */
export const useVormen = (): Readonly<Record<string, HandelingVorm>> | undefined =>
  useQuery({ queryKey: ['vormen'], queryFn: haalVormen, staleTime: Infinity, gcTime: Infinity, networkMode: 'always' }).data;

export const useVorm = (code: string): HandelingVorm | undefined => useVormen()?.[code];
