import type { Weigering } from '../fout/domain-error.js';
import { openVolgnummer } from '../stap/open-stap.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { vanTot } from '../toetsing/toetsing-status.js';
import { type Bestandssoort, BESTANDSSOORTEN } from './bestand.rules.js';
import type { DocumentSoortCode } from './document-soort.js';
import { DOCUMENT_SOORTEN } from './document-soorten.js';

/** Version of the list of documents to which a new case is pinned. */
export const DOCUMENTENLIJST_VERSIE = 1;

/** Evidence of a measure comes after its proposal, whichever step is open. */
const VANAF_MAATREGELEN = vanTot('HOOR_EN_WEDERHOOR', 'ADVIES_VERSTREKT');

/**
 * Is this kind asked for now? A VOG only while the decision on it is awaited; other documents as long as one of their steps, or the step
 * for documents, is open. Refuses with DOCUMENT_NU_NIET.
 */
export function uploadWeigeringen(soort: DocumentSoortCode, beeld: Pick<ToetsingBeeld, 'status' | 'stappen'>): readonly Weigering[] {
  return isAanDeBeurt(soort, beeld) ? [] : [{ code: 'DOCUMENT_NU_NIET' }];
}

function isAanDeBeurt(soort: DocumentSoortCode, beeld: Pick<ToetsingBeeld, 'status' | 'stappen'>): boolean {
  if (soort === 'VOG') return openVolgnummer(beeld, 'VOG_BESLISSING') !== undefined;
  if (soort === 'MAATREGEL_BEWIJS') return VANAF_MAATREGELEN.includes(beeld.status);
  return [...DOCUMENT_SOORTEN[soort].stappen, 'DOCUMENTEN' as const].some((stap) => openVolgnummer(beeld, stap) !== undefined);
}

/** Other ways in which people write an extension. */
const EXTENSIES: Readonly<Record<string, Bestandssoort>> = { jpeg: 'jpg', jpe: 'jpg' };

/** Does the name of a file claim what its content shows? Refuses with BESTANDSSOORT_NIET_TOEGESTAAN (extension) or BESTANDSNAAM_PAST_NIET. */
export function bestandsnaamWeigeringen(naam: string, bestandssoort: string | undefined): readonly Weigering[] {
  const extensie = /\.([A-Za-z0-9]+)$/.exec(naam)?.[1]?.toLowerCase() ?? '';
  const genoemd = EXTENSIES[extensie] ?? BESTANDSSOORTEN.find((soort) => soort === extensie);
  if (genoemd === undefined) return [{ code: 'BESTANDSSOORT_NIET_TOEGESTAAN' }];
  return genoemd === bestandssoort ? [] : [{ code: 'BESTANDSNAAM_PAST_NIET' }];
}
