import type { CookieOptions, Request } from 'express';
import { AANMELDEN_DUURT_SECONDEN } from '#access/oidc/aanmeld-stroom.js';

/** `__Host-`: this host only, over https only, for every path; no other host can set it in our place. */
export const SESSIE_COOKIE = '__Host-its';
export const ONDERWEG_COOKIE = '__Host-oidc';

/** Lax, because the browser comes back from the provider by a link: with Strict it would arrive without its cookie. */
export const COOKIE_OPTIES: Readonly<CookieOptions> = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' };

/** For a sign-in that is on its way. */
export const onderwegOpties = (): CookieOptions => ({ ...COOKIE_OPTIES, maxAge: AANMELDEN_DUURT_SECONDEN * 1000 });

/** The value of a cookie. Undefined when it isn't there, or is there twice: then it can't be told which one is ours. */
export function cookieVan(request: Pick<Request, 'headers'>, naam: string): string | undefined {
  const waarden = (request.headers.cookie ?? '').split(/;\s*/).filter((cookie) => cookie.startsWith(`${naam}=`));
  return waarden.length === 1 ? waarden[0]?.slice(naam.length + 1) : undefined;
}
