import type { DagrondeAntwoord, DagrondeInput } from '#domain/proces/dagronde.js';
import type {
  MomentInput,
  OpenStapInput,
  OpenStappenInput,
  OvergangInput,
  ProcesAntwoord,
  RondeRef,
  Stand,
  StappenAntwoord,
} from '#domain/proces/stand.js';

/** What the process asks of PostgreSQL: each one short transaction with a natural key, so that twice is once. */
export interface ProcesActivities {
  /** Refuses with TOETSING_ONBEKEND. */
  laadStand(ref: RondeRef): Promise<Stand>;
  /** True when the step is open or was opened before; false when the ronde ended or is suspended. */
  openStap(input: OpenStapInput): Promise<ProcesAntwoord>;
  /** The same for steps that begin side by side, in one transaction. */
  openStappen(input: OpenStappenInput): Promise<StappenAntwoord>;
  /** Opens the terms of the case as a whole; true when they are there. */
  openToetsingTermijnen(ref: RondeRef): Promise<ProcesAntwoord>;
  /** Closes the terms of the case as a whole, once the advice was handed over. */
  sluitToetsingTermijnen(ref: RondeRef): Promise<ProcesAntwoord>;
  /** True when the moment stands recorded; false when it does not fall then any more. */
  legMomentVast(input: MomentInput): Promise<ProcesAntwoord>;
  /** True when the transition was made now; false when its guard refuses. */
  legOvergangVast(input: OvergangInput): Promise<ProcesAntwoord>;
  /** Opens the terms and tasks of the aftercare; true when they are there. */
  openNazorg(ref: RondeRef): Promise<ProcesAntwoord>;
}

export interface BerichtenInput {
  readonly ref: RondeRef;
  readonly berichtIds: readonly string[];
}

/** What takes time or the world outside: retried by the server, also after a restart of the worker. */
export interface WerkActivities {
  /** Makes the conclusiebrief of the signed advice; natural key (ronde). False when the ronde ended or is suspended. */
  maakBrief(ref: RondeRef): Promise<ProcesAntwoord>;
  /** Sends the messages that wait; one that was sent before is not sent again. */
  verzendBerichten(input: BerichtenInput): Promise<void>;
}

/** What the daily round asks: a page at a time, over all cases; what was recorded before is not recorded again. */
export interface DagActivities {
  /** Records the moments of terms that last for years. */
  legVervallenMomentenVast(input: DagrondeInput): Promise<DagrondeAntwoord>;
  /** Records the moments of the clocks of data leaks, and has their messages sent. */
  legDatalekMomentenVast(input: DagrondeInput): Promise<DagrondeAntwoord>;
  /** Sends the invitations of who works for an organisation that wait. */
  verzendUitnodigingen(): Promise<DagrondeAntwoord>;
  /** Carries out the destructions whose day has come; what is held up comes again. */
  vernietig(input: DagrondeInput): Promise<DagrondeAntwoord>;
  /** Closes the cases that were withdrawn or stopped. */
  sluitGeeindigden(input: DagrondeInput): Promise<DagrondeAntwoord>;
  /** Deletes objects that no row has known for a day. */
  ruimOpslagOp(): Promise<DagrondeAntwoord>;
}

/** What the round through the quarantine asks: a page at a time, over all cases; a file that was scanned before does not wait any more. */
export interface QuarantaineActivities {
  /** Deletes the rows of dossiers of elsewhere that were kept long enough. */
  verwijderIngelezen(): Promise<DagrondeAntwoord>;
  /** Deletes the files whose rows are gone. */
  wisBestanden(): Promise<DagrondeAntwoord>;
  scanWachtende(input: Pick<DagrondeInput, 'na'>): Promise<DagrondeAntwoord>;
}

/** What the round of the evidence asks, over all organisations. */
export interface BewijsActivities {
  /** Takes what happened into the logs, signs how they stand, and brings that to the places outside. */
  maakControlepunten(): Promise<DagrondeAntwoord>;
  /** Looks for what was changed without the application, and tells what it finds. */
  controleerBewijs(): Promise<DagrondeAntwoord>;
}

export type Activities = ProcesActivities & WerkActivities & DagActivities & QuarantaineActivities & BewijsActivities;
