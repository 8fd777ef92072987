import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { FeestdagenKalender } from '../kalender/feestdagen-kalender.js';
import type { Instant } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { atLocalTime, localDate, type Tijdzone } from '../kalender/tijdzone.js';
import { volgendeWerkdag, werkdagenTussen } from '../kalender/werkdagen.js';
import { berekenTermijn } from '../termijn/bereken-termijn.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import type { TermijnProfiel } from '../termijn/termijn-profiel.js';
import { type PlanningPad, type StapInPlan, stappenInPlan, type VogRoute } from './planning.stappen.js';

/** GROEN: five working days or more to spare. ORANJE: none to four. ROOD: the terms together don't fit before the council date. */
export type PlanningKleur = 'GROEN' | 'ORANJE' | 'ROOD';

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
export interface Planning {
  readonly stappen: readonly GeplandeStap[];
  readonly kritiekePad: readonly TermijnCode[];
  /** First working day on which the advice can be verstrekt when everyone takes the whole of each term. */
  readonly verstrekking: IsoDate;
  /** Last day to verstrekken before the council meeting (T15). */
  readonly uiterlijkeVerstrekking: IsoDate;
  /** Working days between the two; negative when it doesn't fit. */
  readonly marge: number;
  readonly kleur: PlanningKleur;
}

/**
 * Is the council date feasible? Follows the research path and the VOG path side by side, each step from the last day of those before
 * it, and takes every term in full; people who answer sooner make it sooner. The advice is signed in office hours, so the kandidaat's
 * reading window ends on the next day in office hours too.
 */
export function planToetsing(vraag: PlanningVraag): Planning {
  const { profiel, zone, kalender, raadsdatum } = vraag;
  const stappen = stappenInPlan(vraag.vogRoute ?? gewoneRoute(vraag.bestuurslaag));
  const termijn = (code: TermijnCode, aanvang: Instant): Instant =>
    berekenTermijn({ code, profiel, zone, kalender, raadsdatum, aanvang, spreiding: 0 }).einde;
  const start = atLocalTime(vraag.start, '09:00', zone);
  const grenzen = new Map<TermijnCode, { readonly aanvang: Instant; readonly einde: Instant }>();
  const eindeVan = (code: TermijnCode): Instant => grenzen.get(code)?.einde ?? start;
  for (const { code, na } of stappen) {
    const aanvang = na.map(eindeVan).reduce((latest, einde) => (einde > latest ? einde : latest), start);
    grenzen.set(code, { aanvang, einde: termijn(code, aanvang) });
  }
  const kritiekePad = kritiekePadVan(stappen, eindeVan);
  const verstrekking = volgendeWerkdag(kalender, localDate(eindeVan('T14'), zone));
  const uiterlijkeVerstrekking = localDate(termijn('T15', start), zone);
  const marge = werkdagenTussen(kalender, verstrekking, uiterlijkeVerstrekking);
  return {
    stappen: stappen.map(({ code, pad }) => ({
      code,
      omschrijving: profiel.termijnen[code].omschrijving,
      pad,
      vanaf: localDate(grenzen.get(code)?.aanvang ?? start, zone),
      uiterlijk: localDate(eindeVan(code), zone),
      kritiek: kritiekePad.includes(code),
    })),
    kritiekePad,
    verstrekking,
    uiterlijkeVerstrekking,
    marge,
    kleur: marge >= 5 ? 'GROEN' : marge >= 0 ? 'ORANJE' : 'ROOD',
  };
}

/** Whether the urgent procedure serves a waterschap is not certain, so there the plan doesn't count on it. */
function gewoneRoute(bestuurslaag: Bestuurslaag): VogRoute {
  const routes = { GEMEENTE: 'SPOED', PROVINCIE: 'SPOED', WATERSCHAP: 'REGULIER', OPENBAAR_LICHAAM: 'BES' } as const;
  return routes[bestuurslaag];
}

/** From the last step back, each time to the step that ends last of those it waited for. */
function kritiekePadVan(stappen: readonly StapInPlan[], eindeVan: (code: TermijnCode) => Instant): readonly TermijnCode[] {
  const pad: TermijnCode[] = [];
  let code = stappen.at(-1)?.code;
  while (code !== undefined) {
    pad.unshift(code);
    const voorgangers = stappen.find((stap) => stap.code === code)?.na ?? [];
    code = [...voorgangers].sort((a, b) => (eindeVan(a) < eindeVan(b) ? 1 : eindeVan(a) > eindeVan(b) ? -1 : 0))[0];
  }
  return pad;
}
