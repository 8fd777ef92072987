import { type EigenVrijeDag, type FeestdagenKalender, feestdagenKalender } from '#domain/kalender/feestdagen-kalender.js';
import type { TermijnContext } from '#domain/termijn/termijn.js';
import { profielVan } from '#domain/termijn/eigen-profiel.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';

const zonderEigenDagen = feestdagenKalender();

/** The calendar of an organisation that is closed on these days as well. */
export const kalenderMet = (vrijeDagen: readonly EigenVrijeDag[]): FeestdagenKalender =>
  vrijeDagen.length === 0 ? zonderEigenDagen : feestdagenKalender(vrijeDagen);

/** What the terms of this case depend on. The spread is a stable number of seconds per case, taken from its random id. */
export function termijnContext(beeld: ToetsingBeeld): TermijnContext {
  return {
    profiel: profielVan(beeld),
    zone: beeld.tijdzone,
    kalender: kalenderMet(beeld.vrijeDagen),
    spreiding: Number.parseInt(beeld.toetsingId.slice(-6), 16) % 3600,
    vogMaxOuderdomDagen: beeld.vogMaxOuderdomDagen,
    ...(beeld.raadsdatum === null ? {} : { raadsdatum: beeld.raadsdatum }),
  };
}
