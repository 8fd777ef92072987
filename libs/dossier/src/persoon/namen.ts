import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import { persoonPlek } from './persoon-plek.js';

interface PersoonRij {
  readonly id: string;
  readonly naam: Buffer | null;
}

/** The names of these people of the organisation, by id; null when none is known. */
export async function namenVan(tx: Transactie, kluis: Kluis, personen: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (personen.length === 0) return new Map();
  const sleutels = await kluis.vanOrganisatie(tx);
  const rijen: readonly PersoonRij[] = await tx.manager.query(`SELECT id, naam FROM persoon WHERE id = ANY ($1::uuid[])`, [personen]);
  return new Map(rijen.map((rij) => [rij.id, naamVan(sleutels, rij)]));
}

/** The name of one person, opened with the key of the organisation. */
export function naamVan(sleutels: Sleutelbos, { id, naam }: PersoonRij): string | null {
  return naam === null ? null : sleutels.ontsluit<string>(persoonPlek(id, 'naam'), naam);
}
