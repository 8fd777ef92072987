import { randomUUID } from 'node:crypto';
import type { ConflictBron, GeregistreerdeGrond } from '#domain/conflict/belangen-conflict.js';
import { BelangenConflictEntity } from '#persistence/entities/belangen-conflict.entity.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';

export interface ConflictAanleiding {
  readonly grond: GeregistreerdeGrond;
  readonly bron: ConflictBron;
}

/** Records that this person must not work on the case, or give the order in it. His assignment has ended by then. Returns the id. */
export async function registreerConflict(dossier: OpenDossier, persoonId: string, { grond, bron }: ConflictAanleiding): Promise<string> {
  const { tx } = dossier;
  const id = randomUUID();
  await tx.manager.insert(BelangenConflictEntity, {
    id,
    ...rijVan(dossier),
    persoonId,
    grond,
    bron,
    gemeldDoor: tx.persoonId ?? persoonId,
    gemeldOp: new Date(tx.nu),
  });
  return id;
}
