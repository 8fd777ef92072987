import { jwtVerify, type JWTPayload, type JWTVerifyResult } from 'jose';
import type { Aanmelddienst } from './aanmelddienst.js';
import { ofOnbruikbaar, ProviderSleutels, SPELING, TOEGESTANE_ALGORITMEN } from './provider-sleutels.js';

const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout';

/** What the provider ends: one session, or those of one person. Of `sub` and `sid` there is at least one. */
export interface Uitlog {
  readonly sub: string | null;
  readonly sid: string | null;
  readonly jti: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

/** Checks logout tokens (OpenID Connect Back-Channel Logout 1.0 §2.6). Whether one was used before is for the database to tell. */
export class UitlogTokenControle {
  readonly #sleutels: ProviderSleutels;

  constructor(private readonly aanmelddienst: Aanmelddienst) {
    this.#sleutels = new ProviderSleutels(aanmelddienst);
  }

  /** Undefined when it is no logout token of our provider for us. Refuses with TIJDELIJK_NIET_BESCHIKBAAR when that can't be told now. */
  async lees(token: string): Promise<Uitlog | undefined> {
    const goed = await ofOnbruikbaar(this.#verifieer(token));
    if (goed === undefined) return undefined;
    const { typ } = goed.protectedHeader;
    // An ID token or access token of the same provider is not to pass for one.
    if (typ !== undefined && !/^(logout\+jwt|application\/logout\+jwt|jwt)$/i.test(typ)) return undefined;
    return toUitlog(goed.payload);
  }

  async #verifieer(token: string): Promise<JWTVerifyResult> {
    const { issuer, clientId } = this.aanmelddienst;
    return jwtVerify(token, await this.#sleutels.haal(), {
      issuer,
      audience: clientId,
      algorithms: [...TOEGESTANE_ALGORITMEN],
      clockTolerance: SPELING,
      requiredClaims: ['iat', 'exp', 'jti', 'events'],
    });
  }
}

function toUitlog({ sub, sid, jti, iat, exp, events, nonce }: JWTPayload): Uitlog | undefined {
  const tekst = (waarde: unknown): string | null => (typeof waarde === 'string' && waarde !== '' ? waarde : null);
  if (nonce !== undefined || !isGebeurtenis(events)) return undefined;
  if (tekst(jti) === null || jti === undefined || exp === undefined || iat === undefined) return undefined;
  if (iat > Date.now() / 1000 + SPELING) return undefined;
  if ((sub !== undefined && tekst(sub) === null) || (sid !== undefined && tekst(sid) === null)) return undefined;
  if (sub === undefined && sid === undefined) return undefined;
  return { sub: tekst(sub), sid: tekst(sid), jti, exp };
}

function isGebeurtenis(events: unknown): boolean {
  const inhoud: unknown = typeof events === 'object' && events !== null ? Reflect.get(events, GEBEURTENIS) : undefined;
  return typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud);
}
