import { createHash, timingSafeEqual } from 'node:crypto';
import { canonical } from '../canonical/canonical.js';

const ZOUT_BYTES = 16;

/**
 * Commitment to content that the chain itself may not hold: SHA-256 (hex) of a byte 1, 16 random bytes of salt, and the canonical content.
 * Who has salt and content can prove them; once the salt is destroyed nobody can find out or confirm what the content was.
 */
export function verbind(zout: Uint8Array, inhoud: unknown): string {
  if (zout.length !== ZOUT_BYTES) throw new Error('a salt has 16 bytes');
  return createHash('sha256').update(Buffer.of(1)).update(zout).update(canonical(inhoud), 'utf8').digest('hex');
}

/** Whether this is the content that was committed to. */
export function komtOvereen(verbintenis: string, zout: Uint8Array, inhoud: unknown): boolean {
  const gevonden = Buffer.from(verbintenis, 'hex');
  const verwacht = Buffer.from(verbind(zout, inhoud), 'hex');
  return gevonden.length === verwacht.length && timingSafeEqual(gevonden, verwacht);
}
