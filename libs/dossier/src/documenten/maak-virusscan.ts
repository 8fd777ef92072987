import type { Configuratie } from '#platform/config/configuratie.js';
import type { Onderdeel } from '#platform/health/gezondheid.js';
import type { Logger } from '#platform/logging/logger.js';
import { ClamdScanner } from '#vault/scan/clamd-scanner.js';
import { Virusscan } from './virusscan.js';

export interface ScanTijden {
  /** How long one file may take; who waits for an answer to a request waits shorter than the process. */
  readonly maxMs: number;
  readonly rustMs?: number;
}

/** The scanner of these settings. */
export function maakVirusscan({ adres, verplicht }: Configuratie['virusscan'], { maxMs, ...rust }: ScanTijden, logger: Logger): Virusscan {
  const scanner = adres === undefined ? undefined : new ClamdScanner(adres, { maxMs });
  return new Virusscan({
    scanner,
    verplicht,
    ...rust,
    meld: (wat) => logger.warn(wat, 'kenmerk' in wat ? 'virusscanner: besmet bestand' : 'virusscanner antwoordt niet'),
  });
}

/** Part of the health of a process that leans on the scanner. Without it uploads wait in quarantine, and all else goes on: so never necessary. */
export function virusscanOnderdelen(virusscan: Virusscan): readonly Onderdeel[] {
  if (!virusscan.verplicht) return [];
  return [{ naam: 'virusscanner', noodzakelijk: false, controle: () => virusscan.controleer() }];
}
