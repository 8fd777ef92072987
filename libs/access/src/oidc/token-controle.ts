import { createHash } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey, type JWTPayload } from 'jose';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Aanmelddienst } from './aanmelddienst.js';

/** Signatures that one can check with a public key and that are not known to be weak. Never `none`, never a shared secret. */
export const TOEGESTANE_ALGORITMEN = ['RS256', 'PS256', 'ES256'] as const;
const SPELING = 30;
/** A signature that was good stays good: it is checked once a minute, not at every request. Who may come in is asked every time. */
const ONTHOUDEN_MS = 60_000;
const MEESTE_TOKENS = 2_000;
/** So long a key that the provider took away is still ours; and so often we look for one that we don't know. */
const SLEUTELS_VERS_MS = 5 * 60_000;
const SLEUTELS_OPNIEUW_MS = 30_000;

/** What is wrong with the token itself; everything else is a provider that does not answer. */
const SCHULD_VAN_TOKEN = [
  errors.JWSInvalid,
  errors.JWTInvalid,
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
] as const;

export type Claims = JWTPayload & { readonly sub: string };

/** Checks access tokens of programs. */
export class TokenControle {
  #sleutels: { readonly adres: string; readonly sleutels: JWTVerifyGetKey } | undefined;
  /** By the hash of the token, so that no token can be read from memory here. */
  readonly #gecontroleerd = new Map<string, { readonly claims: Claims; readonly tot: number }>();

  constructor(
    private readonly aanmelddienst: Aanmelddienst,
    private readonly audience: string,
  ) {}

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
    try {
      const { payload, protectedHeader } = await jwtVerify(token, await this.#sleutel(), {
        issuer: this.aanmelddienst.issuer,
        audience: this.audience,
        algorithms: [...TOEGESTANE_ALGORITMEN],
        clockTolerance: SPELING,
        requiredClaims: ['sub', 'exp', 'iat'],
      });
      return isToegangsbewijs(payload, protectedHeader.typ) ? payload : undefined;
    } catch (error) {
      if (SCHULD_VAN_TOKEN.some((soort) => error instanceof soort)) return undefined;
      throw new DomainError('TIJDELIJK_NIET_BESCHIKBAAR');
    }
  }

  async #sleutel(): Promise<JWTVerifyGetKey> {
    const { jwks_uri: adres } = (await this.aanmelddienst.configuratie()).serverMetadata();
    if (adres === undefined) throw new DomainError('TIJDELIJK_NIET_BESCHIKBAAR');
    if (this.#sleutels?.adres !== adres) {
      const opties = { cacheMaxAge: SLEUTELS_VERS_MS, cooldownDuration: SLEUTELS_OPNIEUW_MS };
      this.#sleutels = { adres, sleutels: createRemoteJWKSet(new URL(adres), opties) };
    }
    return this.#sleutels.sleutels;
  }
}

/** An ID token tells a client who signed in; it opens nothing here, even when it names us as its audience. */
function isToegangsbewijs(payload: JWTPayload, typ: string | undefined): payload is Claims {
  if (typ !== undefined && !/^(at\+jwt|application\/at\+jwt|jwt)$/i.test(typ)) return false;
  if ('nonce' in payload || 'at_hash' in payload || 'c_hash' in payload) return false;
  if (typeof payload.sub !== 'string' || payload.sub === '' || typeof payload.iat !== 'number') return false;
  return payload.iat <= Date.now() / 1000 + SPELING;
}
