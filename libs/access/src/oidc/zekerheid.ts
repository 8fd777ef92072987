import { DomainError } from '#domain/fout/domain-error.js';
import type { Rol } from '#domain/toegang/rol.js';
import { isZekerGenoeg, laagsteZekerheid, vereisteZekerheid, voldoendeVoor, type ZekerheidEisen } from '#domain/toegang/zekerheid.js';

/** How sure we have to be of who somebody is: what we ask the provider, and what we accept. Without `eisen` nothing is asked. */
export class Zekerheid {
  constructor(private readonly eisen?: ZekerheidEisen) {}

  /** The values of `acr` that will do, in the order in which we like them: the lowest first. Without roles: while we don't know yet who it is. */
  gevraagd(rollen?: readonly Rol[], minstens?: string): readonly string[] {
    if (this.eisen === undefined) return [];
    const { eisen } = this;
    const vereist = rollen === undefined ? laagsteZekerheid(eisen) : vereisteZekerheid(eisen, rollen);
    const lijst = voldoendeVoor(eisen, vereist);
    if (minstens === undefined || !eisen.volgorde.includes(minstens)) return lijst;
    const hoger = voldoendeVoor(eisen, minstens);
    return lijst.length === 0 ? hoger : hoger.filter((acr) => lijst.includes(acr));
  }

  /** Refuses with ZEKERHEID_TE_LAAG when a sign-in of this level doesn't do for these roles. */
  eis(rollen: readonly Rol[], acr: string | null): void {
    if (this.eisen === undefined) return;
    const vereist = vereisteZekerheid(this.eisen, rollen);
    if (!isZekerGenoeg(this.eisen, vereist, acr)) throw new DomainError('ZEKERHEID_TE_LAAG', { zekerheid: vereist ?? '' });
  }
}
