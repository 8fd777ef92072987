import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { FeestdagenKalender } from '../kalender/feestdagen-kalender.js';
import type { Instant } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { atLocalTime, localDate, type Tijdzone } from '../kalender/tijdzone.js';
import { volgendeWerkdag } from '../kalender/werkdagen.js';
import { berekenTermijn } from '../termijn/bereken-termijn.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import type { TermijnProfiel } from '../termijn/termijn-profiel.js';
import { kritiekePadVan, loopVooruit } from './netwerk.js';
import { haalbaarheid, type Haalbaarheid } from './planning-kleur.js';
import { gewoneVogRoute, type PlanningPad, stappenInPlan, type VogRoute } from './planning.stappen.js';

export interface PlanningVraag {
  /** The day on which the kandidaat is asked to cooperate. */
  readonly start: IsoDate;
  readonly raadsdatum: IsoDate;
  readonly profiel: TermijnProfiel;
  readonly zone: Tijdzone;
  readonly kalender: FeestdagenKalender;
  readonly bestuurslaag: Bestuurslaag;
  /** Left out: the usual one of the layer. GEEN when no VOG may be asked. */
  readonly vogRoute?: VogRoute;
}

export interface GeplandeStap {
  readonly code: TermijnCode;
  readonly omschrijving: string;
  readonly pad: PlanningPad;
  readonly vanaf: IsoDate;
  /** Last day of the term. */
  readonly uiterlijk: IsoDate;
  /** On the longest path: a day lost here is a day lost for the whole. */
  readonly kritiek: boolean;
}

/** Planning only, never a judgement on the person. */
export interface Planning extends Haalbaarheid {
  readonly stappen: readonly GeplandeStap[];
  readonly kritiekePad: readonly TermijnCode[];
  /** First working day on which the advice can be verstrekt when everyone takes the whole of each term. */
  readonly verstrekking: IsoDate;
  /** Last day to verstrekken before the council meeting (T15). */
  readonly uiterlijkeVerstrekking: IsoDate;
}

/**
 * Is the council date feasible? Follows the research path and the VOG path side by side, each step from the last day of those before
 * it, and takes every term in full; people who answer sooner make it sooner. The advice is signed in office hours, so the kandidaat's
 * reading window ends on the next day in office hours too.
 */
export function planToetsing(vraag: PlanningVraag): Planning {
  const { profiel, zone, kalender, raadsdatum } = vraag;
  const stappen = stappenInPlan(vraag.vogRoute ?? gewoneVogRoute(vraag.bestuurslaag));
  const termijn = (code: TermijnCode, aanvang: Instant): Instant =>
    berekenTermijn({ code, profiel, zone, kalender, raadsdatum, aanvang, spreiding: 0 }).einde;
  const start = atLocalTime(vraag.start, '09:00', zone);
  const verloop = loopVooruit(stappen, start, termijn);
  const kritiekePad = kritiekePadVan(stappen, verloop);
  const verstrekking = volgendeWerkdag(kalender, localDate(verloop.get('T14')?.gereed ?? start, zone));
  const uiterlijkeVerstrekking = localDate(termijn('T15', start), zone);
  return {
    stappen: stappen.map(({ code, pad }) => ({
      code,
      omschrijving: profiel.termijnen[code].omschrijving,
      pad,
      vanaf: localDate(verloop.get(code)?.opent ?? start, zone),
      uiterlijk: localDate(verloop.get(code)?.gereed ?? start, zone),
      kritiek: kritiekePad.includes(code),
    })),
    kritiekePad,
    verstrekking,
    uiterlijkeVerstrekking,
    ...haalbaarheid(kalender, verstrekking, uiterlijkeVerstrekking),
  };
}
