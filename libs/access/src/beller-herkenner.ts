import type { Aangemeld } from './aangemeld.js';
import { type Herkend, kies } from './herkenning/herkend.js';
import type { Herkenning } from './herkenning/herkenning.js';
import type { Aanmelddienst } from './oidc/aanmelddienst.js';
import { type Identiteit, toIdentiteit } from './oidc/claims.js';
import type { TokenControle } from './oidc/token-controle.js';
import type { Zekerheid } from './oidc/zekerheid.js';
import type { Sessies } from './sessie/sessies.js';

/** What a request brings to show who sent it. */
export interface Bewijs {
  /** The header Authorization. */
  readonly authorization?: string;
  /** The secret in the session cookie. */
  readonly sessieSleutel?: string;
  /** For who works for several organisations, with a token: which one. */
  readonly organisatieId?: string;
  /** False when nobody is behind this request now: it does not keep a session alive. */
  readonly gebruik?: boolean;
}

const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;

/** Tells who a request is from: a program by its access token, or a browser by its session. */
export class BellerHerkenner {
  constructor(
    private readonly aanmelddienst: Aanmelddienst,
    private readonly tokens: TokenControle,
    private readonly herkenning: Herkenning,
    private readonly sessies: Sessies,
    private readonly zekerheid: Zekerheid,
  ) {}

  /**
   * Undefined when nobody is known. A token that is offered counts: when it is no good, a cookie beside it does not help. Refuses with
   * ZEKERHEID_TE_LAAG who signed in at a level that does not do for his functions.
   */
  async herken(bewijs: Bewijs): Promise<Aangemeld | undefined> {
    const { authorization, sessieSleutel, gebruik = true } = bewijs;
    const viaSessie = sessieSleutel === undefined ? undefined : () => this.sessies.herken(sessieSleutel, gebruik);
    const aangemeld = await (authorization === undefined ? viaSessie?.() : this.#opToken(authorization, bewijs.organisatieId));
    if (aangemeld !== undefined) this.zekerheid.eis(aangemeld.rollen, aangemeld.acr);
    return aangemeld;
  }

  /** The account behind a token, whether or not we know whose it is; undefined when the token is no good. */
  async account(authorization: string): Promise<Identiteit | undefined> {
    const token = BEARER.exec(authorization)?.[1];
    const claims = token === undefined ? undefined : await this.tokens.claims(token);
    return claims === undefined ? undefined : toIdentiteit(this.aanmelddienst.issuer, claims.sub, claims);
  }

  /** The person who just signed in with the browser. Refuses with ZEKERHEID_TE_LAAG. */
  async opIdentiteit({ issuer, sub, acr }: Identiteit, organisatieId: string | undefined): Promise<Herkend | undefined> {
    const herkend = kies(await this.herkenning.opAanmelding(issuer, sub), organisatieId);
    if (herkend !== undefined) this.zekerheid.eis(herkend.rollen, acr ?? null);
    return herkend;
  }

  async #opToken(authorization: string, organisatieId: string | undefined): Promise<Aangemeld | undefined> {
    const account = await this.account(authorization);
    if (account === undefined) return undefined;
    const { issuer, sub } = account;
    const herkend = kies(await this.herkenning.opAanmelding(issuer, sub), organisatieId);
    return herkend === undefined
      ? undefined
      : { ...herkend, acr: account.acr ?? null, aangemeldOp: account.aangemeldOp ?? null, sessie: null };
  }
}
