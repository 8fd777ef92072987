import { In } from 'typeorm';
import type { Instant } from '#domain/kalender/instant.js';
import { toInstant } from '#domain/kalender/instant.js';
import type { RapportInhoud } from '#domain/rapport/rapport.js';
import { RapportEntity } from '#persistence/entities/rapport.entity.js';
import { StapEntity } from '#persistence/entities/stap.entity.js';
import type { Plek, Sleutelbos } from '#vault/sleutelbos.js';
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

/** The latest report that holds in this ronde; undefined when none was fixed. */
export async function leesRapport(dossier: OpenDossier): Promise<VastgesteldRapport | undefined> {
  const { tx, beeld, sleutels } = dossier;
  const rondes = [beeld.ronde, await rondeVanRapport(dossier)];
  const where = { toetsingId: beeld.toetsingId, ronde: In(rondes) };
  const [rij] = await tx.manager.find(RapportEntity, { where, order: { ronde: 'DESC', versie: 'DESC' }, take: 1 });
  return rij === undefined ? undefined : openRapport(sleutels, rij);
}

export function openRapport(sleutels: Sleutelbos, { id, versie, hash, vastgesteldOp, inhoud }: RapportEntity): VastgesteldRapport {
  return {
    id,
    versie,
    hash: hash.toString('hex'),
    vastgesteldOp: toInstant(vastgesteldOp.toISOString()),
    inhoud: sleutels.ontsluit<RapportInhoud>(rapportPlek(id), inhoud),
  };
}

/** A reopened ronde that takes the report over rests on the one that was fixed: the same row, with the same hash. */
async function rondeVanRapport({ tx, beeld }: Pick<OpenDossier, 'tx' | 'beeld'>): Promise<number> {
  const stap = await tx.manager.findOneBy(StapEntity, { toetsingId: beeld.toetsingId, ronde: beeld.ronde, code: 'RAPPORT', volgnummer: 1 });
  return stap?.uitRonde ?? beeld.ronde;
}
