import type { Bestandssoort } from '#domain/document/bestand.rules.js';
import type { FoutParams } from '#domain/fout/domain-error.js';
import { FOUTEN, type FoutCode } from '#domain/fout/fout-codes.js';

export interface Opdracht {
  readonly werk: 'ONDERZOEK' | 'VOORBEELD';
  readonly soort: Bestandssoort;
  readonly inhoud: Uint8Array;
  readonly pagina: number;
}

/** What a thread says: that it has loaded its code and begins, and then what came of it. */
export type Bericht =
  | { readonly soort: 'BEGONNEN' }
  /** `bytes` is null when the file may stay as it was. */
  | { readonly soort: 'KLAAR'; readonly bytes: Uint8Array | null; readonly paginas: number }
  | { readonly soort: 'GEWEIGERD'; readonly code: FoutCode; readonly params: FoutParams };

export function isBericht(waarde: unknown): waarde is Bericht {
  if (typeof waarde !== 'object' || waarde === null || !('soort' in waarde)) return false;
  if (waarde.soort === 'KLAAR') return 'bytes' in waarde && (waarde.bytes === null || waarde.bytes instanceof Uint8Array);
  if (waarde.soort === 'GEWEIGERD') return 'code' in waarde && typeof waarde.code === 'string' && waarde.code in FOUTEN;
  return waarde.soort === 'BEGONNEN';
}
