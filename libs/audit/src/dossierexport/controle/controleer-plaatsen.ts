import { BewijsFout } from '../../controlepunt/bewijs-fout.js';
import type { OndertekendControlepunt } from '../../controlepunt/controlepunt.js';
import { isConsistent, isInclusie } from '../../log/controleer-bewijs.js';
import type { IjkpuntBewijs } from '../formaat.js';

/** A controlepunt of an export with what binds it to the chain. */
export interface Punt {
  /** Of its entry. */
  readonly naam: string;
  readonly punt: OndertekendControlepunt;
  /** For the slot `aantal` is the whole chain. */
  readonly bewijs: IjkpuntBewijs;
}

const bytes = (pad: readonly string[]): readonly Buffer[] => pad.map((hex) => Buffer.from(hex, 'hex'));

/** Where a log begins: no leaves, no events. */
const NIETS = { grootte: 0, aantal: 0, plaats: -1 };

/**
 * Refuses with a BewijsFout when an event is not under its controlepunt, or the log not a longer one than before; `hashes`: of the events (hex)
 * by number. The slot comes last.
 */
export function controleerPlaatsen(punten: readonly Punt[], hashes: ReadonlyMap<number, string>): void {
  for (const [i, { naam, punt, bewijs }] of punten.entries()) {
    const vorige = punten[i - 1];
    if (bewijs.grootte !== punt.grootte) throw new BewijsFout(`het bewijs hoort niet bij ${naam}`);
    if (!isVerder(bewijs, vorige?.bewijs ?? NIETS)) throw new BewijsFout(`${naam} gaat niet verder dan het controlepunt ervoor`);
    const blad = hashes.get(bewijs.aantal);
    if (blad === undefined || !isInclusie(Buffer.from(blad, 'hex'), bewijs.plaats, punt.grootte, punt.wortel, bytes(bewijs.inclusie)))
      throw new BewijsFout(`gebeurtenis ${bewijs.aantal} staat niet onder ${naam}`);
    const pad = bytes(bewijs.consistentie);
    if (vorige === undefined ? pad.length > 0 : !isConsistent(vorige.punt, punt, pad))
      throw new BewijsFout(`het bewijslog van ${naam} is geen vervolg van dat ervoor`);
  }
}

/** Whether the log grew, and the chain took at least as many places in it as it has events more. */
function isVerder({ grootte, aantal, plaats }: IjkpuntBewijs, eerder: typeof NIETS): boolean {
  const [meer, verder] = [aantal - eerder.aantal, plaats - eerder.plaats];
  return grootte > eerder.grootte && meer >= 0 && (meer === 0 ? verder === 0 : verder >= meer);
}
