/** The terms of the procedure, in its order (docs/procedure.md). */
export const TERMIJN_CODES = [
  'T01',
  'T02',
  'T03',
  'T04',
  'T05',
  'T06a',
  'T06b',
  'T06c',
  'T06d',
  'T07',
  'T08',
  'T09',
  'T10',
  'T11',
  'T12',
  'T13',
  'T14',
  'T15',
  'T16',
  'T17',
  'T18',
  'T19',
  'T20',
  'T21',
  'T22',
  'T23',
  /** The end date of a suspension, as it was chosen. */
  'OPSCHORTING',
  /** The end date of a hold on destruction, chosen with the hold (S-X12). */
  'BEWAARBLOKKADE',
  /** The decision on the wraking of an adviseur or toetser. */
  'WRAKING',
] as const;
export type TermijnCode = (typeof TERMIJN_CODES)[number];

/**
 * WETTELIJK: set by a law. BELEID: set by ourselves. TERUGREKEN: counted back from the council meeting, never extended.
 * FEITELIJK: a forecast of the term of someone else, such as Justis.
 */
export type TermijnSoort = 'WETTELIJK' | 'BELEID' | 'TERUGREKEN' | 'FEITELIJK';
