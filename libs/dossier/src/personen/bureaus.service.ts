import { randomUUID } from 'node:crypto';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { Houding } from '#domain/toegang/organisatie-regels.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { BureauEntity } from '#persistence/entities/bureau.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { eerderAntwoord, onthoudAntwoord } from '../handeling/eerder-antwoord.js';
import type { Beller, Verzoek } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { logNamen, naamVan } from '../persoon/namen.js';
import { type Bureau, BUREAU_KOLOMMEN, bureauPlek, type BureauRij, toBureau } from './lees-bureau.js';
import { houdMedewerker, legWijzigingVast } from './medewerker.js';
import type { PersoonAntwoord } from './personen.service.js';

export type NieuwBureau = Omit<Bureau, 'bureauId'>;
export interface BureauAntwoord {
  readonly bureauId: string;
}
export interface BureauLid {
  readonly persoonId: string;
  readonly naam: string | null;
}
export interface BureauInZicht extends Bureau {
  readonly leden: readonly BureauLid[];
}

/** The pool: bureaus with their licence and agreement, and who works for which. What an assignment takes over from it stays with the case. */
export class BureausService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /** By name, with their people. Refuses with GEEN_TOEGANG. */
  lees(beller: Beller): Promise<readonly BureauInZicht[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkBureaus', async (tx) => {
      const sleutels = await this.kluis.vanOrganisatie(tx);
      const rijen: readonly BureauRij[] = await tx.manager.query(`SELECT ${BUREAU_KOLOMMEN} FROM bureau b`);
      const leden: readonly { readonly bureauId: string; readonly id: string; readonly naam: Buffer | null }[] = await tx.manager.query(
        `SELECT l.bureau_id AS "bureauId", p.id, p.naam FROM bureau_lid l JOIN persoon p ON p.id = l.persoon_id ORDER BY l.sinds, p.id`,
      );
      await logNamen(
        tx,
        this.kluis,
        leden.map(({ id }) => id),
      );
      return rijen
        .map((rij) => ({
          ...toBureau(sleutels, rij),
          leden: leden.filter((lid) => lid.bureauId === rij.bureauId).map((lid) => ({ persoonId: lid.id, naam: naamVan(sleutels, lid) })),
        }))
        .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    });
  }

  /** Refuses with GEEN_TOEGANG, VERBODEN_GEGEVENS. */
  maak({ beller, idempotentie }: Verzoek, nieuw: NieuwBureau): Promise<BureauAntwoord> {
    return inOrganisatie(this.transacties, beller, 'maakBureau', async (tx, houding) => {
      const eerder = idempotentie && (await eerderAntwoord<BureauAntwoord>(tx, idempotentie));
      if (eerder !== undefined) return eerder;
      const bureauId = randomUUID();
      await tx.manager.insert(BureauEntity, { id: bureauId, organisatieId: tx.organisatieId, ...(await this.#rij(tx, bureauId, nieuw)) });
      await noteer(tx, houding, 'maakBureau', bureauId, nieuw);
      const antwoord = { bureauId };
      if (idempotentie !== undefined) await onthoudAntwoord(tx, idempotentie, antwoord);
      return antwoord;
    });
  }

  /** New papers count for new assignments. Refuses with GEEN_TOEGANG, BUREAU_ONBEKEND, VERBODEN_GEGEVENS. */
  wijzig(beller: Beller, bureauId: string, nieuw: NieuwBureau): Promise<BureauAntwoord> {
    return inOrganisatie(this.transacties, beller, 'wijzigBureau', async (tx, houding) => {
      await eisBureau(tx, bureauId);
      await tx.manager.update(BureauEntity, { id: bureauId }, await this.#rij(tx, bureauId, nieuw));
      await noteer(tx, houding, 'wijzigBureau', bureauId, nieuw);
      return { bureauId };
    });
  }

  /** Null: he works for the organisation itself. Refuses with GEEN_TOEGANG, PERSOON_ONBEKEND, BUREAU_ONBEKEND. */
  zet(beller: Beller, persoonId: string, bureauId: string | null): Promise<PersoonAntwoord> {
    return inOrganisatie(this.transacties, beller, 'zetBureau', async (tx, houding) => {
      await houdMedewerker(tx, persoonId);
      if (bureauId === null) await tx.manager.query(`DELETE FROM bureau_lid WHERE persoon_id = $1`, [persoonId]);
      else {
        await eisBureau(tx, bureauId);
        await tx.manager.query(
          `INSERT INTO bureau_lid (organisatie_id, persoon_id, bureau_id, sinds) VALUES ($1, $2, $3, $4)
             ON CONFLICT (persoon_id) DO UPDATE SET bureau_id = excluded.bureau_id, sinds = excluded.sinds`,
          [tx.organisatieId, persoonId, bureauId, tx.nu],
        );
      }
      await legWijzigingVast(tx, this.kluis, houding, 'zetBureau', { persoonId, bureauId });
      return { persoonId };
    });
  }

  async #rij(tx: Transactie, bureauId: string, nieuw: NieuwBureau): Promise<Omit<BureauEntity, 'id' | 'organisatieId'>> {
    const { naam, wpbrNummer, verwerkersovereenkomst, wpbrGeldigTot, overeenkomstGeldigTot } = nieuw;
    eis(verbodenGegevensWeigeringen(naam, wpbrNummer, verwerkersovereenkomst));
    if (tx.persoonId === null) throw new Error('somebody edits a bureau');
    const sleutels = await this.kluis.vanOrganisatie(tx);
    return {
      gegevens: sleutels.verzegel(bureauPlek(bureauId), { naam, wpbrNummer, verwerkersovereenkomst }),
      wpbrGeldigTot,
      overeenkomstGeldigTot,
      gewijzigdOp: new Date(tx.nu),
      gewijzigdDoor: tx.persoonId,
    };
  }
}

async function eisBureau(tx: Transactie, id: string): Promise<void> {
  if (!(await tx.manager.existsBy(BureauEntity, { id }))) throw new DomainError('BUREAU_ONBEKEND');
}

const noteer = (
  tx: Transactie,
  houding: Houding,
  soort: 'maakBureau' | 'wijzigBureau',
  bureauId: string,
  { wpbrGeldigTot, overeenkomstGeldigTot }: NieuwBureau,
): Promise<void> =>
  schrijfOrganisatieGebeurtenis(tx, { soort, rol: houding, gegevens: { bureauId, wpbrGeldigTot, overeenkomstGeldigTot } });
