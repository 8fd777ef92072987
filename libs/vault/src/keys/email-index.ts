import type { KeyProvider } from './key-provider.js';

/**
 * One realm for all organisations: who signs in for the first time is found by his address before his organisation is known. The index
 * itself never leaves the database.
 */
const REALM = 'aanmelding';

/** The blind index of `persoon.email_index`: equal for equal addresses, whatever their capitals. */
export function emailIndex(keys: Pick<KeyProvider, 'blindIndex'>, email: string): Buffer {
  return keys.blindIndex(REALM, email.trim().toLowerCase());
}
