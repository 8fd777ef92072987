import { Logboek, type LogboekOptions } from '#logboek/logboek.js';
import { correlationId, currentTrace } from '#platform/logging/correlation.js';
import { traceVan } from '#platform/logging/trace.js';
import { PRODUCT } from '#platform/product.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';

/** How this product keeps its processing log: with the evidence of the transaction, ids closed with a key of the vault. */
export function logboekOpties(kluis: Kluis): LogboekOptions<Transactie> {
  return {
    resource: PRODUCT,
    begin: ({ nu }) => nu,
    spoor: () => currentTrace() ?? { ...traceVan(correlationId() ?? 'proces'), spanId: null },
    versleutel: ({ organisatieId }, spanId, ids) => {
      const { sleutelId, betrokkenen } = kluis.verzegelBetrokkenen(organisatieId, spanId, ids);
      return { sleutelId, betrokkenen: betrokkenen.toString('base64') };
    },
    store: { schrijf: async ({ bewijs }, regel) => bewijs.verwerking(regel) },
  };
}

/** The processing log, for who is not given it. What is written in it stands or falls with the transaction. */
export const dossierLogboek = (kluis: Kluis): Logboek<Transactie> => new Logboek(logboekOpties(kluis));
