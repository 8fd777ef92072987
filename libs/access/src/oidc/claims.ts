import { type Instant, toInstant } from '#domain/kalender/instant.js';

/** What we take over of a sign-in. Not the e-mail address, however well verified: an address is no proof of who somebody is. */
export interface Identiteit {
  readonly issuer: string;
  readonly sub: string;
  readonly acr?: string;
  /** When the person proved who he is. */
  readonly aangemeldOp?: Instant;
  /** What the provider calls the session, by which it can end it. */
  readonly sid?: string;
}

/** Reads the claims that we know, each only in the form that it should have. */
export function toIdentiteit(issuer: string, sub: string, claims: Readonly<Record<string, unknown>>): Identiteit {
  const { acr, auth_time: authTime, sid } = claims;
  return {
    issuer,
    sub,
    ...(typeof acr === 'string' ? { acr } : {}),
    ...(typeof sid === 'string' && sid !== '' ? { sid } : {}),
    ...(typeof authTime === 'number' && authTime >= 0 && authTime <= LAATSTE ? { aangemeldOp: vanSeconden(authTime) } : {}),
  };
}

/** The last second that a date with four digits for the year can have. */
const LAATSTE = 253_402_300_799;
const vanSeconden = (seconden: number): Instant => toInstant(new Date(seconden * 1000).toISOString());
