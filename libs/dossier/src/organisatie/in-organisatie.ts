import { DomainError } from '#domain/fout/domain-error.js';
import { beslisInOrganisatie } from '#domain/toegang/beslis-organisatie.js';
import type { Houding, OrganisatieHandeling } from '#domain/toegang/organisatie-regels.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { actieveOpdrachtgever } from './actieve-opdrachtgever.js';

/**
 * Everything that is seen or done outside a case goes through here: policy, decision record and `werk` in one transaction. `houding` is the
 * function in which the caller may. Refuses with GEEN_TOEGANG, or what the policy says instead, and with what `werk` throws.
 */
export function inOrganisatie<T>(
  transacties: Transacties,
  beller: Beller,
  handeling: OrganisatieHandeling,
  werk: (tx: Transactie, houding: Houding) => Promise<T>,
): Promise<T> {
  return transacties.in(beller, async (tx) => {
    const besluit = beslisInOrganisatie(beller, handeling, await actieveOpdrachtgever(tx));
    await schrijfBesluit(tx, beller.correlatieId, null, handeling, besluit);
    if (besluit.relatie === null) throw new DomainError(besluit.code ?? 'GEEN_TOEGANG');
    return werk(tx, besluit.relatie);
  });
}
