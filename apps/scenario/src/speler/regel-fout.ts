/** A line can't be played any further; in plain Dutch, for the report. */
export class RegelFout extends Error {
  override readonly name = 'RegelFout';
}
