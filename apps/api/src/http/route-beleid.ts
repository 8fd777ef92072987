import type { HandelingCode } from '#domain/handeling/handelingen.js';
import type { Inzage } from '#domain/toegang/inzagen.js';
import type { OrganisatieHandeling } from '#domain/toegang/organisatie-regels.js';
import { vraagtVerseAanmelding } from '#domain/toegang/verse-aanmelding.js';

/**
 * What a route is to the policy. HANDELING and INZAGE are decided on the case itself, inside the transaction, and ORGANISATIE on what the
 * caller is in his organisation; LIJST holds only the cases of which he may see this; EIGEN is about the caller himself, and may ask for a recent sign-in; AANGEMELD is about
 * nobody; OPENBAAR asks for nothing, and is counted as a way in unless it says that it is none.
 */
export type RouteBeleid =
  | { readonly soort: 'HANDELING'; readonly code: HandelingCode }
  | { readonly soort: 'INZAGE'; readonly code: Inzage }
  | { readonly soort: 'LIJST'; readonly code: Inzage }
  | { readonly soort: 'ORGANISATIE'; readonly code: OrganisatieHandeling }
  | { readonly soort: 'EIGEN'; readonly vers: boolean }
  | { readonly soort: 'AANGEMELD' }
  | { readonly soort: 'OPENBAAR'; readonly ingang: boolean };

/** Whether a route asks for a recent sign-in. */
export function vraagtVers(regel: RouteBeleid): boolean {
  if (regel.soort === 'EIGEN') return regel.vers;
  return (regel.soort === 'HANDELING' || regel.soort === 'ORGANISATIE') && vraagtVerseAanmelding(regel.code);
}

const beleid = new WeakMap<object, RouteBeleid>();

/** The policy of a handler. Without one the application doesn't start and the guard refuses. */
export function beleidVan(handler: object): RouteBeleid | undefined {
  return beleid.get(handler);
}

export function metBeleid(regel: RouteBeleid): MethodDecorator {
  return (_target, naam, descriptor) => {
    const handler: unknown = descriptor.value;
    if (typeof handler !== 'function') throw new Error(`a policy belongs to a method, not to ${String(naam)}`);
    if (beleid.has(handler)) throw new Error(`${String(naam)} has two policies`);
    beleid.set(handler, regel);
  };
}
