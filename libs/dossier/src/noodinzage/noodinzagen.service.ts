import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { type NoodinzageSoort, type NoodinzageStand } from '#domain/noodinzage/noodinzage.js';
import { NoodinzageEntity } from '#persistence/entities/noodinzage.entity.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { noodinzagePlek } from './noodinzage-plek.js';
import { instant, standVan } from './stand-van.js';

export interface NoodinzageInZicht {
  readonly id: string;
  readonly stand: NoodinzageStand;
  readonly soorten: readonly NoodinzageSoort[];
  readonly uren: number;
  /** Who asked, by function: no names. */
  readonly gevraagdAls: 'FG';
  readonly reden: string;
  readonly gevraagdOp: Instant;
  readonly vanUzelf: boolean;
  readonly beslotenAls: 'OPDRACHTGEVER' | 'FG' | null;
  readonly van: Instant | null;
  /** When it ended, or will. */
  readonly tot: Instant | null;
  readonly verantwoording: string | null;
}

/** Which looks were asked for and given. The kandidaat sees those that were given: in which function, why, from when to when, what came of it. */
export class NoodinzagenService {
  constructor(private readonly inzage: InzageService) {}

  lees(beller: Beller, toetsingId: string): Promise<readonly NoodinzageInZicht[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'NOODINZAGEN' }, async ({ tx, beeld, sleutels }) => {
      const rijen = await tx.manager.find(NoodinzageEntity, { where: { toetsingId }, order: { volgnummer: 'ASC' } });
      const isKandidaat = beeld.kandidaatId === beller.persoonId;
      return rijen
        .filter(({ besluit }) => !isKandidaat || besluit === 'GOEDGEKEURD')
        .map((rij) => toZicht(rij, sleutels, beller.persoonId, tx.nu));
    });
  }
}

function toZicht(rij: NoodinzageEntity, sleutels: Sleutelbos, persoonId: string, nu: Instant): NoodinzageInZicht {
  const { id, soorten, uren, beslotenAls, verantwoording } = rij;
  return {
    id,
    stand: standVan(rij, nu),
    soorten,
    uren,
    gevraagdAls: 'FG',
    reden: sleutels.ontsluit<string>(noodinzagePlek(id, 'reden'), rij.reden),
    gevraagdOp: toInstant(rij.gevraagdOp.toISOString()),
    vanUzelf: rij.gevraagdDoor === persoonId,
    beslotenAls,
    van: instant(rij.van),
    tot: instant(rij.beeindigdOp ?? rij.tot),
    verantwoording: verantwoording === null ? null : sleutels.ontsluit<string>(noodinzagePlek(id, 'verantwoording'), verantwoording),
  };
}
