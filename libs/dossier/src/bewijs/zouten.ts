import { randomBytes } from 'node:crypto';
import { veldenVan, verbindVeld, verbindVelden, ZOUT_BYTES } from '#audit/verbintenis/verbintenis.js';
import type { Laag, Plek, Sleutelbos } from '#vault/sleutelbos.js';

/** The salts of one event (hex) by field. Sealed together: so the names of fields don't stand open, and an act writes one row. */
export type Zouten = readonly (readonly [veld: string, zout: string])[];

/** Content that an event commits to, and by which key its salts are sealed. */
export interface TeVerbinden {
  readonly inhoud: unknown;
  readonly laag: Laag;
  readonly sleutels: Sleutelbos;
}

/** What proves the commitment of an event later on, as the row is written. */
export interface ZoutRij {
  readonly laag: Laag;
  /** Commitments of the fields in their order, one after the other (hex). They say nothing without their salts, and stay when those go. */
  readonly velden: string;
  /** Sealed `Zouten` (hex). */
  readonly zout: string;
}

export interface Verbonden {
  /** Hex. */
  readonly verbintenis: string;
  /** Null where there is no field to show. */
  readonly rij: ZoutRij | null;
}

export const zoutPlek = (toetsingId: string, volgnummer: number, laag: Laag): Plek => ({
  laag,
  tabel: 'audit_zout',
  kolom: 'zout',
  rijId: `${toetsingId}.${volgnummer}`,
});

/** Commits to each field with a salt of its own. */
export function verbindInhoud({ inhoud, laag, sleutels }: TeVerbinden, toetsingId: string, volgnummer: number): Verbonden {
  const velden = veldenVan(inhoud).map(([veld, waarde]) => {
    const zout = randomBytes(ZOUT_BYTES);
    return { veld, zout: zout.toString('hex'), verbintenis: verbindVeld(zout, veld, waarde) };
  });
  const verbintenissen = velden.map((veld) => veld.verbintenis);
  const verbintenis = verbindVelden(verbintenissen);
  if (velden.length === 0) return { verbintenis, rij: null };
  const zouten: Zouten = velden.map(({ veld, zout }) => [veld, zout]);
  const verzegeld = sleutels.verzegel(zoutPlek(toetsingId, volgnummer, laag), zouten);
  return { verbintenis, rij: { laag, velden: verbintenissen.join(''), zout: verzegeld.toString('hex') } };
}
