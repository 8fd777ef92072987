import type { Instant } from '#domain/kalender/instant.js';

/** Ids, codes, instants, counts: what an event may say about an act. Never what somebody wrote; see `eisZonderInhoud`. */
export type AuditGegevens = Readonly<Record<string, string | number | boolean | null>>;

/** One event of the chain of a toetsing, or of an organisation. The chain holds no content, so it may outlive the dossier. */
export interface AuditGebeurtenis {
  readonly organisatieId: string;
  /** The case that the chain is of; the organisation itself for the chain of what belongs to no case. */
  readonly toetsingId: string;
  /** From 1, without gaps. */
  readonly volgnummer: number;
  readonly op: Instant;
  /** Code of what happened. */
  readonly soort: string;
  /** Who did it and in which role; no person when the system did. */
  readonly door: { readonly persoonId: string | null; readonly rol: string };
  readonly gegevens: AuditGegevens;
  /** Commitment to the content of the act (hex), see `verbindVelden`; null when there is none. */
  readonly verbintenis: string | null;
  /** Hash of the event before (hex); 64 zeros for the first. */
  readonly vorigeHash: string;
  /** `berekenHash` of all the above (hex). */
  readonly hash: string;
}

/** An event before it has its hash. */
export type OngehashteGebeurtenis = Omit<AuditGebeurtenis, 'hash'>;

/** Where a chain ends: number and hash of its last event; 0 and 64 zeros when it is empty. */
export interface KetenKop {
  readonly volgnummer: number;
  readonly hash: string;
}

export const LEGE_KOP: KetenKop = { volgnummer: 0, hash: '0'.repeat(64) };
