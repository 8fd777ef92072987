/** What can be decided about the course of a case, each with a reason. */
export const PROCESBESLUITEN = ['OPSCHORTING', 'HERVATTING', 'STAKING', 'RAADSDATUM', 'TERMIJNPROFIEL', 'VERLENGING'] as const;
export type ProcesbesluitSoort = (typeof PROCESBESLUITEN)[number];
