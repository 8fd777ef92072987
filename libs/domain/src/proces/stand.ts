import type { Instant } from '../kalender/instant.js';
import type { StapCode, StapSleutel, StapStatus } from '../stap/stap-code.js';
import type { Overgang } from '../toetsing/overgang.js';
import type { EindStatus, ToetsingStatus } from '../toetsing/toetsing-status.js';
import type { BenoemingsUitkomst } from '../uitkomst/uitkomst.js';
import type { VogStatus } from '../vog/vog-status.js';

/** One ronde of one case, by ids only. */
export interface RondeRef {
  readonly organisatieId: string;
  readonly toetsingId: string;
  readonly ronde: number;
}

/** The next rung of a ladder: what is due, and when. */
export interface VolgendMoment {
  readonly termijnId: string;
  readonly moment: string;
  readonly op: Instant;
}

/** What a workflow may know of a ronde: codes, ids and instants; never content or names. */
export interface Stand {
  /** Goes up with everything that is recorded in the case: the higher one of two is the later. */
  readonly versie: number;
  /** Where the ronde is on its road; a suspended one is where it was, and goes on. */
  readonly status: ToetsingStatus;
  readonly opgeschort: boolean;
  /** By step key: `VOG_INDIENEN`, `VOG_INDIENEN/2`. */
  readonly stappen: Readonly<Record<string, StapStatus>>;
  /** First due moment of the running terms of each step, by step key; TOETSING for the terms of the case as a whole. Without those that stand still. */
  readonly volgende: Readonly<Record<string, VolgendMoment>>;
  readonly vogStatus: VogStatus;
  /** How often the kandidaat reported that there is no VOG. */
  readonly vogNietAfgegeven: number;
  /** How often the kandidaat reported that a procedure about it runs. */
  readonly vogProcedures: number;
  /** True when this kind of case has no VOG: a herijking, or a herbenoeming for which the policy asks for none. */
  readonly zonderVog: boolean;
  /** True without a benoeming: the ronde ends with the report (INV-29). */
  readonly zonderAdvies: boolean;
  /** How often the concept was put before the kandidaat. */
  readonly wederhoorRondes: number;
  /** How often the kandidaat was asked for documents that were missing. */
  readonly documentenRondes: number;
  /** Whether the answers were judged complete, or the opdrachtgever lets the toetsing go on as they are. */
  readonly vragenlijstVolledig: boolean;
  readonly beperktAdvies: boolean;
  readonly briefGereed: boolean;
  /** The last outcome that was registered. */
  readonly uitkomst: BenoemingsUitkomst | null;
  /** Ids of the messages that wait to be sent. */
  readonly teVerzenden: readonly string[];
  /** Set when the ronde has ended. */
  readonly einde: EindStatus | null;
}

/** What came of something that the process asked for, and where the ronde stands after it: no load is needed to see what it brought about. */
export interface ProcesAntwoord {
  /** True when it is done, now or before; false when it can't be done now. */
  readonly gedaan: boolean;
  readonly stand: Stand;
}

export const TOETSING_BREED = 'TOETSING';

/** Which step, and the how-many-th time that it is opened. */
export interface StapPlek {
  readonly stap: StapCode;
  readonly volgnummer: number;
}
/** Opens a step; natural key (ronde, stap, volgnummer). */
export interface OpenStapInput extends StapPlek {
  readonly ref: RondeRef;
}
/** Opens steps that begin side by side, in this order; each has the natural key of one. */
export interface OpenStappenInput {
  readonly ref: RondeRef;
  readonly stappen: readonly StapPlek[];
}
/** The steps that are open or were opened before, and where the ronde stands after it. The others can't be opened now. */
export interface StappenAntwoord {
  readonly geopend: readonly StapSleutel[];
  readonly stand: Stand;
}
/** Records that a moment of a term has come; natural key (termijn, moment). `op` is the instant that the workflow waited for. */
export interface MomentInput extends VolgendMoment {
  readonly ref: RondeRef;
}
/** Records a transition that the process makes itself; natural key (ronde, overgang). */
export interface OvergangInput {
  readonly ref: RondeRef;
  readonly overgang: Overgang;
}
