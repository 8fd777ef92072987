import { createHash, createHmac } from 'node:crypto';
import type { Request } from 'express';
import { canonical } from '#audit/canonical/canonical.js';
import type { Idempotentie } from '#dossier/handeling/opdracht.js';

/**
 * By what a request is recognised when it comes again: a hash of its Idempotency-Key; and of what it asks (method, path, body in canonical
 * form, bytes of a file that came along) an HMAC under that key, which only the caller has. With a random key, as the API asks for, nobody who
 * reads the database can confirm a guess of what somebody sent, also when all that was in it is long forgotten.
 */
export function idempotentie(
  sleutel: string,
  request: Pick<Request, 'method' | 'originalUrl'> & { readonly body?: unknown; readonly file?: { readonly buffer?: Buffer } },
): Idempotentie {
  const hash = createHmac('sha256', sleutel).update(`${request.method}\n${request.originalUrl}\n${canonical(request.body ?? null)}\n`);
  const bytes = request.file?.buffer;
  return {
    sleutel: createHash('sha256').update(sleutel).digest('hex'),
    verzoekHash: (bytes === undefined ? hash : hash.update(bytes)).digest(),
  };
}
