import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { MailOpdracht } from '#messages/mailer.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { TeBezorgen } from '../berichten/bezorg.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { persoonPlek } from '../persoon/persoon-plek.js';
import { vasteUuid } from '../handeling/vaste-uuid.js';

interface Rij {
  readonly persoonId: string;
  readonly email: Buffer | null;
  readonly organisatieNaam: string;
}

export interface TeMelden {
  readonly rollen: readonly Rol[];
  readonly sjabloon: BerichtSjabloon;
  /** What this is about: the same one gives the same Message-ID. */
  readonly kenmerk: string;
  readonly bijlage?: NonNullable<MailOpdracht['bijlage']>;
}

/** Mails for everybody who has one of these functions, with their addresses opened for this one time. */
export async function berichtenVoor(
  tx: Transactie,
  kluis: Kluis,
  { rollen, sjabloon, kenmerk, bijlage }: TeMelden,
): Promise<readonly TeBezorgen[]> {
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT p.id AS "persoonId", p.email, o.naam AS "organisatieNaam" FROM persoon p JOIN organisatie o ON o.organisatie_id = p.organisatie_id
      WHERE p.geblokkeerd_op IS NULL AND p.email IS NOT NULL AND EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = p.id AND r.rol = ANY ($1::text[])) ORDER BY p.id`,
    [rollen],
  );
  if (rijen.length === 0) return [];
  const betrokkenen = rijen.map(({ persoonId }) => persoonId);
  await dossierLogboek(kluis).schrijf(tx, { naam: 'verzendBerichten', activiteit: 'TOEZICHT', betrokkenen });
  const sleutels = await kluis.vanOrganisatie(tx);
  return rijen.map(({ persoonId, email, organisatieNaam }) => ({
    id: vasteUuid(`${sjabloon}|${kenmerk}|${persoonId}`),
    sjabloon,
    organisatieNaam,
    adres: email === null ? null : sleutels.ontsluit<string>(persoonPlek(persoonId, 'email'), email),
    ...(bijlage === undefined ? {} : { bijlage }),
  }));
}
