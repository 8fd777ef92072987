import type { ApiAnswer, ApiUser } from '../api-user.js';
import type { Bench } from '../bench-system.js';
import { persoonVan } from '../../people-by-account.js';

/** The people of a case; the kandidaat is another one in every case. */
export type Player = 'burgemeester' | 'adviseur' | 'toetser' | 'kabinet' | 'kandidaat';

type PlayBench = Pick<Bench, 'users' | 'listener' | 'sql' | 'omgeving'>;

/** One case that is played through the API, by people who act as soon as it is their turn. */
export class PlayedCase {
  #id = '';

  /** @param account a made-up kandidaat: `kandidaat-` and some letters or digits. */
  constructor(
    private readonly bench: PlayBench,
    private readonly account: string,
  ) {}

  /** Known once the concept was made. */
  get id(): string {
    return this.#id;
  }

  get kandidaat(): { readonly naam: string; readonly email: string } {
    const persoon = persoonVan(this.account);
    if (persoon === undefined) throw new Error(`${this.account} can't sign in`);
    return { naam: persoon.naam, email: persoon.email };
  }

  /** Gets the kandidaat his token, so that signing in is not part of what is measured. */
  async signIn(): Promise<void> {
    await this.#user('kandidaat');
  }

  /** Makes the case. Its kandidaat knows his account from then on: how an invitation is redeemed is not what is measured. */
  async make(concept: unknown): Promise<void> {
    const { body } = await (await this.#user('burgemeester')).act('POST', '/api/v1/toetsingen', concept);
    this.#id = text(body, 'toetsingId');
    const { sql, omgeving } = this.bench;
    await sql.query(
      `INSERT INTO aanmelding (organisatie_id, persoon_id, issuer, sub) SELECT organisatie_id, kandidaat_id, $2, $3 FROM toetsing WHERE id = $1 ON CONFLICT DO NOTHING`,
      [this.#id, omgeving.aanmelden, this.account],
    );
  }

  /** An act on the case; `path` follows its id. */
  async act(player: Player, method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, ifMatch?: number): Promise<ApiAnswer> {
    return (await this.#user(player)).act(method, this.#path(path), body, ifMatch);
  }

  async upload(player: Player, path: string, form: FormData): Promise<ApiAnswer> {
    return (await this.#user(player)).upload(this.#path(path), form);
  }

  async get(player: Player, path: string): Promise<unknown> {
    const { status, body } = await (await this.#user(player)).get(this.#path(path));
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${body}`);
    return JSON.parse(body);
  }

  /** Waits until the process has opened this step. */
  async open(step: string, times = 1): Promise<void> {
    await this.bench.listener.at(`${this.#id} stap ${step}/${times}`);
  }

  /** Waits until this became a fact. */
  async fact(code: string, times = 1): Promise<void> {
    await this.bench.listener.at(`${this.#id} feit ${code}/${times}`);
  }

  /** Waits until the case has got this status. */
  async status(status: string): Promise<void> {
    await this.bench.listener.at(`${this.#id} status ${status}`);
  }

  /** Every player of every case has a connection of his own seat: the kandidaat his, the others one that they share over all cases. */
  #user(player: Player): Promise<ApiUser> {
    return this.bench.users.as(player === 'kandidaat' ? this.account : player);
  }

  #path(path: string): string {
    return `/api/v1/toetsingen/${this.#id}${path}`;
  }
}

/** A text in the JSON of an answer. */
export function text(body: string, name: string): string {
  const value: unknown = JSON.parse(body);
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof found !== 'string') throw new Error(`the answer has no ${name}: ${body}`);
  return found;
}
