import { DomainError } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { beslisInOrganisatie, type OrganisatieBesluit } from '#domain/toegang/beslis-organisatie.js';
import type { Houding, OrganisatieHandeling } from '#domain/toegang/organisatie-regels.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { actieveOpdrachtgever } from './actieve-opdrachtgever.js';

/**
 * Everything that is seen or done outside a case goes through here: policy, decision record and `werk` in one transaction. `houding` is the
 * function in which the caller may. Refuses with GEEN_TOEGANG, or what the policy says instead, and with what `werk` throws; the decision
 * stays recorded also then.
 */
export async function inOrganisatie<T>(
  transacties: Transacties,
  beller: Beller,
  handeling: OrganisatieHandeling,
  werk: (tx: Transactie, houding: Houding) => Promise<T>,
): Promise<T> {
  const leg = (tx: Transactie, besluit: OrganisatieBesluit): Promise<void> =>
    schrijfBesluit(tx, beller.correlatieId, null, handeling, besluit);
  let besluit: OrganisatieBesluit | undefined;
  try {
    const uitkomst = await transacties.in(beller, async (tx): Promise<{ readonly gedaan: T } | { readonly code: FoutCode }> => {
      besluit = beslisInOrganisatie(beller, handeling, await actieveOpdrachtgever(tx));
      await leg(tx, besluit);
      return besluit.relatie === null ? { code: besluit.code ?? 'GEEN_TOEGANG' } : { gedaan: await werk(tx, besluit.relatie) };
    });
    if ('gedaan' in uitkomst) return uitkomst.gedaan;
    throw new DomainError(uitkomst.code);
  } catch (error) {
    const genomen = besluit;
    // What `werk` refused took the record along.
    if (error instanceof DomainError && genomen?.toegestaan === true) await transacties.in(beller, (tx) => leg(tx, genomen));
    throw error;
  }
}
