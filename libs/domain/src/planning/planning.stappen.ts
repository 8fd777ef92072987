import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import type { Knoop } from './netwerk.js';

export type PlanningPad = 'MEDEWERKING' | 'ONDERZOEK' | 'VOG' | 'ADVIES';

/** A step in the plan: its term, and the steps that must have ended before it begins. */
export interface StapInPlan extends Knoop<TermijnCode> {
  readonly pad: PlanningPad;
}

/** How the kandidaat gets a VOG: urgent or not at Justis, at the gezaghebber on the islands, or not at all. */
export const VOG_ROUTES = ['SPOED', 'REGULIER', 'BES', 'GEEN'] as const;
export type VogRoute = (typeof VOG_ROUTES)[number];

/** The usual one of a layer. Whether the urgent procedure serves a waterschap is not certain, so there the plan doesn't count on it. */
export function gewoneVogRoute(bestuurslaag: Bestuurslaag): VogRoute {
  const routes = { GEMEENTE: 'SPOED', PROVINCIE: 'SPOED', WATERSCHAP: 'REGULIER', OPENBAAR_LICHAAM: 'BES' } as const;
  return routes[bestuurslaag];
}

const BESLISSING = { SPOED: 'T06a', REGULIER: 'T06b', BES: 'T06d' } as const;

/** The steps in an order in which each comes after those it waits for. T03 isn't planned: most kandidaten need no second round. */
export function stappenInPlan(route: VogRoute): readonly StapInPlan[] {
  const vog = vogStappen(route);
  return [
    { code: 'T01', pad: 'MEDEWERKING', na: [] },
    { code: 'T02', pad: 'ONDERZOEK', na: ['T01'] },
    { code: 'T07', pad: 'ONDERZOEK', na: ['T02'] },
    { code: 'T08', pad: 'ONDERZOEK', na: ['T02'] },
    { code: 'T09', pad: 'ONDERZOEK', na: ['T07', 'T08'] },
    { code: 'T10', pad: 'ONDERZOEK', na: ['T09'] },
    { code: 'T11', pad: 'ONDERZOEK', na: ['T10'] },
    { code: 'T12', pad: 'ONDERZOEK', na: ['T11'] },
    ...vog,
    { code: 'T13', pad: 'ADVIES', na: ['T12', ...vog.slice(-1).map(({ code }) => code)] },
    { code: 'T14', pad: 'ADVIES', na: ['T13'] },
  ];
}

function vogStappen(route: VogRoute): readonly StapInPlan[] {
  if (route === 'GEEN') return [];
  return [
    { code: 'T04', pad: 'VOG', na: ['T01'] },
    { code: 'T05', pad: 'VOG', na: ['T04'] },
    { code: BESLISSING[route], pad: 'VOG', na: ['T05'] },
  ];
}
