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

/** Takes equally long for every wrong token. */
function gelijk(a: string, b: string): boolean {
  const hash = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();
  return timingSafeEqual(hash(a), hash(b));
}
