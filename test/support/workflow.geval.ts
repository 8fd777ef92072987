import * as fc from 'fast-check';
import { feestdagenVan } from '../../libs/domain/src/kalender/feestdagen.js';
import { addDays, type IsoDate, isIsoDate, toIsoDate, weekday } from '../../libs/domain/src/kalender/iso-date.js';
import { atLocalTime, type Kloktijd, type Tijdzone } from '../../libs/domain/src/kalender/tijdzone.js';
import type { Instant } from '../../libs/domain/src/kalender/instant.js';
import type { Bestuurslaag } from '../../libs/domain/src/benoembaarheid/bestuurslaag.js';
import { isBenoeming } from '../../libs/domain/src/toetsing/aanleiding.js';
import type { ToetsingAanleiding } from '../../libs/domain/src/toetsing/toetsing-status.js';
import type { STADIA } from './workflow.stadia.js';
import type { DoelFunctie } from '../../libs/domain/src/benoembaarheid/doelfunctie.js';

/** Where a case is when it is played from: at the very start, or at rest in a status that others brought it to. */
export type Begin = 'CONCEPT' | Exclude<keyof typeof STADIA, 'GESTART'>;
const STADIA_IN_VOLGORDE: readonly Begin[] = [
  'WACHT_OP_MEDEWERKING',
  'IN_ONDERZOEK',
  'RISICOANALYSE',
  'HOOR_EN_WEDERHOOR',
  'RAPPORT_TER_VASTSTELLING',
  'WACHT_OP_VOG',
  'ADVIES_IN_VOORBEREIDING',
  'ADVIES_TER_INZAGE_KANDIDAAT',
  'ADVIES_VERSTREKT',
];

/** One toetsing to play: where, when it starts, and how long people wait before they act. */
export interface Geval {
  /** From CONCEPT a case is played to the end, from a later status until it has left that status behind. */
  readonly begin: Begin;
  readonly aanleiding: ToetsingAanleiding;
  readonly start: Instant;
  /** Null when nobody is benoemd. */
  readonly raadsdatum: IsoDate | null;
  readonly bestuurslaag: Bestuurslaag;
  readonly doelfunctie: DoelFunctie;
  readonly zone: Tijdzone;
  readonly profiel: 'NORMAAL' | 'VERSNELD';
  readonly spoed: boolean;
  /** Whether there is a measure on which the kandidaat may decide, and whether answers must be added to. */
  readonly maatregel: boolean;
  readonly aanvulling: boolean;
  /** For each wait in turn, how far into the ladder people act: 0 at the start of the term, 1 after its last moment. */
  readonly wachten: readonly number[];
}

/** Days that are hard to count past, in the years to come: leap day, both changes of the clock, every holiday. By what they are. */
export function lastigeDagen(vanaf: IsoDate): ReadonlyMap<string, readonly IsoDate[]> {
  const jaar = Number(vanaf.slice(0, 4));
  const jaren = [jaar, jaar + 1, jaar + 2, jaar + 3, jaar + 4];
  const laatsteZondag = (maand: string) => (j: number) => {
    const laatste = toIsoDate(`${j}-${maand}-31`);
    return addDays(laatste, -(weekday(laatste) % 7));
  };
  const schrikkeldag = jaren.map((j) => `${j}-02-29`).filter(isIsoDate);
  const komend = (dagen: readonly IsoDate[]): readonly IsoDate[] => dagen.filter((dag) => dag > addDays(vanaf, 30)).slice(0, 2);
  const feestdagen = jaren.flatMap((j) => [...feestdagenVan(j)]);
  const namen = [...new Set(feestdagen.map(([, naam]) => naam))];
  return new Map([
    ['29 februari', komend(schrikkeldag).slice(0, 1)],
    ['begin van de zomertijd', komend(jaren.map(laatsteZondag('03')))],
    ['einde van de zomertijd', komend(jaren.map(laatsteZondag('10')))],
    ...namen.map((naam) => [naam, komend(feestdagen.flatMap(([dag, van]) => (van === naam ? [dag] : [])))] as const),
  ]);
}

const LAGEN = [
  { bestuurslaag: 'GEMEENTE', doelfunctie: 'WETHOUDER', zone: 'Europe/Amsterdam' },
  { bestuurslaag: 'PROVINCIE', doelfunctie: 'GEDEPUTEERDE', zone: 'Europe/Amsterdam' },
  { bestuurslaag: 'OPENBAAR_LICHAAM', doelfunctie: 'EILANDGEDEPUTEERDE', zone: 'America/Kralendijk' },
  { bestuurslaag: 'OPENBAAR_LICHAAM', doelfunctie: 'EILANDGEDEPUTEERDE', zone: 'America/Lower_Princes' },
] as const;
const TIJDEN: readonly Kloktijd[] = ['00:05', '09:00', '15:30', '19:59', '23:55'];

/** Any case that starts within some weeks before one of these days. */
const gevallenRond = (dagen: readonly IsoDate[]): fc.Arbitrary<Omit<Geval, 'begin' | 'aanleiding'>> =>
  fc
    .record({
      dag: fc.constantFrom(...dagen),
      eerder: fc.integer({ min: 0, max: 30 }),
      tijd: fc.constantFrom(...TIJDEN),
      raadOver: fc.integer({ min: 5, max: 200 }),
      laag: fc.constantFrom(...LAGEN),
      profiel: fc.constantFrom('NORMAAL' as const, 'VERSNELD' as const),
      spoed: fc.boolean(),
      maatregel: fc.boolean(),
      aanvulling: fc.boolean(),
      wachten: fc.array(
        fc.integer({ min: 0, max: 100 }).map((procent) => procent / 100),
        { minLength: 5, maxLength: 17 },
      ),
    })
    .map(({ dag, eerder, tijd, raadOver, laag, ...rest }) => {
      const begin = addDays(dag, -eerder);
      return { ...rest, ...laag, start: atLocalTime(begin, tijd, laag.zone), raadsdatum: addDays(begin, raadOver) };
    });

const aanleidingVan = (n: number): ToetsingAanleiding =>
  n % 7 === 3 ? 'HERIJKING_ZITTEND' : n % 7 === 5 ? 'HERBENOEMING' : n % 7 === 6 ? 'VERVANGING_TIJDELIJK' : 'TUSSENTIJDS';

/**
 * So many cases in the order in which they start, around each kind of hard day in turn, from each status in turn; one of every
 * twenty-five the whole road. The same seed gives the same cases.
 */
export function maakGevallen(aantal: number, seed: number, vanaf: IsoDate): readonly Geval[] {
  const soorten = [...lastigeDagen(vanaf).values()].filter((dagen) => dagen.length > 0).map(gevallenRond);
  const gevallen = Array.from({ length: aantal }, (_, n) => {
    const begin = n % 25 === 0 ? 'CONCEPT' : STADIA_IN_VOLGORDE[n % STADIA_IN_VOLGORDE.length];
    const [geval] = fc.sample(soorten[n % soorten.length] ?? fc.constant(undefined), { numRuns: 1, seed: seed + n });
    if (geval === undefined || begin === undefined) throw new Error('no case');
    const plaats = STADIA_IN_VOLGORDE.indexOf(begin);
    // Somebody in office has no VOG to wait for and no advice.
    const aanleiding = n % 7 === 3 && plaats > STADIA_IN_VOLGORDE.indexOf('RAPPORT_TER_VASTSTELLING') ? 'TUSSENTIJDS' : aanleidingVan(n);
    const raadsdatum = isBenoeming(aanleiding) ? geval.raadsdatum : null;
    return {
      ...geval,
      begin,
      aanleiding,
      raadsdatum,
      aanvulling: geval.aanvulling && plaats <= 1,
      maatregel: geval.maatregel && plaats <= 2,
    };
  });
  return gevallen.sort((a, b) => (a.start < b.start ? -1 : 1));
}
