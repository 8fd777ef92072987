import { createHash } from 'node:crypto';
import { jwtVerify, type JWTPayload, type JWTVerifyResult } from 'jose';
import type { Aanmelddienst } from './aanmelddienst.js';
import { ofOnbruikbaar, ProviderSleutels, SPELING, TOEGESTANE_ALGORITMEN } from './provider-sleutels.js';

/** A signature that was good stays good: it is checked once a minute, not at every request. Who may come in is asked every time. */
const ONTHOUDEN_MS = 60_000;
const MEESTE_TOKENS = 2_000;
export type Claims = JWTPayload & { readonly sub: string };

/** Checks access tokens of programs. */
export class TokenControle {
  readonly #sleutels: ProviderSleutels;
  /** By the hash of the token, so that no token can be read from memory here. */
  readonly #gecontroleerd = new Map<string, { readonly claims: Claims; readonly tot: number }>();

  constructor(
    private readonly aanmelddienst: Aanmelddienst,
    private readonly audience: string,
  ) {
    this.#sleutels = new ProviderSleutels(aanmelddienst);
  }

  /**
   * The claims of an access token that our provider signed for this API; undefined when it is not such a token.
   * Refuses with TIJDELIJK_NIET_BESCHIKBAAR when the keys of the provider can't be read.
   */
  async claims(token: string): Promise<Claims | undefined> {
    const kenmerk = createHash('sha256').update(token).digest('base64');
    const bekend = this.#gecontroleerd.get(kenmerk);
    if (bekend !== undefined && Date.now() < bekend.tot) return bekend.claims;
    const claims = await this.#controleer(token);
    if (claims !== undefined) this.#onthoud(kenmerk, claims);
    return claims;
  }

  #onthoud(kenmerk: string, claims: Claims): void {
    if (this.#gecontroleerd.size >= MEESTE_TOKENS) this.#gecontroleerd.clear();
    this.#gecontroleerd.set(kenmerk, { claims, tot: Math.min((claims.exp ?? 0) * 1000, Date.now() + ONTHOUDEN_MS) });
  }

  async #controleer(token: string): Promise<Claims | undefined> {
    const goed = await ofOnbruikbaar(this.#verifieer(token));
    return goed !== undefined && isToegangsbewijs(goed.payload, goed.protectedHeader.typ) ? goed.payload : undefined;
  }

  async #verifieer(token: string): Promise<JWTVerifyResult> {
    return jwtVerify(token, await this.#sleutels.haal(), {
      issuer: this.aanmelddienst.issuer,
      audience: this.audience,
      algorithms: [...TOEGESTANE_ALGORITMEN],
      clockTolerance: SPELING,
      requiredClaims: ['sub', 'exp', 'iat'],
    });
  }
}

/** An ID token tells a client who signed in; it opens nothing here, even when it names us as its audience. */
function isToegangsbewijs(payload: JWTPayload, typ: string | undefined): payload is Claims {
  if (typ !== undefined && !/^(at\+jwt|application\/at\+jwt|jwt)$/i.test(typ)) return false;
  if ('nonce' in payload || 'at_hash' in payload || 'c_hash' in payload) return false;
  if (typeof payload.sub !== 'string' || payload.sub === '' || typeof payload.iat !== 'number') return false;
  return payload.iat <= Date.now() / 1000 + SPELING;
}
