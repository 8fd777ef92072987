/** What we take over of a sign-in. The e-mail address is there only when the provider vouches for it, and is forgotten after use. */
export interface Identiteit {
  readonly issuer: string;
  readonly sub: string;
  readonly email?: string;
  readonly acr?: string;
  /** When the person proved who he is, in seconds since 1970. */
  readonly authTime?: number;
}

/** Reads the claims that we know, each only in the form that it should have. */
export function toIdentiteit(issuer: string, sub: string, claims: Readonly<Record<string, unknown>>): Identiteit {
  const { email, email_verified: verified, acr, auth_time: authTime } = claims;
  return {
    issuer,
    sub,
    ...(verified === true && typeof email === 'string' ? { email } : {}),
    ...(typeof acr === 'string' ? { acr } : {}),
    ...(typeof authTime === 'number' ? { authTime } : {}),
  };
}
