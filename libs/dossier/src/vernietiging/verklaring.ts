import { createHash } from 'node:crypto';
import { canonical } from '#audit/canonical/canonical.js';
import type { VerklaringVanVernietiging } from '#domain/bewaren/verklaring.js';

const sha256 = (tekst: string): string => createHash('sha256').update(tekst, 'utf8').digest('hex');

/** SHA-256 of the canonical JSON (RFC 8785), in hex: it stands in the chain of the case. */
export const verklaringHash = (verklaring: VerklaringVanVernietiging): string => sha256(canonical(verklaring));

/** By which a declaration names a key that is gone. */
export const sleutelKenmerk = (sleutelId: string): string => sha256(sleutelId);
