import { DomainError } from '#domain/fout/domain-error.js';
import type { Verzoek } from '#dossier/handeling/opdracht.js';

/** A change that would overwrite what somebody else wrote says what it saw. Refuses with IF_MATCH_ONTBREEKT. */
export function eisVersie(verzoek: Verzoek): Verzoek & { readonly ifMatch: number } {
  const { ifMatch } = verzoek;
  if (ifMatch === undefined) throw new DomainError('IF_MATCH_ONTBREEKT');
  return { ...verzoek, ifMatch };
}

/** The same where If-Match is the version of a part of the case: the version of the case itself then doesn't matter. */
export function versieVanOnderdeel(verzoek: Verzoek): { readonly verzoek: Verzoek; readonly versie: number } {
  const { ifMatch: versie, ...rest } = eisVersie(verzoek);
  return { verzoek: rest, versie };
}
