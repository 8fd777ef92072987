import type { Readable } from 'node:stream';

/** What a virus scanner found. `kenmerk` is the scanner's own name for it, for the log of who runs the system and for nobody else. */
export type ScanUitslag = { readonly uitslag: 'SCHOON' } | { readonly uitslag: 'BESMET'; readonly kenmerk: string };

/** Looks for what may harm the reader of a file. */
export interface Scanner {
  /** Reads `inhoud` to its end. Only a plain OK is SCHOON; refuses with VaultFout SCANNER_ONBESCHIKBAAR when there is no whole answer. */
  scan(inhoud: Readable): Promise<ScanUitslag>;
  /** Refuses with VaultFout SCANNER_ONBESCHIKBAAR when the scanner does not answer. */
  controleer(): Promise<void>;
}
