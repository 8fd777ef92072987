import { fetchUserInfo } from 'openid-client';
import type { Aangemeld } from './aangemeld.js';
import { type Herkend, kies } from './herkenning/herkend.js';
import type { Herkenning } from './herkenning/herkenning.js';
import type { Aanmelddienst } from './oidc/aanmelddienst.js';
import { type Identiteit, toIdentiteit } from './oidc/claims.js';
import type { Claims, TokenControle } from './oidc/token-controle.js';
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
  ) {}

  /** Undefined when nobody is known. A token that is offered counts: when it is no good, a cookie beside it does not help. */
  async herken({ authorization, sessieSleutel, organisatieId, gebruik = true }: Bewijs): Promise<Aangemeld | undefined> {
    if (authorization === undefined) return sessieSleutel === undefined ? undefined : this.sessies.herken(sessieSleutel, gebruik);
    const token = BEARER.exec(authorization)?.[1];
    const claims = token === undefined ? undefined : await this.tokens.claims(token);
    if (token === undefined || claims === undefined) return undefined;
    const bekend = await this.herkenning.opAanmelding(this.aanmelddienst.issuer, claims.sub);
    const herkend = kies(bekend.length > 0 ? bekend : await this.#eersteKeer(token, claims), organisatieId);
    return herkend === undefined ? undefined : { ...herkend, sessie: null };
  }

  /** The person who just signed in with the browser, tied to his kandidaat when it is the first time. */
  async opIdentiteit(identiteit: Identiteit, organisatieId: string | undefined): Promise<Herkend | undefined> {
    const bekend = await this.herkenning.opAanmelding(identiteit.issuer, identiteit.sub);
    return kies(bekend.length > 0 ? bekend : await this.herkenning.bindKandidaat(identiteit), organisatieId);
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
