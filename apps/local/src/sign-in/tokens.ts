import { haalToken } from './haal-token.js';

/** An act that can't be taken back asks for a sign-in of the last five minutes: a token older than this is got anew. */
const FRESH_MS = 4 * 60_000;

interface Fetched {
  readonly token: Promise<string>;
  readonly at: number;
}

/** Access tokens of made-up people, kept for a few minutes: each signs in again as often as somebody who keeps working does. */
export class Tokens {
  readonly #fetched = new Map<string, Fetched>();

  constructor(private readonly omgeving: { readonly aanmelden: string }) {}

  /** `acr`: the level of assurance that is asked for. */
  of(account: string, acr?: string): Promise<string> {
    const key = `${account} ${acr ?? ''}`;
    const known = this.#fetched.get(key);
    if (known !== undefined && Date.now() - known.at < FRESH_MS) return known.token;
    const token = haalToken(account, this.omgeving, acr);
    this.#fetched.set(key, { token, at: Date.now() });
    // What failed is tried again by who asks next.
    token.catch(() => this.#fetched.delete(key));
    return token;
  }
}
