import type { Instant } from '#domain/kalender/instant.js';
import { toInstant } from '#domain/kalender/instant.js';
import type { UitvraagVraag, UitvraagVraagCode } from '#domain/uitvraag/uitvraag-vragen.js';
import { UitvraagVraagEntity } from '#persistence/entities/uitvraag-vraag.entity.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { iso } from '../lezen/iso.js';
import { zichtbaar } from '../lezen/lijst-voorwaarde.js';
import { logNamen, naamVan, namenVan } from '../persoon/namen.js';
import { uitvraagPlek, type UitvraagVraagInhoud } from './uitvraag-plek.js';
import { eigenVraag } from './uitvraag-vragen.service.js';

/** That a question waits for the caller: where to find it, and nothing about the case. */
export interface WachtendeVraag {
  readonly uitvraagId: string;
  readonly toetsingId: string;
  readonly gesteldOp: Instant;
}
export interface GesteldeVraag extends UitvraagVraag {
  readonly id: string;
  readonly vraag: UitvraagVraagCode;
  readonly persoonId: string;
  readonly naam: string | null;
  readonly gesteldOp: Instant;
  readonly beantwoordOp: Instant | null;
  readonly ingetrokkenOp: Instant | null;
}
export interface Beantwoorder {
  readonly persoonId: string;
  readonly naam: string | null;
}

/** Who sees which question of the interne uitvraag: the adviseur all, the official his own as long as it waits. */
export class UitvraagInzageService {
  constructor(
    private readonly inzage: InzageService,
    private readonly kluis: Kluis,
  ) {}

  /** The questions that wait for the caller, over all cases; the oldest first. */
  wachtend(beller: Beller): Promise<readonly WachtendeVraag[]> {
    return this.inzage.lijst(beller, 'UITVRAGEN_WACHTEND', (tx) =>
      tx.manager.query<WachtendeVraag[]>(
        `SELECT u.id AS "uitvraagId", u.toetsing_id AS "toetsingId", ${iso('u.gesteld_op')} AS "gesteldOp"
           FROM uitvraag_vraag u JOIN toetsing t ON t.id = u.toetsing_id AND t.ronde = u.ronde
          WHERE u.beantwoorder_id = $1 AND u.beantwoord_op IS NULL AND u.ingetrokken_op IS NULL AND ${zichtbaar('UITVRAAG_VRAAG', beller.rollen)}
          ORDER BY u.gesteld_op, u.id LIMIT 100`,
        [beller.persoonId, tx.nu],
      ),
    );
  }

  /** Refuses with TOETSING_ONBEKEND, and UITVRAAG_ONBEKEND for a question to someone else. */
  lees(beller: Beller, toetsingId: string, id: string): Promise<UitvraagVraag> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'UITVRAAG_VRAAG', objectId: id }, (dossier) => eigenVraag(dossier, id));
  }

  /** All questions of this ronde, with whom they were put to. */
  gesteld(beller: Beller, toetsingId: string): Promise<readonly GesteldeVraag[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'UITVRAGEN' }, async ({ tx, beeld, sleutels }) => {
      const rijen = await tx.manager.find(UitvraagVraagEntity, {
        where: { toetsingId, ronde: beeld.ronde },
        order: { gesteldOp: 'ASC', id: 'ASC' },
      });
      const namen = await namenVan(tx, this.kluis, [...new Set(rijen.map(({ beantwoorderId }) => beantwoorderId))]);
      return rijen.map((rij) => ({
        ...sleutels.ontsluit<UitvraagVraagInhoud>(uitvraagPlek(rij.id), rij.inhoud),
        id: rij.id,
        vraag: rij.vraag,
        persoonId: rij.beantwoorderId,
        naam: namen.get(rij.beantwoorderId) ?? null,
        gesteldOp: toInstant(rij.gesteldOp.toISOString()),
        beantwoordOp: toMoment(rij.beantwoordOp),
        ingetrokkenOp: toMoment(rij.ingetrokkenOp),
      }));
    });
  }

  /** The officials who can be asked. */
  beantwoorders(beller: Beller, toetsingId: string): Promise<readonly Beantwoorder[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'UITVRAGEN' }, async ({ tx }) => {
      const eigen = await this.kluis.vanOrganisatie(tx);
      const rijen: readonly { readonly id: string; readonly naam: Buffer | null }[] = await tx.manager.query(
        `SELECT p.id, p.naam FROM persoon p JOIN persoon_rol r ON r.persoon_id = p.id WHERE r.rol = 'UITVRAAG_BEANTWOORDER' AND p.geblokkeerd_op IS NULL`,
      );
      await logNamen(
        tx,
        this.kluis,
        rijen.map(({ id }) => id),
      );
      const mensen = rijen.map((rij) => ({ persoonId: rij.id, naam: naamVan(eigen, rij) }));
      return mensen.sort((a, b) => (a.naam ?? '').localeCompare(b.naam ?? '', 'nl'));
    });
  }
}

const toMoment = (op: Date | null): Instant | null => (op === null ? null : toInstant(op.toISOString()));
