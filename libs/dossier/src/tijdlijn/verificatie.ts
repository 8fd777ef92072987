import { controleerKeten, type KetenFout } from '#audit/keten/controleer-keten.js';
import type { GelezenKeten } from '#audit/keten/lees-keten.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { Transactie } from '#persistence/transactie.js';
import { iso } from '../lezen/iso.js';

/** Whether what a timeline tells is what was recorded. */
export interface Verificatie {
  /** Every event is what it was when it was written, in an unbroken chain up to its end. */
  readonly geldig: boolean;
  /** Number of the last event that was checked; 0 when there is none. */
  readonly gecontroleerdTot: number;
  readonly fouten: readonly KetenFout[];
  /** The last signed checkpoint under which something of this chain stands; null as long as there is none. */
  readonly controlepunt: GezienControlepunt | null;
}

export interface GezienControlepunt {
  /** Leaves under it. */
  readonly grootte: number;
  readonly op: Instant;
  /** Number of the last event of this chain under it, with the hash that it had then: what was before can't be changed unseen. */
  readonly tot: number;
}

export async function verifieer(tx: Transactie, ketenId: string, { gebeurtenissen, kop }: GelezenKeten): Promise<Verificatie> {
  const { geldig, aantal, fouten } = await controleerKeten(gebeurtenissen, kop);
  const [rij] = await tx.manager.query<readonly (GezienControlepunt & { readonly hash: string })[]>(
    `SELECT c.grootte::float8 AS grootte, ${iso('c.op')} AS op, b.volgnummer::int AS tot, encode(b.hash, 'hex') AS hash FROM controlepunt c
       JOIN LATERAL (SELECT x.volgnummer, x.hash FROM bewijslog_blad x WHERE x.keten_id = $2 AND x.plaats < c.grootte ORDER BY x.volgnummer DESC LIMIT 1) b ON true
      WHERE c.organisatie_id = $1 ORDER BY c.grootte DESC LIMIT 1`,
    [tx.organisatieId, ketenId],
  );
  if (rij === undefined) return { geldig, gecontroleerdTot: aantal, fouten, controlepunt: null };
  const { hash, ...controlepunt } = rij;
  if (gebeurtenissen[controlepunt.tot - 1]?.hash === hash) return { geldig, gecontroleerdTot: aantal, fouten, controlepunt };
  const uitleg = `Gebeurtenis ${controlepunt.tot} is niet die van het ondertekende controlepunt.`;
  const fout: KetenFout = { volgnummer: controlepunt.tot, soort: 'HASH', uitleg };
  return { geldig: false, gecontroleerdTot: aantal, fouten: [...fouten, fout], controlepunt };
}
