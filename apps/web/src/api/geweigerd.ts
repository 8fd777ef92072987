import type { components } from './schema.js';

export type Problem = components['schemas']['Problem'];

/** What people are told; the code is one of the server, or of ours when it could not be reached. */
export type Uitleg = Omit<Partial<Problem>, 'code'> & { readonly code: string; readonly title: string };

/** What the server refused, with a stable code and an explanation for people. `status` 0: it could not be reached. */
export class Geweigerd extends Error {
  constructor(
    readonly status: number,
    readonly probleem: Uitleg,
    /** How sure the server wants to be who somebody is, where it was not sure enough. */
    readonly zekerheid?: string,
  ) {
    super(probleem.code);
  }
}
