import type { Instant } from '#domain/kalender/instant.js';
import { laatsteFeit } from '#domain/toetsing/feit.js';
import type { VogStatus } from '#domain/vog/vog-status.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { iso } from './iso.js';

/** What one can check of a case without opening anything in it: codes, counts, hashes. */
export interface Controle {
  readonly toetsingId: string;
  readonly zaaknummer: string;
  /** VERLEEND or GEWEIGERD; null as long as nothing was chosen. */
  readonly medewerking: string | null;
  readonly vogStatus: VogStatus;
  readonly rapporten: readonly RapportKenmerk[];
  readonly maatregelen: readonly { readonly status: string; readonly aantal: number }[];
}

export interface RapportKenmerk {
  readonly ronde: number;
  readonly versie: number;
  readonly vastgesteldOp: Instant;
  /** SHA-256 of the sealed report's content, in hex. */
  readonly hash: string;
}

/** For the auditor and the FG: whether what they are shown elsewhere is what was fixed, and how much there is. */
export class ControleService {
  constructor(private readonly inzage: InzageService) {}

  /** Refuses with TOETSING_ONBEKEND. */
  lees(beller: Beller, toetsingId: string): Promise<Controle> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'CONTROLE' }, async ({ tx, beeld }) => {
      const [rij] = await tx.manager.query<readonly { readonly zaaknummer: string }[]>(`SELECT zaaknummer FROM toetsing WHERE id = $1`, [
        toetsingId,
      ]);
      const rapporten: readonly RapportKenmerk[] = await tx.manager.query(
        `SELECT ronde, versie, ${iso('vastgesteld_op')} AS "vastgesteldOp", encode(hash, 'hex') AS hash FROM rapport WHERE toetsing_id = $1 ORDER BY ronde, versie`,
        [toetsingId],
      );
      const tellen = new Map<string, number>();
      for (const { status } of beeld.werk.maatregelen) tellen.set(status, (tellen.get(status) ?? 0) + 1);
      return {
        toetsingId,
        zaaknummer: rij?.zaaknummer ?? '',
        medewerking: laatsteFeit(beeld.feiten, 'MEDEWERKING')?.waarde ?? null,
        vogStatus: beeld.vogStatus,
        rapporten,
        maatregelen: [...tellen].map(([status, aantal]) => ({ status, aantal })),
      };
    });
  }
}
