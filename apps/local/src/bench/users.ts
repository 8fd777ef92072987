import type { OmgevingBestand } from '../omgeving-bestand.js';
import { haalToken } from '../sign-in/haal-token.js';
import { ApiUser } from './api-user.js';

/** The people of the bench, each signed in once, the same way as every program. */
export class Users {
  readonly #signedIn = new Map<string, Promise<ApiUser>>();

  constructor(private readonly omgeving: Pick<OmgevingBestand, 'api' | 'aanmelden'>) {}

  /** A person with a connection of his own; `seat` tells several connections of one person apart. */
  as(account: string, seat = 0): Promise<ApiUser> {
    const key = `${account}/${seat}`;
    const known = this.#signedIn.get(key);
    if (known !== undefined) return known;
    const user = haalToken(account, this.omgeving).then((token) => new ApiUser(this.omgeving.api, token));
    this.#signedIn.set(key, user);
    return user;
  }

  async close(): Promise<void> {
    for (const user of await Promise.all(this.#signedIn.values())) user.close();
    this.#signedIn.clear();
  }
}
