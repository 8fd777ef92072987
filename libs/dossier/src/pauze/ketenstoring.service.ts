import { randomUUID } from 'node:crypto';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { type Ketenstoring, ketenstoringWeigeringen } from '#domain/pauze/ketenstoring.js';
import { KetenstoringEntity } from '#persistence/entities/ketenstoring.entity.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { houdVast, verschuifDossiers } from './verschuif-dossiers.js';

export interface GeregistreerdeStoring extends Ketenstoring {
  readonly id: string;
  readonly geregistreerdOp: Instant;
}
/** What a registration brought about. */
export interface StoringAntwoord {
  readonly id: string;
  /** In how many cases a term stands still, or moved. */
  readonly toetsingen: number;
}

/**
 * An outage of the systems behind the VOG is registered once for the whole organisation. As long as its end is not known the terms that it
 * touches stand still; with its end they move, in every case, by what all outages together took. One transaction: all cases or none.
 */
export class KetenstoringService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /** Refuses with GEEN_TOEGANG, STORING_EINDE_ONJUIST, STORING_NOG_NIET_BEGONNEN. */
  async registreer(beller: Beller, storing: Ketenstoring): Promise<StoringAntwoord> {
    return inOrganisatie(this.transacties, beller, 'registreerKetenstoring', async (tx, rol) => {
      eis(ketenstoringWeigeringen(storing, tx.nu));
      const id = randomUUID();
      const dossiers = await houdVast(tx);
      await tx.manager.insert(KetenstoringEntity, {
        id,
        organisatieId: tx.organisatieId,
        van: new Date(storing.van),
        tot: storing.tot === null ? null : new Date(storing.tot),
        reden: storing.reden,
        geregistreerdDoor: beller.persoonId,
        geregistreerdOp: new Date(tx.nu),
      });
      const toetsingen = await verschuifDossiers(tx, this.kluis, dossiers, { soort: 'KETENSTORING', id, ...storing }, beller);
      const gegevens = { storingId: id, van: storing.van, tot: storing.tot, reden: storing.reden, toetsingen };
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'registreerKetenstoring', rol, gegevens });
      return { id, toetsingen };
    });
  }

  /** Says when it was over, or corrects that. Refuses with GEEN_TOEGANG, STORING_ONBEKEND, STORING_EINDE_ONJUIST. */
  async beeindig(beller: Beller, id: string, tot: Instant): Promise<StoringAntwoord> {
    return inOrganisatie(this.transacties, beller, 'beeindigKetenstoring', async (tx, rol) => {
      const dossiers = await houdVast(tx);
      const rij = await tx.manager.findOneBy(KetenstoringEntity, { id });
      if (rij === null) throw new DomainError('STORING_ONBEKEND');
      const van = toInstant(rij.van.toISOString());
      eis(ketenstoringWeigeringen({ van, tot }, tx.nu));
      await tx.manager.update(KetenstoringEntity, { id }, { tot: new Date(tot) });
      const gebeurtenis = { soort: 'KETENSTORING_VOORBIJ', id, van, tot, reden: rij.reden } as const;
      const toetsingen = await verschuifDossiers(tx, this.kluis, dossiers, gebeurtenis, beller);
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'beeindigKetenstoring', rol, gegevens: { storingId: id, van, tot, toetsingen } });
      return { id, toetsingen };
    });
  }

  /** The last first. Refuses with GEEN_TOEGANG. */
  async lees(beller: Beller): Promise<readonly GeregistreerdeStoring[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkKetenstoringen', async (tx) => {
      const rijen = await tx.manager.find(KetenstoringEntity, { order: { van: 'DESC', id: 'ASC' }, take: 100 });
      return rijen.map(({ id, van, tot, reden, geregistreerdOp }) => ({
        id,
        van: toInstant(van.toISOString()),
        tot: tot === null ? null : toInstant(tot.toISOString()),
        reden,
        geregistreerdOp: toInstant(geregistreerdOp.toISOString()),
      }));
    });
  }
}
