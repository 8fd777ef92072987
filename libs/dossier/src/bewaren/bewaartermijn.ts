import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { BEWAREN } from '#domain/proces/lange-termijn.js';
import { berekenTermijn } from '#domain/termijn/bereken-termijn.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { isEindstatus, type ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { openTermijnen } from '../proces/open-termijnen.js';
import { termijnContext } from '../proces/termijn-context.js';

/** How long a case that ends is kept: 28 days (T18), or until some months after the office (T20). Policy, no statutory term is known. */
export interface Bewaring {
  readonly code: 'T18' | 'T20';
  readonly aanvang: Instant;
}

/** What must be kept for how long when the case goes to this status; null when it doesn't end with that. T18 from now, unless the act says otherwise. */
export function bewaringBij(beeld: ToetsingBeeld, naar: ToetsingStatus, nu: Instant, anders?: Bewaring): Bewaring | null {
  return isEindstatus(naar) && !isEindstatus(beeld.status) ? (anders ?? { code: 'T18', aanvang: nu }) : null;
}

/** The date from which the case must be destroyed (INV-18). */
export function vernietigenOp(beeld: ToetsingBeeld, { code, aanvang }: Bewaring): IsoDate {
  return localDate(berekenTermijn({ ...termijnContext(beeld), code, aanvang }).einde, beeld.tijdzone);
}

/** Stores the term with its moments. After the end was recorded: that closes all terms that run. */
export async function openBewaartermijn(dossier: Pick<OpenDossier, 'tx' | 'beeld'>, { code, aanvang }: Bewaring): Promise<void> {
  await openTermijnen(dossier, [code], aanvang, { stap: BEWAREN, volgnummer: 1 });
}
