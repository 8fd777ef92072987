import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { canonical } from '#audit/canonical/canonical.js';

/** SHA-256 of what a request asks: method, path, body in canonical form, and the bytes of a file that came along. */
export function verzoekHash(
  request: Pick<Request, 'method' | 'originalUrl'> & { readonly body?: unknown; readonly file?: { readonly buffer?: Buffer } },
): Buffer {
  const hash = createHash('sha256').update(`${request.method}\n${request.originalUrl}\n${canonical(request.body ?? null)}\n`);
  const bytes = request.file?.buffer;
  return (bytes === undefined ? hash : hash.update(bytes)).digest();
}
