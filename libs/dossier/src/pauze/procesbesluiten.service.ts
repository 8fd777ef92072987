import { type Instant, toInstant } from '#domain/kalender/instant.js';
import type { ProcesbesluitSoort } from '#domain/pauze/procesbesluit.js';
import { ProcesbesluitEntity } from '#persistence/entities/procesbesluit.entity.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { procesbesluitPlek } from './leg-procesbesluit-vast.js';

export interface Procesbesluit {
  readonly id: string;
  readonly soort: ProcesbesluitSoort;
  readonly ronde: number;
  readonly reden: string | null;
  readonly toelichting: string | null;
  readonly op: Instant;
  readonly persoonId: string;
}

/** Why the course of a case was changed: suspended, resumed, stopped, moved. */
export class ProcesbesluitenService {
  constructor(private readonly inzage: InzageService) {}

  /** Of all rondes, in the order in which they were taken. */
  lees(beller: Beller, toetsingId: string): Promise<readonly Procesbesluit[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'PROCESBESLUITEN' }, async ({ tx, sleutels }) => {
      const rijen = await tx.manager.find(ProcesbesluitEntity, { where: { toetsingId }, order: { op: 'ASC', id: 'ASC' } });
      return rijen.map(({ id, soort, ronde, reden, toelichting, op, persoonId }) => ({
        id,
        soort,
        ronde,
        reden,
        toelichting: toelichting === null ? null : sleutels.ontsluit<string>(procesbesluitPlek(id), toelichting),
        op: toInstant(op.toISOString()),
        persoonId,
      }));
    });
  }
}
