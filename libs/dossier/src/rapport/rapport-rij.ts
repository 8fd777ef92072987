import type { Instant } from '#domain/kalender/instant.js';
import { toInstant } from '#domain/kalender/instant.js';
import type { RapportInhoud } from '#domain/rapport/rapport.js';
import { RapportEntity } from '#persistence/entities/rapport.entity.js';
import type { Plek } from '#vault/sleutelbos.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

export const rapportPlek = (id: string): Plek => ({ tabel: 'rapport', kolom: 'inhoud', rijId: id });

/** A report as it was fixed. `hash`: SHA-256 (hex) of the canonical form of `inhoud`. */
export interface VastgesteldRapport {
  readonly id: string;
  readonly versie: number;
  readonly hash: string;
  readonly vastgesteldOp: Instant;
  readonly inhoud: RapportInhoud;
}

/** The latest report of this ronde; undefined when none was fixed. */
export async function leesRapport({ tx, beeld, sleutels }: OpenDossier): Promise<VastgesteldRapport | undefined> {
  const { toetsingId, ronde } = beeld;
  const [rij] = await tx.manager.find(RapportEntity, { where: { toetsingId, ronde }, order: { versie: 'DESC' }, take: 1 });
  if (rij === undefined) return undefined;
  const { id, versie, hash, vastgesteldOp } = rij;
  return {
    id,
    versie,
    hash: hash.toString('hex'),
    vastgesteldOp: toInstant(vastgesteldOp.toISOString()),
    inhoud: sleutels.ontsluit<RapportInhoud>(rapportPlek(id), rij.inhoud),
  };
}
