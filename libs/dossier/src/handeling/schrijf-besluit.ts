import { BELEID_VERSIE, type ToegangBesluit } from '#domain/toegang/beslis.js';
import type { OrganisatieBesluit } from '#domain/toegang/beslis-organisatie.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import type { Betrokkene } from '#domain/toegang/rol.js';
import { currentTrace } from '#platform/logging/correlation.js';
import { nieuweSpanId, traceVan } from '#platform/logging/trace.js';
import type { Transactie } from '#persistence/transactie.js';
import type { DichtBeeld } from './open-dossier.js';

/** What was weighed besides the question: how the person stands to the case, and where that is. */
export interface BesluitContext {
  readonly wie: Betrokkene;
  readonly beeld: DichtBeeld;
}

/**
 * One record per decision on access, granted or denied. `vraag`: the act, the kind of object, or the list that was asked for. It is written with
 * the transaction, and also when that is rolled back.
 */
export async function schrijfBesluit(
  tx: Transactie,
  correlatieId: string,
  toetsingId: string | null,
  vraag: string,
  { toegestaan, code, relatie }: ToegangBesluit | OrganisatieBesluit,
  context?: BesluitContext,
): Promise<void> {
  const verzoek = currentTrace();
  tx.bewijs.besluit({
    persoonId: tx.persoonId,
    toetsingId,
    vraag,
    toegestaan,
    code: toegestaan ? null : (code ?? 'GEEN_TOEGANG'),
    relatie,
    relaties: context === undefined ? null : relatiesVan(context.wie, context.beeld),
    toetsingStatus: context?.beeld.status ?? null,
    beleidVersie: BELEID_VERSIE,
    correlatieId,
    op: tx.nu,
    traceId: (verzoek ?? traceVan(correlatieId)).traceId,
    spanId: nieuweSpanId(),
    parentSpanId: verzoek?.spanId ?? null,
    status: toegestaan ? 'OK' : 'UNSET',
  });
}
