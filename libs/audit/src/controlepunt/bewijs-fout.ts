/** Evidence that does not hold, with the reason for a reader, in Dutch. */
export class BewijsFout extends Error {
  constructor(readonly reden: string) {
    super(reden);
    this.name = 'BewijsFout';
  }
}
