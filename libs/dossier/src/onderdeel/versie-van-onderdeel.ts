import { DomainError } from '#domain/fout/domain-error.js';
import type { Verzoek } from '../handeling/opdracht.js';

/** If-Match of a request about one part of a case is the version of that part; the act itself then asks for no version of the case. */
export function zonderIfMatch({ beller, idempotentie }: Verzoek): Verzoek {
  return idempotentie === undefined ? { beller } : { beller, idempotentie };
}

/** The version of the part that the caller saw. Refuses with IF_MATCH_ONTBREEKT: a change without it could undo that of another. */
export function versieVanOnderdeel({ ifMatch }: Verzoek): number {
  if (ifMatch === undefined) throw new DomainError('IF_MATCH_ONTBREEKT');
  return ifMatch;
}
