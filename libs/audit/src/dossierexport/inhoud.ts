import type { AuditGebeurtenis } from '../keten/audit-gebeurtenis.js';
import type { ExportOpenbaarmaking, IjkpuntBewijs, SlotBewijs, Wijze } from './formaat.js';

/** An event, or its hash (hex) where the receiver may not know of it. */
export type ExportGebeurtenis = AuditGebeurtenis | { readonly afgeschermd: string };

/** A document that the receiver may see. */
export interface ExportDocument {
  /** As its owner named it; the entry has a name in ASCII that is made of it. */
  readonly naam: string;
  readonly documentId: string;
  readonly soort: string;
  /** Of the event that fixes it. */
  readonly volgnummer: number;
  readonly wijze: Wijze;
  /** Hex. */
  readonly sha256: string;
  readonly crc32: number;
  readonly bytes: number;
  /** Called once, when its turn comes. */
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** An earlier controlepunt; its size stands in the note. */
export interface ExportIjkpunt extends Omit<IjkpuntBewijs, 'grootte'> {
  /** The signed note, with the signatures of witnesses. */
  readonly note: string;
}

/** All that an export holds, but for how it ends. */
export interface Dossierinhoud {
  readonly oorsprong: string;
  readonly organisatieId: string;
  readonly toetsingId: string;
  readonly zaaknummer: string;
  /** Relation of who gets it. */
  readonly ontvanger: string;
  /** The chain so far. */
  readonly gebeurtenissen: readonly ExportGebeurtenis[];
  /** By size from small to large. */
  readonly ijkpunten: readonly ExportIjkpunt[];
  /** `vkey` with which the log began. */
  readonly sleutel: string;
  /** Signed notes, in order. */
  readonly sleutelwissels: readonly string[];
  /** In any order. */
  readonly openbaarmakingen: readonly ExportOpenbaarmaking[];
  readonly documenten: readonly ExportDocument[];
}

/** How an export ends: the event of it, and the controlepunt under which that stands. */
export interface Dossierslot extends Omit<SlotBewijs, 'grootte'> {
  readonly gebeurtenis: AuditGebeurtenis;
  /** The signed note, with the signature of the log only. */
  readonly note: string;
}
