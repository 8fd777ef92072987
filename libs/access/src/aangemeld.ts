import type { Instant } from '#domain/kalender/instant.js';
import type { Betrokkene } from '#domain/toegang/rol.js';

/** The server-side session behind a cookie. Instants are ISO texts in UTC. */
export interface Sessie {
  readonly id: string;
  /** Ends whatever happens. */
  readonly verlooptOp: string;
  /** Belongs in the header of every unsafe request of this session. */
  readonly csrfToken: string;
}

/** Who a request is from, as sign-in established it. `sessie` is null for a program with a token. */
export interface Aangemeld extends Betrokkene {
  readonly organisatieId: string;
  /** How sure the provider was, in its own words. */
  readonly acr: string | null;
  /** When the person last proved who he is; null when the provider does not tell. */
  readonly aangemeldOp: Instant | null;
  readonly sessie: Sessie | null;
}
