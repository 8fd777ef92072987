import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { Sessie } from '#access/aangemeld.js';
import { DomainError } from '#domain/fout/domain-error.js';

const VEILIG = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether an unsafe request with a session cookie comes from our own screen: the browser says so itself, and the screen knows the token of
 * this session. `oorsprong`: scheme, host and port of the application. Refuses with CSRF_ONJUIST.
 */
export function eisEigenScherm(request: Pick<Request, 'method' | 'headers'>, sessie: Sessie, oorsprong: string): void {
  if (VEILIG.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const eigen = site === undefined ? request.headers.origin === oorsprong : site === 'same-origin';
  const token = request.headers['x-csrf'];
  if (!eigen || typeof token !== 'string' || !gelijk(token, sessie.csrfToken)) throw new DomainError('CSRF_ONJUIST');
}

/**
 * Whether a request without a session, that nevertheless begins something, comes from a page of ours or from a program: a page elsewhere could
 * make the browser of its reader do it. Refuses with CSRF_ONJUIST.
 */
export function eisGeenVreemdePagina({ headers }: Pick<Request, 'headers'>, oorsprong: string): void {
  const site = headers['sec-fetch-site'];
  const eigen = site === undefined ? headers.origin === undefined || headers.origin === oorsprong : site === 'same-origin';
  if (!eigen) throw new DomainError('CSRF_ONJUIST');
}

/** Takes equally long for every wrong token. */
function gelijk(a: string, b: string): boolean {
  const hash = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();
  return timingSafeEqual(hash(a), hash(b));
}
