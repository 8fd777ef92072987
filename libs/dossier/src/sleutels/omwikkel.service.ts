import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type Transactie, Transacties } from '#persistence/transactie.js';
import { laatSleutelsNa } from '#vault/keys/geerfde-sleutels.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';

const BLADZIJDE = 200;
const NUL = '00000000-0000-0000-0000-000000000000';

interface Plek {
  readonly id: string;
  readonly organisatieId: string;
  readonly toetsingId: string | null;
}

interface Verpakt {
  readonly kekId: string;
  readonly verpakt: Buffer;
}

/** What came of it. */
export interface Omwikkeling {
  readonly gedaan: number;
  /** Gone or wrapped anew by somebody else, meanwhile. */
  readonly overgeslagen: number;
}

/**
 * Wraps every data key that another key than the current one wraps anew, while everybody works: row by row, each in a transaction of its own,
 * and only when the row is still as it was read. Can be broken off and begun again. A data key itself does not change, so nothing that it
 * sealed does.
 */
export class OmwikkelService {
  readonly #transacties: Transacties;

  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: KeyProvider,
    /** Hears how many rows were looked at. */
    private readonly meld: (aantal: number) => void = () => undefined,
  ) {
    this.#transacties = new Transacties(dataSource);
  }

  /** Refuses with SLEUTEL_ONBEKEND and SLEUTEL_ONJUIST where a data key does not open; what came before stays done. */
  async omwikkel(): Promise<Omwikkeling> {
    await this.#kondigAan();
    let [gedaan, overgeslagen, na] = [0, 0, NUL];
    for (;;) {
      const plekken = await this.#bladzijde(na);
      for (const plek of plekken) {
        if (await this.#een(plek)) gedaan += 1;
        else overgeslagen += 1;
      }
      this.meld(gedaan + overgeslagen);
      if (plekken.length < BLADZIJDE) break;
      na = plekken.at(-1)?.id ?? na;
    }
    await laatSleutelsNa(this.dataSource.manager, this.keys);
    return { gedaan, overgeslagen };
  }

  /** In the chain of every organisation, before the first of its keys: how many, and by which key, of which the name may say something. */
  async #kondigAan(): Promise<void> {
    const organisaties = await this.#transacties.alsSysteem<readonly { readonly organisatieId: string; readonly aantal: number }[]>(
      (manager) =>
        manager.query(
          `SELECT organisatie_id AS "organisatieId", count(*)::int AS aantal FROM sleutel WHERE kek_id <> $1 GROUP BY organisatie_id`,
          [this.keys.currentId],
        ),
    );
    const kek = createHash('sha256').update(this.keys.currentId).digest('hex');
    for (const { organisatieId, aantal } of organisaties) {
      await this.#transacties.in({ organisatieId, persoonId: null }, (tx) =>
        schrijfOrganisatieGebeurtenis(tx, { soort: 'omwikkelSleutels', rol: 'SYSTEEM', gegevens: { aantal, kek } }),
      );
    }
  }

  #bladzijde(na: string): Promise<readonly Plek[]> {
    return this.#transacties.alsSysteem((manager) =>
      manager.query(
        `SELECT id, organisatie_id AS "organisatieId", toetsing_id AS "toetsingId" FROM sleutel WHERE kek_id <> $1 AND id > $2 ORDER BY id LIMIT ${BLADZIJDE}`,
        [this.keys.currentId, na],
      ),
    );
  }

  #een(plek: Plek): Promise<boolean> {
    return this.#transacties.in({ organisatieId: plek.organisatieId, persoonId: null }, async (tx) => {
      const oud = await lees(tx, plek.id);
      if (oud === undefined || oud.kekId === this.keys.currentId || oud.verpakt.length === 0) return false;
      const eigenaar = plek.toetsingId ?? plek.organisatieId;
      const dataKey = await this.keys.unwrap(eigenaar, { sleutelId: oud.kekId, verpakt: oud.verpakt });
      const { sleutelId, verpakt } = await this.keys.wrap(eigenaar, dataKey);
      dataKey.fill(0);
      const [, aantal]: readonly [unknown, number] = await tx.manager.query(
        `UPDATE sleutel SET omhuld = $2, kek_id = $3 WHERE id = $1 AND kek_id = $4 AND omhuld = $5`,
        [plek.id, verpakt, sleutelId, oud.kekId, oud.verpakt],
      );
      return aantal === 1;
    });
  }
}

async function lees({ manager }: Transactie, id: string): Promise<Verpakt | undefined> {
  const [rij]: readonly Verpakt[] = await manager.query(`SELECT kek_id AS "kekId", omhuld AS verpakt FROM sleutel WHERE id = $1`, [id]);
  return rij;
}
