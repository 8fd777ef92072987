import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { persoonPlek } from '../persoon/persoon-plek.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';

export interface TeVerzendenBericht {
  readonly id: string;
  readonly sjabloon: BerichtSjabloon;
  readonly kenmerk: string;
  /** Null when this person has none. */
  readonly adres: string | null;
  readonly organisatieNaam: string;
}

interface BerichtRij {
  readonly id: string;
  readonly sjabloon: BerichtSjabloon;
  readonly kenmerk: string;
  readonly persoonId: string;
  readonly email: Buffer | null;
  readonly isKandidaat: boolean;
  readonly kandidaatEmail: Buffer;
  readonly organisatieNaam: string;
}

/** Those of these messages that still wait, with their addresses opened for this one time; that is recorded before anything is sent. */
export async function leesBerichten(
  tx: Transactie,
  kluis: Kluis,
  toetsingId: string,
  berichtIds: readonly string[],
): Promise<readonly TeVerzendenBericht[]> {
  const rijen: readonly BerichtRij[] = await tx.manager.query(
    `SELECT b.id, b.sjabloon, b.kenmerk, b.persoon_id AS "persoonId", p.email, b.persoon_id = t.kandidaat_id AS "isKandidaat", t.kandidaat_email AS "kandidaatEmail",
            o.naam AS "organisatieNaam"
       FROM bericht b JOIN toetsing t ON t.id = b.toetsing_id JOIN persoon p ON p.id = b.persoon_id JOIN organisatie o ON o.organisatie_id = b.organisatie_id
      WHERE b.id = ANY ($1::uuid[]) AND b.toetsing_id = $2 AND b.status = 'TE_VERZENDEN' ORDER BY b.gemaakt_op, b.id`,
    [berichtIds, toetsingId],
  );
  const betrokkenen = rijen.map(({ persoonId }) => persoonId);
  await dossierLogboek(kluis).schrijf(tx, { naam: 'verzendBerichten', activiteit: 'VERLOOP', betrokkenen });
  // The address of the kandidaat belongs to the case, those of the others to the organisation.
  const vanZaak = rijen.some((rij) => rij.isKandidaat) ? (await laadDossier(tx, kluis, toetsingId))?.sleutels : undefined;
  const vanOrganisatie = rijen.some((rij) => !rij.isKandidaat && rij.email !== null) ? await kluis.vanOrganisatie(tx) : undefined;
  return rijen.map((rij) => {
    const { id, sjabloon, kenmerk, organisatieNaam } = rij;
    return { id, sjabloon, kenmerk, organisatieNaam, adres: adresVan(rij, toetsingId, vanZaak, vanOrganisatie) };
  });
}

function adresVan(
  { isKandidaat, kandidaatEmail, persoonId, email }: BerichtRij,
  toetsingId: string,
  vanZaak: Sleutelbos | undefined,
  vanOrganisatie: Sleutelbos | undefined,
): string | null {
  if (isKandidaat) return vanZaak?.ontsluit<string>(toetsingPlek(toetsingId, 'kandidaat_email'), kandidaatEmail) ?? null;
  if (email === null) return null;
  return vanOrganisatie?.ontsluit<string>(persoonPlek(persoonId, 'email'), email) ?? null;
}
