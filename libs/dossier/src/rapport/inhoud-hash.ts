import { createHash } from 'node:crypto';
import { canonical } from '#audit/canonical/canonical.js';

/** SHA-256 of the canonical form of what was fixed or signed: the same content gives the same hash, wherever it is kept. */
export const inhoudHash = (inhoud: unknown): Buffer => createHash('sha256').update(canonical(inhoud), 'utf8').digest();
