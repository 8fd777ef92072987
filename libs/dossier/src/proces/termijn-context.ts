import { feestdagenKalender } from '#domain/kalender/feestdagen-kalender.js';
import type { TermijnContext } from '#domain/termijn/termijn.js';
import { termijnProfiel } from '#domain/termijn/termijnprofielen.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';

const kalender = feestdagenKalender();

/** What the terms of this case depend on. The spread is a stable number of seconds per case, taken from its random id. */
export function termijnContext(beeld: ToetsingBeeld): TermijnContext {
  return {
    profiel: termijnProfiel(beeld.termijnProfiel, beeld.termijnProfielVersie),
    zone: beeld.tijdzone,
    kalender,
    spreiding: Number.parseInt(beeld.toetsingId.slice(-6), 16) % 3600,
    raadsdatum: beeld.raadsdatum,
  };
}
