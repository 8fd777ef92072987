import type { Weigering } from '../fout/domain-error.js';
import { openVolgnummer } from '../stap/open-stap.js';
import type { StapCode } from '../stap/stap-code.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { vanTot } from '../toetsing/toetsing-status.js';
import { type Bestandssoort, BESTANDSSOORTEN } from './bestand.rules.js';
import type { DocumentSoortCode } from './document-soort.js';
import { documentenlijstVan } from './eigen-documentenlijst.js';

/** The steps in which a VOG can be handed in. */
export const VOG_INLEVEREN = ['VOG_BESLISSING', 'VOG_PROCEDURE'] as const satisfies readonly StapCode[];

/** Evidence of a measure comes after its proposal, whichever step is open. */
const VANAF_MAATREGELEN = vanTot('HOOR_EN_WEDERHOOR', 'NAZORG');

/**
 * Is this kind asked for now? A VOG only while the decision on it is awaited; other documents as long as one of their steps, or the step
 * for documents, is open. Refuses with DOCUMENT_NU_NIET, with STAP_NIET_TOEGESTAAN a VOG in a case that has none (INV-29),
 * and with TOETSING_OPGESCHORT anything but a VOG while the case is suspended.
 */
export function uploadWeigeringen(soort: DocumentSoortCode, beeld: UploadBeeld): readonly Weigering[] {
  if (soort === 'VOG' && !beeld.vogVereist) return [{ code: 'STAP_NIET_TOEGESTAAN' }];
  if (soort !== 'VOG' && beeld.status === 'OPGESCHORT') return [{ code: 'TOETSING_OPGESCHORT' }];
  return isAanDeBeurt(soort, beeld) ? [] : [{ code: 'DOCUMENT_NU_NIET' }];
}

type UploadBeeld = Pick<ToetsingBeeld, 'status' | 'stappen' | 'documentenlijstVersie' | 'eigenVersies' | 'vogVereist'>;

function isAanDeBeurt(soort: DocumentSoortCode, beeld: UploadBeeld): boolean {
  if (soort === 'VOG') return VOG_INLEVEREN.some((stap) => openVolgnummer(beeld, stap) !== undefined);
  if (soort === 'MAATREGEL_BEWIJS') return VANAF_MAATREGELEN.includes(beeld.status);
  return [...documentenlijstVan(beeld).soorten[soort].stappen, 'DOCUMENTEN' as const].some(
    (stap) => openVolgnummer(beeld, stap) !== undefined,
  );
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
