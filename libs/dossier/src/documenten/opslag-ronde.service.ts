import type { DagrondeAntwoord } from '#domain/proces/dagronde.js';
import type { Transacties } from '#persistence/transactie.js';
import type { ObjectStore } from '#vault/store/object-store.js';

/** Every column that names an object of the store. */
export const OBJECT_KOLOMMEN = [
  { tabel: 'document', kolom: 'object' },
  { tabel: 'ingelezen_dossier', kolom: 'object' },
] as const;

/** Far longer than from the first byte of an upload to the commit of its row. */
const WACHTTIJD_MS = 24 * 3_600_000;
const BLADZIJDE = 500;
/** So many may be left behind at once without being more than half of what is there. */
const ZEKER_VAN_ONS = 20;

const BEKEND = OBJECT_KOLOMMEN.map(({ tabel, kolom }) => `SELECT ${kolom} AS object FROM ${tabel} WHERE ${kolom} = ANY ($1)`).join(
  ' UNION ',
);

/**
 * Deletes objects that no row knows: of a process that died between storing and committing, and what could not be deleted when its row went.
 * The name of an object is random and used once, so a row never comes to an object that had none for a day.
 */
export class OpslagRondeService {
  constructor(
    private readonly transacties: Transacties,
    private readonly opslag: Pick<ObjectStore, 'list' | 'delete'>,
    private readonly meld: (error: unknown) => void,
    /** The store tells its own time: a clock that is moved for practice is not this one. */
    private readonly klok: () => number = () => Date.now(),
  ) {}

  /** Deletes nothing when most of what is there is unknown: then this is the store of another database. */
  async ruimOp(): Promise<DagrondeAntwoord> {
    const { onbekend, bekeken } = await this.#zoek();
    if (onbekend.length > ZEKER_VAN_ONS && onbekend.length * 2 > bekeken) {
      this.meld(new Error(`of ${bekeken} objects in the store ${onbekend.length} are of no dossier: is it the store of this database?`));
      return { gedaan: 0, mislukt: onbekend.length, na: null };
    }
    let mislukt = 0;
    for (const object of onbekend) {
      await this.opslag.delete(object).catch((error: unknown) => {
        mislukt += 1;
        this.meld(error);
      });
    }
    return { gedaan: onbekend.length - mislukt, mislukt, na: null };
  }

  /** Looks names up a page at a time; of what is known none are kept. */
  async #zoek(): Promise<{ readonly onbekend: readonly string[]; readonly bekeken: number }> {
    const grens = this.klok() - WACHTTIJD_MS;
    const onbekend: string[] = [];
    let bekeken = 0;
    let bladzijde: string[] = [];
    const bekijk = async (): Promise<void> => {
      const bekend = await this.#bekend(bladzijde);
      onbekend.push(...bladzijde.filter((naam) => !bekend.has(naam)));
      bekeken += bladzijde.length;
      bladzijde = [];
    };
    for await (const { name, gewijzigdOp } of this.opslag.list()) {
      if (gewijzigdOp.getTime() > grens) continue;
      if (bladzijde.push(name) === BLADZIJDE) await bekijk();
    }
    await bekijk();
    return { onbekend, bekeken };
  }

  async #bekend(namen: readonly string[]): Promise<ReadonlySet<string>> {
    if (namen.length === 0) return new Set();
    const rijen = await this.transacties.alsSysteem<readonly { readonly object: string }[]>((manager) => manager.query(BEKEND, [namen]));
    return new Set(rijen.map(({ object }) => object));
  }
}
