import { createHash } from 'node:crypto';
import { canonical } from '../canonical/canonical.js';

export const ZOUT_BYTES = 16;
const VELD = Buffer.of(2);
const GEHEEL = Buffer.of(3);

/** Name and value of each field of what is committed to, in the order in which they are hashed. */
export type Velden = readonly (readonly [veld: string, waarde: unknown])[];

/** The fields of content: those of an object, or the one field `inhoud`. What JSON leaves out is no field. */
export function veldenVan(inhoud: unknown): Velden {
  const waarde: unknown = JSON.parse(canonical(inhoud));
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return [['inhoud', waarde]];
  return Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Commitment to one field (hex): SHA-256 of a byte 2, its salt, and name and value as canonical JSON. */
export function verbindVeld(zout: Uint8Array, veld: string, waarde: unknown): string {
  if (zout.length !== ZOUT_BYTES) throw new Error('a salt has 16 bytes');
  return createHash('sha256')
    .update(VELD)
    .update(zout)
    .update(canonical([veld, waarde]), 'utf8')
    .digest('hex');
}

/** The commitment that an event holds (hex): SHA-256 of a byte 3 and those of its fields, in their order. */
export function verbindVelden(velden: readonly string[]): string {
  const hash = createHash('sha256').update(GEHEEL);
  for (const veld of velden) hash.update(veld, 'hex');
  return hash.digest('hex');
}

/** One field shown, with what it takes to find the commitment of the whole: nothing of the others can be read from it. */
export interface Openbaarmaking {
  readonly veld: string;
  readonly waarde: unknown;
  /** Hex. */
  readonly zout: string;
  /** Commitments of all fields (hex), in their order. */
  readonly velden: readonly string[];
}

/** Whether this is what was committed to under that name. */
export function klopt(verbintenis: string, { veld, waarde, zout, velden }: Openbaarmaking): boolean {
  return (
    /^[0-9a-f]{32}$/.test(zout) &&
    velden.includes(verbindVeld(Buffer.from(zout, 'hex'), veld, waarde)) &&
    verbindVelden(velden) === verbintenis
  );
}
