import type { OmgevingBestand } from '../omgeving-bestand.js';
import { Tokens } from '../sign-in/tokens.js';
import { ApiUser } from './api-user.js';

/** The people of the bench, each signed in the same way as every program, and again every few minutes. */
export class Users {
  readonly #signedIn = new Map<string, Promise<ApiUser>>();

  readonly #tokens: Tokens;

  constructor(private readonly omgeving: Pick<OmgevingBestand, 'api' | 'aanmelden'>) {
    this.#tokens = new Tokens(omgeving);
  }

  /** A person with a connection of his own; `seat` tells several connections of one person apart. */
  as(account: string, seat = 0): Promise<ApiUser> {
    const key = `${account}/${seat}`;
    const known = this.#signedIn.get(key);
    if (known !== undefined) return known;
    const token = (): Promise<string> => this.#tokens.of(account);
    const user = token().then(() => new ApiUser(this.omgeving.api, token));
    this.#signedIn.set(key, user);
    return user;
  }

  async close(): Promise<void> {
    for (const user of await Promise.all(this.#signedIn.values())) user.close();
    this.#signedIn.clear();
  }
}
