import type { Bestandssoort } from '#domain/document/bestand.rules.js';

/** Looks into files that come from outside, without trusting a byte of them. */
export interface Bestandsonderzoeker {
  /** Gives the file as it may be kept: cleaned, or as it is. Refuses with a DomainError what is not what it says, or could do something. */
  onderzoek(soort: Bestandssoort, inhoud: Buffer, signal?: AbortSignal): Promise<{ readonly inhoud: Buffer }>;
  /** One page as a picture; pages count from 1. Refuses with VOORBEELD_NIET_MOGELIJK. */
  voorbeeld(soort: Bestandssoort, inhoud: Buffer, pagina: number): Promise<{ readonly png: Buffer; readonly paginas: number }>;
  /** Ends what is going on. */
  close(): Promise<void>;
}
