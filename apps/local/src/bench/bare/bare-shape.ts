/** What the bare workflows get and write: nothing of the product, only its shape. */
export interface BareCaseInput {
  readonly caseId: string;
  /** For every signal, in order: how many rows the workflow writes because of it. */
  readonly writes: readonly number[];
}

export interface BareWrite {
  readonly caseId: string;
  readonly number: number;
}

export interface BareTimerInput {
  readonly caseId: string;
  /** ISO instant at which the timer goes off. */
  readonly at: string;
}

export interface BareActivities {
  /** One query that reads the rows of the case. */
  load(caseId: string): Promise<number>;
  /** One insert; twice is once. */
  write(input: BareWrite): Promise<void>;
}

export const BARE_TASK_QUEUE = 'kaal';
