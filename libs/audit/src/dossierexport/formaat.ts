import type { Openbaarmaking } from '../verbintenis/verbintenis.js';

/** The form of a dossierexport, as docs/evidence.md tells it: what builder and verifier both know. */
export const FORMAAT = 'integriteitstoetsing/dossierexport';
export const VERSIE = 1;
/** Kind of the event that an export ends with. */
export const SOORT = 'DOSSIEREXPORT';

export const MAX_BYTES = 2_000_000_000;
export const MAX_ONDERDELEN = 60_000;
/** Ijkpunten, and as many sleutelwissels. */
export const MAX_PUNTEN = 1_000;

export const NAAM = {
  leesmij: 'LEESMIJ.txt',
  manifest: 'manifest.json',
  keten: 'keten.jsonl',
  ijkpunten: 'ijkpunten.json',
  sleutels: 'sleutels.txt',
  openbaarmakingen: 'openbaarmakingen.json',
  slot: 'slot/controlepunt.txt',
  bewijs: 'slot/bewijs.json',
} as const;

/** `001`, `002`, …: what numbered entries begin with. */
export const nummer = (vanafEen: number): string => String(vanafEen).padStart(3, '0');

/** How a document is fixed by its event: by a field that it commits to, or by a hash among its data. */
export const WIJZEN = ['VERBINTENIS', 'GEGEVENS'] as const;
export type Wijze = (typeof WIJZEN)[number];

export interface ManifestBestand {
  readonly naam: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

export interface ManifestDocument {
  /** Of the entry. */
  readonly naam: string;
  readonly documentId: string;
  /** Code. */
  readonly soort: string;
  /** Of the event that fixes it. */
  readonly volgnummer: number;
  readonly wijze: Wijze;
}

export interface Manifest {
  readonly formaat: typeof FORMAAT;
  readonly versie: typeof VERSIE;
  readonly oorsprong: string;
  readonly organisatieId: string;
  readonly toetsingId: string;
  readonly zaaknummer: string;
  readonly ontvanger: string;
  /** Events before the last one. */
  readonly gebeurtenissen: number;
  /** Hash of the lines of those (hex): who hides one of them changes it. */
  readonly keten: string;
  readonly bestanden: readonly ManifestBestand[];
  readonly documenten: readonly ManifestDocument[];
}

/** A field of what an event commits to, shown. */
export interface ExportOpenbaarmaking extends Openbaarmaking {
  /** Of the event. */
  readonly volgnummer: number;
}

/** What binds an earlier controlepunt to the chain and to the one before. */
export interface IjkpuntBewijs {
  /** Leaves. */
  readonly grootte: number;
  /** Events of this chain under it, 1 or more. */
  readonly aantal: number;
  /** Of the last of those in the log, from 0. */
  readonly plaats: number;
  /** Of that one, in the tree of `grootte` (hex). */
  readonly inclusie: readonly string[];
  /** From the size of the one before (hex); empty for the first. */
  readonly consistentie: readonly string[];
}

/** What binds the last event to the controlepunt of the slot. */
export interface SlotBewijs {
  readonly grootte: number;
  readonly plaats: number;
  readonly inclusie: readonly string[];
  /** From the size of the last ijkpunt; empty when there is none. */
  readonly consistentie: readonly string[];
}
