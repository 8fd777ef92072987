import type { FeestdagenKalender } from '../kalender/feestdagen-kalender.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { werkdagenTussen } from '../kalender/werkdagen.js';

/** GROEN: five working days or more to spare. ORANJE: none to four. ROOD: the terms together don't fit before the council date. */
export const PLANNING_KLEUREN = ['GROEN', 'ORANJE', 'ROOD'] as const;
export type PlanningKleur = (typeof PLANNING_KLEUREN)[number];

export interface Haalbaarheid {
  /** Working days between the first and the last day on which the advice can be verstrekt; negative when it doesn't fit. */
  readonly marge: number;
  readonly kleur: PlanningKleur;
}

export function haalbaarheid(kalender: FeestdagenKalender, verstrekking: IsoDate, uiterlijk: IsoDate): Haalbaarheid {
  const marge = werkdagenTussen(kalender, verstrekking, uiterlijk);
  return { marge, kleur: marge >= 5 ? 'GROEN' : marge >= 0 ? 'ORANJE' : 'ROOD' };
}
