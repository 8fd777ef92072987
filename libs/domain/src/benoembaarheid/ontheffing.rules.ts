import type { Weigering } from '../fout/domain-error.js';
import { type Statusmachine, statusovergangWeigeringen } from '../statusmachine/statusmachine.js';
import type { BenoembaarheidsOordeel, OntheffingStatus } from './benoembaarheid.rules.js';
import type { EisCode } from './eis.js';

/** The kandidaat asks, another organ decides; who was refused can ask once more. */
export const ONTHEFFING_OVERGANGEN: Statusmachine<OntheffingStatus> = {
  NIET_GEVRAAGD: ['GEVRAAGD'],
  GEVRAAGD: ['VERLEEND', 'GEWEIGERD'],
  VERLEEND: [],
  GEWEIGERD: ['GEVRAAGD'],
};

/** What can be recorded about an ontheffing. */
export const ONTHEFFING_BERICHTEN = ['GEVRAAGD', 'VERLEEND', 'GEWEIGERD'] as const satisfies readonly OntheffingStatus[];
export type OntheffingBericht = (typeof ONTHEFFING_BERICHTEN)[number];

const statusVan = ({ ontheffing }: BenoembaarheidsOordeel): OntheffingStatus => ontheffing?.status ?? 'NIET_GEVRAAGD';

/** Refuses with `ONTHEFFING_NIET_NODIG` (the requirement was not judged so), `STATUS_OVERGANG_ONGELDIG`. */
export function ontheffingWeigeringen(
  oordelen: readonly BenoembaarheidsOordeel[],
  eis: EisCode,
  naar: OntheffingBericht,
): readonly Weigering[] {
  const oordeel = oordelen.find((o) => o.eis === eis && o.uitkomst === 'ONTHEFFING_NODIG');
  return oordeel === undefined
    ? [{ code: 'ONTHEFFING_NIET_NODIG' }]
    : statusovergangWeigeringen(ONTHEFFING_OVERGANGEN, statusVan(oordeel), naar);
}

/** The judgements with what became known; the letter mentions every ontheffing on which a positive conclusion rests (INV-04). */
export function metOntheffing<O extends BenoembaarheidsOordeel>(
  oordelen: readonly O[],
  eis: EisCode,
  status: OntheffingBericht,
): readonly O[] {
  return oordelen.map((o) => (o.eis === eis ? { ...o, ontheffing: { status, vermeldInAdvies: true } } : o));
}

/** An ontheffing that the benoeming waits for; undefined when none is needed. One that is still asked for comes before one that was given. */
export function ontheffingVoorBrief(oordelen: readonly BenoembaarheidsOordeel[]): 'GEVRAAGD' | 'VERLEEND' | undefined {
  const statussen = oordelen.filter((o) => o.uitkomst === 'ONTHEFFING_NODIG').map(statusVan);
  return (['GEVRAAGD', 'VERLEEND'] as const).find((status) => statussen.includes(status));
}
