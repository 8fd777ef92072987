/** How much is done in each part. */
export interface Sizes {
  /** Acts by one user, and bare transactions per block of those. */
  readonly oneUserActs: number;
  /** Acts of each of sixteen users who think between them, and of each of sixteen who don't. */
  readonly thinkingActs: number;
  readonly busyActs: number;
  /** Facts that are followed to the next step. */
  readonly facts: number;
  /** Whole cases per round, and rounds; each round is played by the product and by the bare workflows. */
  readonly cases: number;
  readonly rounds: number;
  /** Moments that are due in the same instant. */
  readonly moments: number;
  /** Cases in the short and in the long list, and requests for its first page. */
  readonly shortList: number;
  readonly longList: number;
  readonly listRequests: number;
  /** Cases in the list with full authorisation, and pages of it and looks that are measured. */
  readonly accessCases: number;
  readonly accessRequests: number;
  /** How often each file is inspected. */
  readonly inspections: number;
  /** Files that are sealed, and copied, one after another. */
  readonly uploads: number;
  /** Events that each of eight writers adds to a chain. */
  readonly appends: number;
  /** Acts with, and as many without the writing of their event. */
  readonly evidenceActs: number;
  /** Leaves of each log, over how many chains, and checkpoints that are signed on it. */
  readonly logLeaves: readonly number[];
  readonly logChains: readonly number[];
  readonly checkpoints: number;
  /** Proofs of each kind in the largest log. */
  readonly proofs: number;
  /** Events of the chain that is verified. */
  readonly chainEvents: number;
  /** Events on the timeline, cases in the list, and how often each is done on a screen. */
  readonly screenEvents: number;
  readonly screenCases: number;
  readonly screenRounds: number;
}

export const FULL: Sizes = {
  oneUserActs: 300,
  thinkingActs: 15,
  busyActs: 60,
  facts: 150,
  cases: 32,
  rounds: 3,
  moments: 2_000,
  shortList: 1_000,
  longList: 20_000,
  listRequests: 400,
  accessCases: 2_500,
  accessRequests: 500,
  inspections: 20,
  uploads: 40,
  appends: 300,
  evidenceActs: 150,
  logLeaves: [1_000, 100_000, 1_000_000],
  logChains: [10, 10_000],
  checkpoints: 5,
  proofs: 100,
  chainEvents: 100_000,
  screenEvents: 300,
  screenCases: 5_000,
  screenRounds: 15,
};

export const SHORT: Sizes = {
  oneUserActs: 20,
  thinkingActs: 2,
  busyActs: 3,
  facts: 10,
  cases: 4,
  rounds: 1,
  moments: 20,
  shortList: 50,
  longList: 500,
  listRequests: 30,
  accessCases: 60,
  accessRequests: 20,
  inspections: 2,
  uploads: 3,
  appends: 10,
  evidenceActs: 5,
  logLeaves: [1_000, 10_000],
  logChains: [10, 100],
  checkpoints: 1,
  proofs: 10,
  chainEvents: 500,
  screenEvents: 100,
  screenCases: 250,
  screenRounds: 2,
};

/** So many people work at the same time. */
export const USERS = 16;
