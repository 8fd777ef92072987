import { randomUUID } from 'node:crypto';
import type { ProcesbesluitSoort } from '#domain/pauze/procesbesluit.js';
import { ProcesbesluitEntity } from '#persistence/entities/procesbesluit.entity.js';
import type { Plek } from '#vault/sleutelbos.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';

export const procesbesluitPlek = (id: string): Plek => ({ tabel: 'procesbesluit', kolom: 'toelichting', rijId: id });

export interface NieuwProcesbesluit {
  readonly soort: ProcesbesluitSoort;
  /** A code, where the reason is one of a list. */
  readonly reden?: string;
  /** In the words of who decided; sealed. */
  readonly toelichting?: string;
}

/** Keeps who decided what about the course of the case, and why. Returns its id. */
export async function legProcesbesluitVast(dossier: OpenDossier, { soort, reden, toelichting }: NieuwProcesbesluit): Promise<string> {
  const { tx, sleutels } = dossier;
  if (tx.persoonId === null) throw new Error('a decision is taken by a person');
  const id = randomUUID();
  await tx.manager.insert(ProcesbesluitEntity, {
    id,
    ...rijVan(dossier),
    soort,
    reden: reden ?? null,
    toelichting: toelichting === undefined ? null : sleutels.verzegel(procesbesluitPlek(id), toelichting),
    persoonId: tx.persoonId,
    op: new Date(tx.nu),
  });
  return id;
}
