import { DomainError } from '#domain/fout/domain-error.js';
import { REGIME_CODES, type RegimeCode } from '#domain/rechtskader/rechtskader.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';

/** The regime to which a case is pinned. Refuses with BUITEN_WETTELIJKE_REIKWIJDTE one that we don't know. */
export function regimeVan({ regime }: Pick<ToetsingBeeld, 'regime'>): RegimeCode {
  const bekend = REGIME_CODES.find((code) => code === regime);
  if (bekend === undefined) throw new DomainError('BUITEN_WETTELIJKE_REIKWIJDTE');
  return bekend;
}
