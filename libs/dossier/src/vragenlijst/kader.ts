import { toRegime } from '#domain/rechtskader/rechtskader.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { VragenlijstKader } from '#domain/vragenlijst/vragenlijsten.js';

/** Which questions this kandidaat gets. */
export const kaderVan = (beeld: ToetsingBeeld): VragenlijstKader => ({ bestuurslaag: beeld.bestuurslaag, regime: toRegime(beeld.regime) });
