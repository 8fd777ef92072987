import type { DagrondeAntwoord } from '#domain/proces/dagronde.js';
import type { Transacties } from '#persistence/transactie.js';
import type { ControlepuntenService } from './controlepunten.service.js';
import type { PublicatieService } from './publicatie.service.js';

/** Every few minutes and after every signed advice, over all organisations: what happened goes into the log, is signed, and leaves the building. */
export class BewijsrondeService {
  constructor(
    private readonly transacties: Transacties,
    private readonly controlepunten: Pick<ControlepuntenService, 'maak'>,
    private readonly publicatie: Pick<PublicatieService, 'publiceer'>,
    private readonly meld: (error: unknown, organisatieId: string) => void,
  ) {}

  /** One organisation that fails does not keep the others waiting; what is left comes again with the next round. */
  async maakControlepunten(): Promise<DagrondeAntwoord> {
    const organisaties: readonly { readonly id: string }[] = await this.transacties.alsSysteem((manager) =>
      manager.query(`SELECT DISTINCT organisatie_id AS id FROM bewijslog_wacht UNION SELECT organisatie_id FROM bewijslog ORDER BY 1`),
    );
    // All are signed before anything is published: who waits for a signature doesn't wait for a place that is slow.
    const getekend: string[] = [];
    for (const { id } of organisaties) if (await this.#teken(id)) getekend.push(id);
    let gedaan = 0;
    for (const id of getekend) if (await this.publicatie.publiceer(id)) gedaan += 1;
    return { gedaan, mislukt: organisaties.length - gedaan, na: null };
  }

  async #teken(organisatieId: string): Promise<boolean> {
    try {
      await this.controlepunten.maak(organisatieId);
      return true;
    } catch (error) {
      this.meld(error, organisatieId);
      return false;
    }
  }
}
