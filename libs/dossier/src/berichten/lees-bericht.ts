import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import { type KetenKop, vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import { schrijfGebeurtenis } from '../handeling/schrijf-gebeurtenis.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { persoonPlek } from '../persoon/persoon-plek.js';
import type { Uitnodigingen } from '../uitnodiging/uitnodigingen.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';
import type { TeBezorgen } from './bezorg.js';

export interface TeVerzendenBericht extends TeBezorgen {
  readonly kenmerk: string;
}

interface BerichtRij {
  readonly id: string;
  readonly sjabloon: BerichtSjabloon;
  readonly kenmerk: string;
  readonly persoonId: string;
  readonly email: Buffer | null;
  readonly isKandidaat: boolean;
  readonly kandidaatEmail: Buffer;
  readonly zonderAanmelding: boolean;
  readonly uitgenodigd: boolean;
  readonly organisatieNaam: string;
}

/** Those of these messages that still wait, with their addresses opened for this one time; that is recorded before anything is sent. */
export async function leesBerichten(
  tx: Transactie,
  kluis: Kluis,
  uitnodigingen: Uitnodigingen,
  toetsingId: string,
  berichtIds: readonly string[],
): Promise<readonly TeVerzendenBericht[]> {
  const rijen: readonly BerichtRij[] = await tx.manager.query(
    `SELECT b.id, b.sjabloon, b.kenmerk, b.persoon_id AS "persoonId", p.email, b.persoon_id = t.kandidaat_id AS "isKandidaat", t.kandidaat_email AS "kandidaatEmail",
            o.naam AS "organisatieNaam", NOT EXISTS (SELECT FROM aanmelding a WHERE a.persoon_id = b.persoon_id) AS "zonderAanmelding",
            EXISTS (SELECT FROM uitnodiging u WHERE u.persoon_id = b.persoon_id AND u.gebruikt_op IS NULL AND u.ingetrokken_op IS NULL) AS uitgenodigd
       FROM bericht b JOIN toetsing t ON t.id = b.toetsing_id JOIN persoon p ON p.id = b.persoon_id JOIN organisatie o ON o.organisatie_id = b.organisatie_id
      WHERE b.id = ANY ($1::uuid[]) AND b.toetsing_id = $2 AND b.status = 'TE_VERZENDEN' ORDER BY b.gemaakt_op, b.id`,
    [berichtIds, toetsingId],
  );
  const betrokkenen = rijen.map(({ persoonId }) => persoonId);
  await dossierLogboek(kluis).schrijf(tx, { naam: 'verzendBerichten', activiteit: 'VERLOOP', betrokkenen });
  // The address of the kandidaat belongs to the case, those of the others to the organisation.
  const vanZaak = rijen.some((rij) => rij.isKandidaat) ? (await laadDossier(tx, kluis, toetsingId))?.sleutels : undefined;
  const vanOrganisatie = rijen.some((rij) => !rij.isKandidaat && rij.email !== null) ? await kluis.vanOrganisatie(tx) : undefined;
  const codes = await codesVan(tx, uitnodigingen, rijen, toetsingId);
  return rijen.map((rij) => {
    const { id, sjabloon, kenmerk, organisatieNaam, persoonId } = rij;
    const uitnodiging = codes.get(persoonId) ?? null;
    return { id, sjabloon, kenmerk, organisatieNaam, uitnodiging, adres: adresVan(rij, toetsingId, vanZaak, vanOrganisatie) };
  });
}

const nodigtUit = ({ isKandidaat, zonderAanmelding }: BerichtRij): boolean => isKandidaat && zonderAanmelding;

/** A kandidaat who has no account with us yet is invited by his first mail; other people by who keeps the users. */
async function codesVan(
  tx: Transactie,
  uitnodigingen: Uitnodigingen,
  rijen: readonly BerichtRij[],
  toetsingId: string,
): Promise<ReadonlyMap<string, string | null>> {
  const codes = new Map<string, string | null>();
  // Before the person: the order in which every other transaction of a case locks.
  const kop = rijen.some(nodigtUit) ? await vergrendel(tx, toetsingId) : undefined;
  for (const rij of rijen) {
    const { persoonId, uitgenodigd } = rij;
    if ((!nodigtUit(rij) && !uitgenodigd) || codes.has(persoonId)) continue;
    const { code, nieuw } = await uitnodigingen.codeVoorMail(tx, persoonId, nodigtUit(rij));
    codes.set(persoonId, code);
    if (nieuw !== null && kop !== undefined) await meldGemaakt(tx, kop, toetsingId, nieuw);
  }
  return codes;
}

function meldGemaakt(tx: Transactie, kop: KetenKop, toetsingId: string, uitnodigingId: string): Promise<void> {
  const gebeurtenis = { soort: 'UITNODIGING_GEMAAKT', rol: 'SYSTEEM', gegevens: { uitnodigingId } } as const;
  return schrijfGebeurtenis(tx, toetsingId, volgendeGebeurtenis(kop, tx, toetsingId, gebeurtenis));
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
