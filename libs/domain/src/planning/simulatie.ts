import type { Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import type { FeestdagenKalender } from '../kalender/feestdagen-kalender.js';
import type { Instant } from '../kalender/instant.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { Tijdzone } from '../kalender/tijdzone.js';
import type { StapCode } from '../stap/stap-code.js';
import type { TermijnCode, TermijnSoort } from '../termijn/termijn-code.js';
import type { MomentCode, MomentSoort, TermijnProfiel, TermijnProfielCode } from '../termijn/termijn-profiel.js';
import type { Rol } from '../toegang/rol.js';
import type { ToetsingAanleiding } from '../toetsing/toetsing-status.js';
import type { Haalbaarheid } from './planning-kleur.js';
import type { VogRoute } from './planning.stappen.js';

/** What a toetsing would depend on. Nothing of it needs to exist yet. */
export interface SimulatieVraag {
  readonly aanleiding: ToetsingAanleiding;
  readonly bestuurslaag: Bestuurslaag;
  /** The instant at which the opdrachtgever starts the toetsing. */
  readonly start: Instant;
  /** The day of the meeting; left out when nobody is benoemd. */
  readonly raadsdatum?: IsoDate;
  readonly profiel: TermijnProfiel;
  readonly zone: Tijdzone;
  readonly kalender: FeestdagenKalender;
  /** Urgent VOG or not; left out: as is usual for the layer. The islands have one procedure. */
  readonly spoed?: boolean;
  /** The policy of the organisation; yes unless told otherwise. */
  readonly vogBijHerbenoeming?: boolean;
  /** The policy of the organisation for the age of a VOG (T23); as in the profile unless told otherwise. */
  readonly vogMaxOuderdomDagen?: number;
  /** Seconds within the hour by which reminders and escalations of a case are spread; 0 for a case that doesn't exist. */
  readonly spreiding?: number;
  /** Steps of which is known when they were done: what follows counts from there. */
  readonly afgerond?: Readonly<Partial<Record<StapCode, Instant>>>;
}

/** HELE_TERMIJN: everyone takes the whole of each term. METEEN: people act at once; only a VOG and the reading window take their time. */
export const TEMPOS = ['HELE_TERMIJN', 'METEEN'] as const;
export type Tempo = (typeof TEMPOS)[number];

export interface GesimuleerdMoment {
  readonly moment: MomentCode;
  readonly soort: MomentSoort;
  readonly op: Instant;
  readonly ontvangers: readonly Rol[];
  readonly watDanGebeurt: string;
}

export interface GesimuleerdeTermijn {
  readonly code: TermijnCode;
  readonly soort: TermijnSoort;
  readonly omschrijving: string;
  readonly aanvang: Instant;
  readonly einde: Instant;
  /** Every reminder, the end and every escalation, in the order in which they fall when nobody acts. */
  readonly momenten: readonly GesimuleerdMoment[];
}

export interface GesimuleerdeStap {
  readonly stap: StapCode;
  /** Number of the step in the procedure: S06. */
  readonly nummer: string;
  readonly naam: string;
  /** Only when there is a reason for it; the plan doesn't wait for it. */
  readonly eventueel: boolean;
  readonly opent: Instant;
  readonly gereed: Instant;
  /** The last instant at which the step may be done for the council date to hold, when the rest keeps the same pace. Null without a council date. */
  readonly uiterlijkGereed: Instant | null;
  /** On the longest path: a day lost here is a day lost for the whole. */
  readonly kritiek: boolean;
  /** The first one decides how long the step takes; the others go on when that one has passed. */
  readonly termijnen: readonly GesimuleerdeTermijn[];
}

/** Whether the council date holds. Planning only, never a judgement on the person. */
export interface GesimuleerdeHaalbaarheid extends Haalbaarheid {
  /** First working day on which the advice can be verstrekt. */
  readonly verstrekking: IsoDate;
  /** Last day to verstrekken before the council meeting (T15). */
  readonly uiterlijkeVerstrekking: IsoDate;
}

export interface SimulatieLijn {
  readonly tempo: Tempo;
  readonly stappen: readonly GesimuleerdeStap[];
  readonly kritiekePad: readonly StapCode[];
  /** Terms that belong to the case or to what comes after the advice: T15, T23, T16, T17, T18, T19. */
  readonly overigeTermijnen: readonly GesimuleerdeTermijn[];
  /** Null when there is no meeting to be in time for. */
  readonly haalbaarheid: GesimuleerdeHaalbaarheid | null;
}

export interface Simulatie {
  readonly aanleiding: ToetsingAanleiding;
  readonly bestuurslaag: Bestuurslaag;
  readonly start: Instant;
  readonly raadsdatum: IsoDate | null;
  readonly profiel: { readonly code: TermijnProfielCode; readonly versie: number };
  readonly zone: Tijdzone;
  readonly vogRoute: VogRoute;
  /** One for each pace, HELE_TERMIJN first. */
  readonly lijnen: readonly SimulatieLijn[];
}
