import type { Request } from 'express';
import type { Aangemeld } from '#access/aangemeld.js';
import { DomainError } from '#domain/fout/domain-error.js';

const aanmeldingen = new WeakMap<Request, Aangemeld>();

/** The guard tells who the request is from; nobody else does. */
export function zetAanmelding(request: Request, aangemeld: Aangemeld): void {
  aanmeldingen.set(request, aangemeld);
}

export const isAangemeld = (request: Request): boolean => aanmeldingen.has(request);

/** Who the request is from. Refuses with NIET_AANGEMELD. */
export function aanmeldingVan(request: Request): Aangemeld {
  const aangemeld = aanmeldingen.get(request);
  if (aangemeld === undefined) throw new DomainError('NIET_AANGEMELD');
  return aangemeld;
}
