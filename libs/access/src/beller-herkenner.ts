import { fetchUserInfo } from 'openid-client';
import type { Aangemeld } from './aangemeld.js';
import { type Herkend, kies } from './herkenning/herkend.js';
import type { Herkenning } from './herkenning/herkenning.js';
import type { Aanmelddienst } from './oidc/aanmelddienst.js';
import { type Identiteit, toIdentiteit } from './oidc/claims.js';
import type { Claims, TokenControle } from './oidc/token-controle.js';
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

  async #opToken(authorization: string, organisatieId: string | undefined): Promise<Aangemeld | undefined> {
    const token = BEARER.exec(authorization)?.[1];
    const claims = token === undefined ? undefined : await this.tokens.claims(token);
    if (token === undefined || claims === undefined) return undefined;
    const bekend = await this.herkenning.opAanmelding(this.aanmelddienst.issuer, claims.sub);
    const herkend = kies(bekend.length > 0 ? bekend : await this.#eersteKeer(token, claims), organisatieId);
    if (herkend === undefined) return undefined;
    const { acr = null, aangemeldOp = null } = toIdentiteit(this.aanmelddienst.issuer, claims.sub, claims);
    return { ...herkend, acr, aangemeldOp, sessie: null };
  }

  /** The person who just signed in with the browser, tied to his kandidaat when it is the first time. Refuses with ZEKERHEID_TE_LAAG. */
  async opIdentiteit(identiteit: Identiteit, organisatieId: string | undefined): Promise<Herkend | undefined> {
    const bekend = await this.herkenning.opAanmelding(identiteit.issuer, identiteit.sub);
    const herkend = kies(bekend.length > 0 ? bekend : await this.herkenning.bindKandidaat(identiteit), organisatieId);
    if (herkend !== undefined) this.zekerheid.eis(herkend.rollen, identiteit.acr ?? null);
    return herkend;
  }

  /** An address in the access token is as good as one from the userinfo endpoint: the same provider vouches for both. */
  async #eersteKeer(token: string, claims: Claims): Promise<readonly Herkend[]> {
    const inToken = toIdentiteit(this.aanmelddienst.issuer, claims.sub, claims);
    return this.herkenning.bindKandidaat(inToken.email === undefined ? await this.#userinfo(token, claims.sub) : inToken);
  }

  /** A provider that gives no user info for this token leaves a person unknown, not the request broken. */
  async #userinfo(token: string, sub: string): Promise<Identiteit> {
    const { issuer } = this.aanmelddienst;
    const configuratie = await this.aanmelddienst.configuratie();
    if (configuratie.serverMetadata().userinfo_endpoint === undefined) return { issuer, sub };
    const claims = await fetchUserInfo(configuratie, token, sub).catch(() => ({}));
    return toIdentiteit(issuer, sub, claims);
  }
}
