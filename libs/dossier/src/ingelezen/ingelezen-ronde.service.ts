import type { DagrondeAntwoord } from '#domain/proces/dagronde.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import { verwijderIngelezen } from './verwijder-ingelezen.js';

/** Deletes what was taken in once its time is over. */
export class IngelezenRondeService {
  constructor(
    private readonly transacties: Transacties,
    private readonly meld: (error: unknown, organisatieId: string) => void,
  ) {}

  /** Each in a transaction of its own, with its event. What can't be deleted now is found again by the next round. */
  async verwijderVervallen(): Promise<DagrondeAntwoord> {
    const organisaties: readonly { readonly id: string }[] = await this.transacties.alsSysteem((manager) =>
      manager.query(`SELECT DISTINCT organisatie_id AS id FROM ingelezen_dossier ORDER BY 1`),
    );
    let [gedaan, mislukt] = [0, 0];
    for (const { id: organisatieId } of organisaties) {
      try {
        while (await this.transacties.in({ organisatieId, persoonId: null }, verwijderEerste)) gedaan += 1;
      } catch (error) {
        mislukt += 1;
        this.meld(error, organisatieId);
      }
    }
    return { gedaan, mislukt, na: null };
  }
}

async function verwijderEerste(tx: Transactie): Promise<boolean> {
  const [rij] = await tx.manager.query<readonly { readonly id: string }[]>(
    `SELECT id FROM ingelezen_dossier WHERE verwijderen_op <= $1 ORDER BY verwijderen_op, id LIMIT 1`,
    [tx.nu],
  );
  if (rij === undefined) return false;
  await verwijderIngelezen(tx, rij.id, { soort: 'INGELEZEN_DOSSIER_VERVALLEN', rol: 'SYSTEEM' });
  return true;
}
