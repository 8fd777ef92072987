import { DomainError } from '#domain/fout/domain-error.js';
import type { EigenVrijeDag } from '#domain/kalender/feestdagen-kalender.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { VrijeDagEntity } from '#persistence/entities/vrije-dag.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { leesVrijeDagen } from './lees-vrije-dagen.js';

/**
 * The days on which the organisation is closed besides the official ones. Terms that are computed afterwards know them; a term that runs
 * keeps the end that people were told.
 */
export class VrijeDagenService {
  constructor(private readonly transacties: Transacties) {}

  /** For everybody in the organisation: they stand in no calendar of his own. */
  lees(beller: Beller): Promise<readonly EigenVrijeDag[]> {
    return this.transacties.in(beller, leesVrijeDagen);
  }

  /** Adds a day, or renames it. Refuses with GEEN_TOEGANG, VRIJE_DAG_VOORBIJ. */
  legVast(beller: Beller, { datum, naam, gelijkgesteld = false }: EigenVrijeDag): Promise<void> {
    return this.#doe(beller, 'legVrijeDagVast', { datum, gelijkgesteld }, async ({ manager, organisatieId }) => {
      await manager.upsert(VrijeDagEntity, { organisatieId, datum, naam, gelijkgesteld }, ['organisatieId', 'datum']);
    });
  }

  /** Refuses with GEEN_TOEGANG, VRIJE_DAG_VOORBIJ, VRIJE_DAG_ONBEKEND. */
  verwijder(beller: Beller, datum: IsoDate): Promise<void> {
    return this.#doe(beller, 'verwijderVrijeDag', { datum }, async ({ manager, organisatieId }) => {
      const { affected } = await manager.delete(VrijeDagEntity, { organisatieId, datum });
      if (affected === 0) throw new DomainError('VRIJE_DAG_ONBEKEND');
    });
  }

  /** What lies in the past was counted with already. */
  #doe(
    beller: Beller,
    handeling: 'legVrijeDagVast' | 'verwijderVrijeDag',
    gegevens: { readonly datum: IsoDate; readonly gelijkgesteld?: boolean },
    werk: (tx: Transactie) => Promise<void>,
  ): Promise<void> {
    return inOrganisatie(this.transacties, beller, handeling, async (tx, rol) => {
      const { tijdzone } = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      if (gegevens.datum < localDate(tx.nu, tijdzone)) throw new DomainError('VRIJE_DAG_VOORBIJ');
      await werk(tx);
      await schrijfOrganisatieGebeurtenis(tx, { soort: handeling, rol, gegevens });
    });
  }
}
