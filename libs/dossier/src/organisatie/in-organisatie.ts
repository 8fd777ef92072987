import { DomainError } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { beslisInOrganisatie } from '#domain/toegang/beslis-organisatie.js';
import type { Houding, OrganisatieHandeling } from '#domain/toegang/organisatie-regels.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { actieveOpdrachtgever } from './actieve-opdrachtgever.js';

/**
 * Everything that is seen or done outside a case goes through here: policy, decision record and `werk` in one transaction. `houding` is the
 * function in which the caller may; `toetsingId` is the case that it is about, where it is about one. Refuses with GEEN_TOEGANG, or what the policy says instead, and with what `werk` throws.
 */
export async function inOrganisatie<T>(
  transacties: Pick<Transacties, 'in'>,
  beller: Beller,
  handeling: OrganisatieHandeling,
  werk: (tx: Transactie, houding: Houding) => Promise<T>,
  toetsingId: string | null = null,
): Promise<T> {
  const uitkomst = await transacties.in(beller, async (tx): Promise<{ readonly gedaan: T } | { readonly code: FoutCode }> => {
    const besluit = beslisInOrganisatie(beller, handeling, await actieveOpdrachtgever(tx));
    await schrijfBesluit(tx, beller.correlatieId, toetsingId, handeling, besluit);
    // Refused after the commit: a refusal without its record is no refusal.
    return besluit.relatie === null ? { code: besluit.code ?? 'GEEN_TOEGANG' } : { gedaan: await werk(tx, besluit.relatie) };
  });
  if ('gedaan' in uitkomst) return uitkomst.gedaan;
  throw new DomainError(uitkomst.code);
}
