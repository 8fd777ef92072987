import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { canonical } from '../canonical/canonical.js';

/** An entry of an export, opened when its turn comes. */
export interface Onderdeel {
  readonly naam: string;
  readonly bytes: number;
  readonly crc32: number;
  /** Hex. */
  readonly sha256: string;
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** An entry that is at hand. */
export function onderdeel(naam: string, inhoud: string | Buffer): Onderdeel {
  const gegevens = typeof inhoud === 'string' ? Buffer.from(inhoud, 'utf8') : inhoud;
  return {
    naam,
    bytes: gegevens.length,
    crc32: crc32(gegevens),
    sha256: createHash('sha256').update(gegevens).digest('hex'),
    open: () => [gegevens],
  };
}

export const jsonOnderdeel = (naam: string, waarde: unknown): Onderdeel => onderdeel(naam, canonical(waarde));
