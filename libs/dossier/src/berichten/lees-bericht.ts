import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import { persoonPlek } from '../persoon/persoon-plek.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';

export interface TeVerzendenBericht {
  readonly sjabloon: BerichtSjabloon;
  readonly kenmerk: string;
  /** Null when this person has none. */
  readonly adres: string | null;
  readonly organisatieNaam: string;
}

interface BerichtRij {
  readonly sjabloon: BerichtSjabloon;
  readonly kenmerk: string;
  readonly persoonId: string;
  readonly email: Buffer | null;
  readonly isKandidaat: boolean;
  readonly kandidaatEmail: Buffer;
  readonly organisatieNaam: string;
}

/** The message with its address, opened for this one time; undefined when it does not wait to be sent any more. */
export async function leesBericht(
  tx: Transactie,
  kluis: Kluis,
  toetsingId: string,
  berichtId: string,
): Promise<TeVerzendenBericht | undefined> {
  const rijen: readonly BerichtRij[] = await tx.manager.query(
    `SELECT b.sjabloon, b.kenmerk, b.persoon_id AS "persoonId", p.email, b.persoon_id = t.kandidaat_id AS "isKandidaat", t.kandidaat_email AS "kandidaatEmail",
            o.naam AS "organisatieNaam"
       FROM bericht b JOIN toetsing t ON t.id = b.toetsing_id JOIN persoon p ON p.id = b.persoon_id JOIN organisatie o ON o.organisatie_id = b.organisatie_id
      WHERE b.id = $1 AND b.toetsing_id = $2 AND b.status = 'TE_VERZENDEN'`,
    [berichtId, toetsingId],
  );
  const [rij] = rijen;
  if (rij === undefined) return undefined;
  const { sjabloon, kenmerk, organisatieNaam } = rij;
  return { sjabloon, kenmerk, organisatieNaam, adres: await adresVan(tx, kluis, toetsingId, rij) };
}

/** The address of the kandidaat belongs to the case, those of the others to the organisation. */
async function adresVan(tx: Transactie, kluis: Kluis, toetsingId: string, rij: BerichtRij): Promise<string | null> {
  if (rij.isKandidaat) {
    const dossier = await laadDossier(tx, kluis, toetsingId);
    return dossier?.sleutels.ontsluit<string>(toetsingPlek(toetsingId, 'kandidaat_email'), rij.kandidaatEmail) ?? null;
  }
  if (rij.email === null) return null;
  const sleutels = await kluis.vanOrganisatie(tx);
  return sleutels.ontsluit<string>(persoonPlek(rij.persoonId, 'email'), rij.email);
}
