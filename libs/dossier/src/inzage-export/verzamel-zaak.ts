import { FUNCTIE_NAMEN } from '#domain/inzagelog/inzagelog.js';
import { toInstant } from '#domain/kalender/instant.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import { toIsoDate } from '#domain/kalender/iso-date.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';
import type { ToewijzingInZicht } from '../toetsing/toewijzingen.service.js';
import type { BehandelaarGegevens, ZaakGegevens } from './gegevens.js';

/** Who the kandidaat is here, and what the case is about. */
export async function verzamelZaak({ tx, beeld, sleutels }: OpenDossier): Promise<ZaakGegevens> {
  const { toetsingId, status, ronde, bestuurslaag, doelfunctie, aanleiding, raadsdatum } = beeld;
  const rij = await tx.manager.findOneByOrFail(ToetsingEntity, { id: toetsingId });
  const organisatie = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
  const open = (kolom: Parameters<typeof toetsingPlek>[1], verzegeld: Buffer): string =>
    sleutels.ontsluit<string>(toetsingPlek(toetsingId, kolom), verzegeld);
  const ofNiets = (kolom: Parameters<typeof toetsingPlek>[1], verzegeld: Buffer | null): string | null =>
    verzegeld === null ? null : open(kolom, verzegeld);
  return {
    zaaknummer: rij.zaaknummer,
    organisatie: organisatie.naam,
    status,
    ronde,
    bestuurslaag,
    functie: doelfunctie,
    aanleiding,
    raadsdatum,
    begonnenOp: toInstant(rij.gemaaktOp.toISOString()),
    vernietigenOp: rij.vernietigenOp === null ? null : toIsoDate(rij.vernietigenOp),
    naam: open('kandidaat_naam', rij.kandidaatNaam),
    email: open('kandidaat_email', rij.kandidaatEmail),
    telefoon: ofNiets('kandidaat_telefoon', rij.kandidaatTelefoon),
    portefeuille: ofNiets('portefeuille', rij.portefeuille),
    voordragendePartij: ofNiets('voordragende_partij', rij.voordragendePartij),
  };
}

/** By function, never by name. */
export const toBehandelaar = ({ rol, toegewezenOp, beeindigdOp }: ToewijzingInZicht): BehandelaarGegevens => ({
  functie: FUNCTIE_NAMEN[rol],
  toegewezenOp,
  beeindigdOp,
});
