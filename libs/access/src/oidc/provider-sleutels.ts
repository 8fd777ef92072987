import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { DomainError } from '#domain/fout/domain-error.js';
import type { Aanmelddienst } from './aanmelddienst.js';

/** Signatures that one can check with a public key and that are not known to be weak. Never `none`, never a shared secret. */
export const TOEGESTANE_ALGORITMEN = ['RS256', 'PS256', 'ES256'] as const;
/** How much the clock of the provider may differ from ours, in seconds. */
export const SPELING = 30;
/** So long a key that the provider took away is still ours; and so often we look for one that we don't know. */
const VERS_MS = 5 * 60_000;
const OPNIEUW_MS = 30_000;

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

/** Undefined for a token that is no good. Refuses with TIJDELIJK_NIET_BESCHIKBAAR when that can't be told, because the provider does not answer. */
export async function ofOnbruikbaar<T>(controle: Promise<T>): Promise<T | undefined> {
  try {
    return await controle;
  } catch (error) {
    if (SCHULD_VAN_TOKEN.some((soort) => error instanceof soort)) return undefined;
    throw new DomainError('TIJDELIJK_NIET_BESCHIKBAAR');
  }
}

/** The public keys of the provider, fetched when needed and kept for a while. */
export class ProviderSleutels {
  #bekend: { readonly adres: string; readonly sleutels: JWTVerifyGetKey } | undefined;

  constructor(private readonly aanmelddienst: Aanmelddienst) {}

  /** Refuses with TIJDELIJK_NIET_BESCHIKBAAR when the provider tells of no keys. */
  async haal(): Promise<JWTVerifyGetKey> {
    const { jwks_uri: adres } = (await this.aanmelddienst.configuratie()).serverMetadata();
    if (adres === undefined) throw new DomainError('TIJDELIJK_NIET_BESCHIKBAAR');
    if (this.#bekend?.adres !== adres) {
      this.#bekend = { adres, sleutels: createRemoteJWKSet(new URL(adres), { cacheMaxAge: VERS_MS, cooldownDuration: OPNIEUW_MS }) };
    }
    return this.#bekend.sleutels;
  }
}
