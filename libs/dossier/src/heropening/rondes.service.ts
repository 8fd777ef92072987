import { DomainError } from '#domain/fout/domain-error.js';
import type { HeropeningDeel, HeropeningReden } from '#domain/heropening/heropening.js';
import type { Instant } from '#domain/kalender/instant.js';
import { HeropeningEntity } from '#persistence/entities/heropening.entity.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { iso } from '../lezen/iso.js';
import { heropeningPlek } from './heropening-plek.js';

/** GEEN: nothing was signed. VERVALLEN: the case was opened again after it (INV-27). */
export type ConclusieStand = 'GEEN' | 'GELDEND' | 'VERVALLEN';

/** One run of the case. The first one has no reason. */
export interface Ronde {
  readonly ronde: number;
  readonly begonnenOp: Instant | null;
  readonly reden: HeropeningReden | null;
  readonly opnieuw: readonly HeropeningDeel[];
  readonly conclusie: ConclusieStand;
}

/** Why the present ronde began, in the words of the opdrachtgever. */
export interface Heropening {
  readonly ronde: number;
  readonly reden: HeropeningReden;
  readonly opnieuw: readonly HeropeningDeel[];
  readonly toelichting: string;
}

/** The rondes of a case. */
export class RondesService {
  constructor(private readonly inzage: InzageService) {}

  lijst(beller: Beller, toetsingId: string): Promise<readonly Ronde[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'PLANNING' }, async ({ tx, beeld }) => {
      const rondes: readonly Ronde[] = await tx.manager.query(
        `SELECT r AS ronde, coalesce(${iso('h.heropend_op')}, (SELECT ${iso('f.op')} FROM feit f WHERE f.toetsing_id = $1 AND f.ronde = r AND f.code = 'GESTART' AND f.volgnummer = 1)) AS "begonnenOp",
                h.reden, coalesce(h.opnieuw, '{}') AS opnieuw,
                CASE WHEN a.ronde IS NULL THEN 'GEEN' WHEN r < $2 THEN 'VERVALLEN' ELSE 'GELDEND' END AS conclusie
           FROM generate_series(1, $2::int) r LEFT JOIN heropening h ON h.toetsing_id = $1 AND h.ronde = r LEFT JOIN advies a ON a.toetsing_id = $1 AND a.ronde = r
          ORDER BY r`,
        [toetsingId, beeld.ronde],
      );
      return rondes;
    });
  }

  /** Refuses with TOETSING_ONBEKEND in a first ronde. */
  heropening(beller: Beller, toetsingId: string): Promise<Heropening> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'HEROPENING' }, async ({ tx, beeld, sleutels }) => {
      const rij = await tx.manager.findOneBy(HeropeningEntity, { toetsingId, ronde: beeld.ronde });
      if (rij === null) throw new DomainError('TOETSING_ONBEKEND');
      const { ronde, reden, opnieuw } = rij;
      return { ronde, reden, opnieuw, toelichting: sleutels.ontsluit<string>(heropeningPlek(toetsingId, ronde), rij.toelichting) };
    });
  }
}
