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

/** Who an operation is about, closed together with a key that the record names. Two ciphertexts of one betrokkene are never alike. */
export interface VersleuteldeBetrokkenen {
  readonly sleutelId: string;
  /** In base64. */
  readonly betrokkenen: string;
}

/** One operation as it is stored: one record, however many betrokkenen. It is told as one line for each. */
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
  /** How many betrokkenen. */
  readonly aantal: number;
}
