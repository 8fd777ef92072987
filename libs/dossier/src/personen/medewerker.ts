import { DomainError } from '#domain/fout/domain-error.js';
import type { OrganisatieSoort } from '#domain/tijdlijn/soorten.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';

/** SQL that holds for a person `p` who works for the organisation: who is kandidaat and nothing else does not. */
export const IS_MEDEWERKER = `(EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = p.id AND r.rol <> 'KANDIDAAT')
  OR NOT EXISTS (SELECT FROM persoon_rol r WHERE r.persoon_id = p.id))`;

export interface Medewerkerschap {
  readonly id: string;
  /** All functions, that of kandidaat too. */
  readonly rollen: readonly Rol[];
  readonly geblokkeerd: boolean;
}

/** Somebody who works for the organisation, held until this transaction ends. Refuses with PERSOON_ONBEKEND. */
export async function houdMedewerker(tx: Transactie, persoonId: string): Promise<Medewerkerschap> {
  const rijen: readonly Medewerkerschap[] = await tx.manager.query(
    `SELECT p.id, p.geblokkeerd_op IS NOT NULL AS geblokkeerd, (SELECT coalesce(array_agg(r.rol), '{}') FROM persoon_rol r WHERE r.persoon_id = p.id) AS rollen
       FROM persoon p WHERE p.id = $1 AND ${IS_MEDEWERKER} FOR NO KEY UPDATE OF p`,
    [persoonId],
  );
  const [rij] = rijen;
  if (rij === undefined) throw new DomainError('PERSOON_ONBEKEND');
  return rij;
}

/** Whether somebody else than this person manages the organisation; held, so that two do not let each other go at once. */
export async function andereBeheerder({ manager, organisatieId }: Transactie, persoonId: string): Promise<boolean> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('beheerder ' || $1, 0))`, [organisatieId]);
  const rijen: readonly unknown[] = await manager.query(
    `SELECT FROM persoon_rol r JOIN persoon p ON p.id = r.persoon_id WHERE r.rol = 'BEHEERDER' AND r.persoon_id <> $1 AND p.geblokkeerd_op IS NULL LIMIT 1`,
    [persoonId],
  );
  return rijen.length > 0;
}

/** What was done about one person: an event of the organisation, and an operation on his data. */
export async function legWijzigingVast(
  tx: Transactie,
  kluis: Kluis,
  rol: string,
  soort: OrganisatieSoort,
  gegevens: { readonly persoonId: string } & Readonly<Record<string, string | number | boolean | null>>,
): Promise<void> {
  await dossierLogboek(kluis).schrijf(tx, { naam: soort, activiteit: 'GEBRUIKERS', betrokkenen: [gegevens.persoonId] });
  await schrijfOrganisatieGebeurtenis(tx, { soort, rol, gegevens });
}
