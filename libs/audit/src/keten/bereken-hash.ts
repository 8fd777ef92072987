import { createHash } from 'node:crypto';
import { canonical } from '../canonical/canonical.js';
import type { OngehashteGebeurtenis } from './audit-gebeurtenis.js';

/**
 * SHA-256 (hex) of a zero byte and the canonical event: the leaf hash of RFC 9162, so that the same hash is also a leaf of a Merkle tree.
 * Every property counts, also one that does not belong.
 */
export function berekenHash(gebeurtenis: OngehashteGebeurtenis): string {
  return createHash('sha256').update(Buffer.of(0)).update(canonical(gebeurtenis), 'utf8').digest('hex');
}
