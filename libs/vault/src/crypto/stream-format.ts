import { hkdfSync } from 'node:crypto';
import { KEY_BYTES, NONCE_BYTES, requireKey, TAG_BYTES } from './aead.js';

/**
 * Files are sealed in chunks (the STREAM construction): header = version byte, 32 bytes of salt, 7 bytes of nonce prefix; then chunks of
 * 64 KiB of plain text, each with its own tag. The nonce of a chunk is prefix, number (4 bytes) and whether it is the last (1 byte), so
 * that chunks can't be moved, dropped, repeated or cut off. Salt and place give each file a key of its own.
 */
export const STREAM_VERSION = 1;
export const SALT_BYTES = 32;
export const PREFIX_BYTES = 7;
export const HEADER_BYTES = 1 + SALT_BYTES + PREFIX_BYTES;
export const CHUNK_BYTES = 64 * 1024;
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;
export const NO_AAD = Buffer.alloc(0);

export function fileKey(key: Uint8Array, salt: Uint8Array, aad: string): Buffer {
  return Buffer.from(hkdfSync('sha256', requireKey(key), salt, infoFor(aad), KEY_BYTES));
}

export function chunkNonce(prefix: Uint8Array, number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.set(prefix, 0);
  nonce.writeUInt32BE(number, PREFIX_BYTES);
  nonce[NONCE_BYTES - 1] = last ? 1 : 0;
  return nonce;
}

/** HKDF takes at most 1024 bytes of info; a place is a handful of ids. */
function infoFor(aad: string): Buffer {
  return Buffer.from(`integriteitstoetsing/bestand/v${STREAM_VERSION}|${aad}`, 'utf8');
}
