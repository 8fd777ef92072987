import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { bureauGeldigTot, bureauWeigeringen } from '#domain/personen/bureau.rules.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import type { Kluis } from '#vault/kluis.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { bureausVan } from '../personen/lees-bureau.js';

/** Licence and agreement of an external bureau, which must be valid on the day of the assignment. */
export interface ExternBureau {
  /** Known when the bureau is in the pool. */
  readonly naam?: string;
  readonly wpbrNummer: string;
  readonly verwerkersovereenkomst: string;
  readonly geldigTot: IsoDate;
}

/** Refuses with BELANGENCONFLICT who had to go in this ronde. */
export async function eisZonderConflict({ tx, beeld }: OpenDossier, persoonId: string): Promise<void> {
  const rijen: readonly unknown[] = await tx.manager.query(
    `SELECT FROM belangen_conflict WHERE toetsing_id = $1 AND ronde = $2 AND persoon_id = $3`,
    [beeld.toetsingId, beeld.ronde, persoonId],
  );
  if (rijen.length > 0) throw new DomainError('BELANGENCONFLICT');
}

/**
 * The papers of who works for a bureau, valid today: those of the pool, or else what was typed. Refuses with WPBR_VERLOPEN,
 * OVEREENKOMST_VERLOPEN, VERBODEN_GEGEVENS.
 */
export async function uitPool(
  { tx, beeld }: OpenDossier,
  kluis: Kluis,
  persoonId: string,
  getypt?: ExternBureau,
): Promise<ExternBureau | undefined> {
  const vandaag = localDate(tx.nu, beeld.tijdzone);
  const bureau = (await bureausVan(tx, kluis, [persoonId])).get(persoonId);
  if (bureau === undefined) {
    eisGeldig(getypt, vandaag);
    return getypt;
  }
  eis(bureauWeigeringen(bureau, vandaag));
  const { naam, wpbrNummer, verwerkersovereenkomst } = bureau;
  return { naam, wpbrNummer, verwerkersovereenkomst, geldigTot: bureauGeldigTot(bureau) };
}

function eisGeldig(extern: ExternBureau | undefined, vandaag: IsoDate): void {
  if (extern === undefined) return;
  if (extern.geldigTot < vandaag) throw new DomainError('OVEREENKOMST_VERLOPEN');
  eis(verbodenGegevensWeigeringen(extern.wpbrNummer, extern.verwerkersovereenkomst));
}
