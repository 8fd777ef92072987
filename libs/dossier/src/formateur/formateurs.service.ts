import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { DomainError } from '#domain/fout/domain-error.js';
import { FormatieFormateurEntity } from '#persistence/entities/formatie-formateur.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { leesFormatie } from '../formatie/lees-formatie.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import type { Beller } from '../handeling/opdracht.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { eisFunctie } from '../persoon/eis-functie.js';
import { namenVan } from '../persoon/namen.js';

export interface Formateur {
  readonly persoonId: string;
  readonly naam: string | null;
}

/** Who forms a college may follow how far its kandidaten are, as long as the opdrachtgever lets him. */
export class FormateursService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /** Refuses with FORMATIE_ONBEKEND. */
  lees(beller: Beller, formatieId: string): Promise<readonly Formateur[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkFormateurs', async (tx) => {
      await leesEigen(tx, beller, formatieId);
      return this.#lijst(tx, formatieId);
    });
  }

  /** Refuses with FORMATIE_ONBEKEND, PERSOON_ZONDER_ROL, FORMATEUR_IS_KANDIDAAT. Twice is once. */
  koppel(beller: Beller, formatieId: string, persoonId: string): Promise<readonly Formateur[]> {
    return inOrganisatie(this.transacties, beller, 'koppelFormateur', async (tx, rol) => {
      await leesEigen(tx, beller, formatieId);
      await eisFunctie(tx, persoonId, 'FORMATEUR');
      if (await tx.manager.existsBy(ToetsingEntity, { formatieId, kandidaatId: persoonId }))
        throw new DomainError('FORMATEUR_IS_KANDIDAAT');
      const nieuw: readonly unknown[] = await tx.manager.query(
        `INSERT INTO formatie_formateur (id, organisatie_id, formatie_id, persoon_id, gekoppeld_op, gekoppeld_door) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (formatie_id, persoon_id) WHERE ontkoppeld_op IS NULL DO NOTHING RETURNING id`,
        [randomUUID(), tx.organisatieId, formatieId, persoonId, tx.nu, tx.persoonId],
      );
      if (nieuw.length > 0) await schrijfOrganisatieGebeurtenis(tx, { soort: 'koppelFormateur', rol, gegevens: { formatieId, persoonId } });
      return this.#lijst(tx, formatieId);
    });
  }

  /** He sees nothing of it from now on. Refuses with FORMATIE_ONBEKEND, FORMATEUR_ONBEKEND. */
  ontkoppel(beller: Beller, formatieId: string, persoonId: string): Promise<readonly Formateur[]> {
    return inOrganisatie(this.transacties, beller, 'ontkoppelFormateur', async (tx, rol) => {
      await leesEigen(tx, beller, formatieId);
      const { affected } = await tx.manager.update(
        FormatieFormateurEntity,
        { formatieId, persoonId, ontkoppeldOp: IsNull() },
        { ontkoppeldOp: new Date(tx.nu), ontkoppeldDoor: tx.persoonId },
      );
      if (affected !== 1) throw new DomainError('FORMATEUR_ONBEKEND');
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'ontkoppelFormateur', rol, gegevens: { formatieId, persoonId } });
      return this.#lijst(tx, formatieId);
    });
  }

  async #lijst(tx: Transactie, formatieId: string): Promise<readonly Formateur[]> {
    const rijen = await tx.manager.find(FormatieFormateurEntity, {
      where: { formatieId, ontkoppeldOp: IsNull() },
      order: { gekoppeldOp: 'ASC', id: 'ASC' },
    });
    const namen = await namenVan(
      tx,
      this.kluis,
      rijen.map(({ persoonId }) => persoonId),
    );
    return rijen.map(({ persoonId }) => ({ persoonId, naam: namen.get(persoonId) ?? null }));
  }
}

/** Who is kandidaat in a formatie knows nothing of the others in it. */
async function leesEigen(tx: Transactie, { persoonId }: Beller, formatieId: string): Promise<void> {
  await leesFormatie(tx, formatieId);
  if (await tx.manager.existsBy(ToetsingEntity, { formatieId, kandidaatId: persoonId })) throw new DomainError('FORMATIE_ONBEKEND');
}
