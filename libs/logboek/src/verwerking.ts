/** Where a program stands in a trace (W3C Trace Context), in lower-case hex: 16 bytes, and 8 for each operation. */
export interface Spoor {
  readonly traceId: string;
  /** The operation within which this one happens; null when there is none. */
  readonly spanId: string | null;
  /** The operation of another program that asked for it; null when nobody did. */
  readonly vreemdeSpanId: string | null;
}

export type VerwerkingStatus = 'UNSET' | 'OK' | 'ERROR';

/** What a program did with personal data. Who did it is no part of it. */
export interface Verwerking {
  /** What was done, as the program calls it. */
  readonly naam: string;
  /** Code of the processing activity in the register. */
  readonly activiteit: string;
  /** Ids of whom it was about: at least one. */
  readonly betrokkenen: readonly string[];
  /** OK unless told. */
  readonly status?: VerwerkingStatus;
}

/** Who a record is about, closed with a key that the record names. Two ciphertexts of one betrokkene are never alike. */
export interface VersleuteldeBetrokkenen {
  readonly sleutelId: string;
  /** In base64, in the order of the ids. */
  readonly betrokkenen: readonly string[];
}

/** One operation as it is stored: one record, however many betrokkenen. */
export interface Verwerkingsregel extends VersleuteldeBetrokkenen {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly vreemdeSpanId: string | null;
  readonly status: VerwerkingStatus;
  readonly naam: string;
  /** Instant in UTC. */
  readonly begonnenOp: string;
  readonly bron: string;
  readonly bronVersie: string;
  readonly activiteit: string;
}
