import { type Instant, toInstant } from '#domain/kalender/instant.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** What the row of a remark tells about it. An answer is the only change that it can get. */
export interface Geschreven {
  readonly persoonId: string;
  readonly gemaaktOp: Instant;
  readonly gewijzigdOp: Instant;
}

interface Rij {
  readonly id: string;
  readonly persoonId: string;
  readonly gemaaktOp: Date;
  readonly gewijzigdOp: Date;
}

/** Who wrote the remarks of this ronde, and when they were written and answered, by id. */
export async function leesSchrijvers({ tx, beeld }: OpenDossier): Promise<ReadonlyMap<string, Geschreven>> {
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT id, persoon_id AS "persoonId", gemaakt_op AS "gemaaktOp", gewijzigd_op AS "gewijzigdOp"
       FROM onderdeel WHERE toetsing_id = $1 AND ronde = $2 AND soort = 'TOETSOPMERKING'`,
    [beeld.toetsingId, beeld.ronde],
  );
  return new Map(
    rijen.map(({ id, persoonId, gemaaktOp, gewijzigdOp }) => [
      id,
      { persoonId, gemaaktOp: toInstant(gemaaktOp.toISOString()), gewijzigdOp: toInstant(gewijzigdOp.toISOString()) },
    ]),
  );
}
