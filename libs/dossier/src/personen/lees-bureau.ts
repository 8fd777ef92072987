import type { BureauGeldigheid } from '#domain/personen/bureau.rules.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Plek, Sleutelbos } from '#vault/sleutelbos.js';

/** What is sealed of a bureau. */
export interface BureauGegevens {
  readonly naam: string;
  readonly wpbrNummer: string;
  readonly verwerkersovereenkomst: string;
}
export interface Bureau extends BureauGegevens, BureauGeldigheid {
  readonly bureauId: string;
}
export interface BureauRij {
  readonly bureauId: string;
  readonly gegevens: Buffer;
  readonly wpbrGeldigTot: IsoDate;
  readonly overeenkomstGeldigTot: IsoDate;
}

export const bureauPlek = (bureauId: string): Plek => ({ tabel: 'bureau', kolom: 'gegevens', rijId: bureauId });

/** SQL of the columns of a bureau `b`. */
export const BUREAU_KOLOMMEN = `b.id AS "bureauId", b.gegevens, b.wpbr_geldig_tot::text AS "wpbrGeldigTot", b.overeenkomst_geldig_tot::text AS "overeenkomstGeldigTot"`;

export function toBureau(sleutels: Sleutelbos, { bureauId, gegevens, wpbrGeldigTot, overeenkomstGeldigTot }: BureauRij): Bureau {
  return { bureauId, ...sleutels.ontsluit<BureauGegevens>(bureauPlek(bureauId), gegevens), wpbrGeldigTot, overeenkomstGeldigTot };
}

/** The bureaus that these people work for, by person. */
export async function bureausVan(tx: Transactie, kluis: Kluis, personen: readonly string[]): Promise<ReadonlyMap<string, Bureau>> {
  const rijen: readonly (BureauRij & { readonly persoonId: string })[] = await tx.manager.query(
    `SELECT l.persoon_id AS "persoonId", ${BUREAU_KOLOMMEN} FROM bureau_lid l JOIN bureau b ON b.id = l.bureau_id WHERE l.persoon_id = ANY ($1::uuid[])`,
    [personen],
  );
  if (rijen.length === 0) return new Map();
  const sleutels = await kluis.vanOrganisatie(tx);
  return new Map(rijen.map((rij) => [rij.persoonId, toBureau(sleutels, rij)]));
}
