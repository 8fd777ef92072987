import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { zichtbaar } from './lijst-voorwaarde.js';

/** That a toetsing runs for a meeting on this day, and nothing else of it. */
export interface Aankondiging {
  readonly toetsingId: string;
  readonly raadsdatum: IsoDate;
}

/** A case by its number, and nothing else of it. */
export interface Zaaknummer {
  readonly toetsingId: string;
  readonly zaaknummer: string;
}

const MEESTE = 500;

/** What may be known of a case by who may know nothing else of it. */
export class AankondigingenService {
  constructor(private readonly inzage: InzageService) {}

  /** The meetings for which a toetsing runs, the first one first; for the griffier, who can move the date. */
  lijst(beller: Beller): Promise<readonly Aankondiging[]> {
    return this.inzage.lijst(beller, 'AANKONDIGINGEN', (tx) =>
      tx.manager.query(
        `SELECT t.id AS "toetsingId", t.raadsdatum FROM toetsing t WHERE t.raadsdatum IS NOT NULL AND ${zichtbaar('AANKONDIGING', beller.rollen)}
          ORDER BY t.raadsdatum, t.id LIMIT ${MEESTE}`,
        [beller.persoonId, tx.nu],
      ),
    );
  }

  /** Refuses with TOETSING_ONBEKEND. */
  lees(beller: Beller, toetsingId: string): Promise<Aankondiging> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'AANKONDIGING' }, async ({ beeld: { raadsdatum } }) => {
      if (raadsdatum === null) throw new Error('a toetsing without a council date is no concern of the griffier');
      return { toetsingId, raadsdatum };
    });
  }

  /** The cases by number, the newest first; for the beheerder, who must be able to say which case a question is about. */
  zaaknummers(beller: Beller): Promise<readonly Zaaknummer[]> {
    return this.inzage.lijst(beller, 'ZAAKNUMMERS', (tx) =>
      tx.manager.query(
        `SELECT t.id AS "toetsingId", t.zaaknummer FROM toetsing t WHERE ${zichtbaar('ZAAKNUMMER', beller.rollen)} ORDER BY t.zaaknummer DESC LIMIT ${MEESTE}`,
        [beller.persoonId, tx.nu],
      ),
    );
  }

  /** Refuses with TOETSING_ONBEKEND. */
  zaaknummer(beller: Beller, toetsingId: string): Promise<Zaaknummer> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'ZAAKNUMMER' }, async ({ tx }) => {
      const [rij] = await tx.manager.query<readonly Zaaknummer[]>(`SELECT id AS "toetsingId", zaaknummer FROM toetsing WHERE id = $1`, [
        toetsingId,
      ]);
      if (rij === undefined) throw new Error('a case that was opened is gone');
      return rij;
    });
  }
}
