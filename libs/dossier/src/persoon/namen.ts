import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { persoonPlek } from './persoon-plek.js';

interface PersoonRij {
  readonly id: string;
  readonly naam: Buffer | null;
}

/** The names of these people of the organisation, by id; null when none is known. That they were looked up is recorded. */
export async function namenVan(tx: Transactie, kluis: Kluis, personen: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (personen.length === 0) return new Map();
  await logNamen(tx, kluis, personen);
  const sleutels = await kluis.vanOrganisatie(tx);
  const rijen: readonly PersoonRij[] = await tx.manager.query(`SELECT id, naam FROM persoon WHERE id = ANY ($1::uuid[])`, [personen]);
  return new Map(rijen.map((rij) => [rij.id, naamVan(sleutels, rij)]));
}

/** Records that the names of people who work on cases are opened. */
export function logNamen(tx: Transactie, kluis: Kluis, personen: readonly string[]): Promise<void> {
  return dossierLogboek(kluis).schrijf(tx, { naam: 'MEDEWERKERS', activiteit: 'VERLOOP', betrokkenen: personen });
}

/** The name of one person, opened with the key of the organisation. */
export function naamVan(sleutels: Sleutelbos, { id, naam }: PersoonRij): string | null {
  return naam === null ? null : sleutels.ontsluit<string>(persoonPlek(id, 'naam'), naam);
}
