import type { DagrondeAntwoord } from '#domain/proces/dagronde.js';
import type { Afwijking, Vind } from './zelfcontrole/afwijking.js';
import type { AfwijkingenService } from './zelfcontrole/afwijkingen.service.js';
import { type Geheugen, nieuwGeheugen } from './zelfcontrole/geheugen.js';
import { type ControleGrond, controleerOrganisatie } from './zelfcontrole/organisatie-controle.js';

/** What a round tells at most of an organisation: whoever changed everything is found by less. */
const HOOGSTENS = 100;

/**
 * Looks every ten minutes for what somebody changed who has all rights on the database, and so passes by every rule in it. What it compares with
 * lies elsewhere: the key of this installation, what was published, the files, and the memory of this process.
 */
export class ZelfcontroleService {
  readonly #geheugen = new Map<string, Geheugen>();

  constructor(
    private readonly grond: ControleGrond,
    private readonly afwijkingen: Pick<AfwijkingenService, 'verwerk'>,
    private readonly meld: (error: unknown, organisatieId: string) => void,
  ) {}

  /** One round over all organisations. One that fails does not keep the others waiting; it comes again with the next round. */
  async controleer(): Promise<DagrondeAntwoord> {
    let [gedaan, mislukt] = [0, 0];
    for (const organisatieId of await this.#organisaties()) {
      if (await this.#een(organisatieId)) gedaan += 1;
      else mislukt += 1;
    }
    return { gedaan, mislukt, na: null };
  }

  /** What was found before a round broke off is told all the same: whoever makes it break off does not silence it. */
  async #een(organisatieId: string): Promise<boolean> {
    const gevonden = new Map<string, Afwijking>();
    const bekeken = await this.#probeer(organisatieId, () => this.bekijk(organisatieId, gevonden));
    if (gevonden.size === 0) return bekeken;
    return (await this.#probeer(organisatieId, () => this.afwijkingen.verwerk(organisatieId, [...gevonden.values()]))) && bekeken;
  }

  async #probeer(organisatieId: string, doe: () => Promise<unknown>): Promise<boolean> {
    try {
      await doe();
      return true;
    } catch (error) {
      this.meld(error, organisatieId);
      return false;
    }
  }

  /** What a round finds in one organisation, told in `gevonden` at once: it stays there when the round breaks off. */
  async bekijk(organisatieId: string, gevonden = new Map<string, Afwijking>()): Promise<readonly Afwijking[]> {
    const geheugen = this.#geheugen.get(organisatieId) ?? nieuwGeheugen();
    this.#geheugen.set(organisatieId, geheugen);
    const vind: Vind = (code, plaats, wat) => {
      const sleutel = `${code} ${plaats} ${wat}`;
      if (gevonden.size < HOOGSTENS) gevonden.set(sleutel, { code, organisatieId, plaats, wat });
    };
    await controleerOrganisatie(this.grond, organisatieId, geheugen, vind, (error) => this.meld(error, organisatieId));
    return [...gevonden.values()];
  }

  /** All that has a log or a case, and all that had one. */
  async #organisaties(): Promise<readonly string[]> {
    const rijen: readonly { readonly id: string }[] = await this.grond.transacties.alsSysteem((manager) =>
      manager.query(
        `SELECT organisatie_id AS id FROM bewijslog UNION SELECT organisatie_id FROM bewijslog_wacht UNION SELECT organisatie_id FROM organisatie_keten
         UNION SELECT organisatie_id FROM toetsing ORDER BY 1`,
      ),
    );
    return [...new Set([...rijen.map(({ id }) => id), ...this.#geheugen.keys()])];
  }
}
