import type { DagrondeAntwoord } from '#domain/proces/dagronde.js';
import type { Transacties } from '#persistence/transactie.js';
import type { ObjectStore } from '#vault/store/object-store.js';

const BLADZIJDE = 100;

/**
 * Deletes the files whose rows are gone. Whoever took a row away tries at once; this sees to it that it is done, and forgets it only then.
 */
export class WisRondeService {
  constructor(
    private readonly transacties: Transacties,
    private readonly opslag: Pick<ObjectStore, 'delete'>,
    private readonly meld: (error: unknown) => void,
  ) {}

  /** One page, the oldest first. What the store does not delete now comes again with the next round. */
  async wis(): Promise<DagrondeAntwoord> {
    const rijen = await this.transacties.alsSysteem<readonly { readonly object: string }[]>((manager) =>
      manager.query(`SELECT object FROM te_wissen ORDER BY sinds, object LIMIT ${BLADZIJDE}`),
    );
    const gewist: string[] = [];
    for (const { object } of rijen) {
      try {
        await this.opslag.delete(object);
        gewist.push(object);
      } catch (error) {
        this.meld(error);
      }
    }
    if (gewist.length > 0)
      await this.transacties.alsSysteem((manager) => manager.query(`DELETE FROM te_wissen WHERE object = ANY ($1::uuid[])`, [gewist]));
    return { gedaan: gewist.length, mislukt: rijen.length - gewist.length, na: null };
  }
}
