import type { Instant } from '#domain/kalender/instant.js';
import type { Termijn } from '#domain/termijn/termijn.js';
import type { MomentCode } from '#domain/termijn/termijn-profiel.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { iso } from '../lezen/iso.js';

/** A term as it is stored, with what is needed to compute it anew. */
export interface LopendeTermijn extends Termijn {
  readonly id: string;
  readonly stap: string;
  readonly volgnummer: number;
  readonly status: 'LOOPT' | 'VERSTREKEN';
  readonly basisEinde: Instant;
  /** How often it was made longer. */
  readonly verlengd: number;
  /** Codes of the moments that were recorded. */
  readonly vastgelegd: readonly MomentCode[];
}

type Rij = { readonly termijn: LopendeTermijn };

/** The terms of this ronde that run, or whose ladder goes on after their end; the earliest end first. */
export async function lopendeTermijnen({ tx, beeld }: Pick<OpenDossier, 'tx' | 'beeld'>): Promise<readonly LopendeTermijn[]> {
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT jsonb_build_object('id', r.id, 'code', r.code, 'soort', r.soort, 'stap', r.stap, 'volgnummer', r.stap_volgnummer, 'status', r.status,
        'aanvang', ${iso('r.aanvang')}, 'einde', ${iso('r.einde')}, 'basisEinde', ${iso('coalesce(r.basis_einde, r.einde)')}, 'verlengd', r.verlengd,
        'vastgelegd', coalesce((SELECT jsonb_agg(m.moment ORDER BY m.op) FROM termijn_moment m WHERE m.termijn_id = r.id AND m.vastgelegd_op IS NOT NULL), '[]'),
        'momenten', coalesce((SELECT jsonb_agg(jsonb_build_object('moment', m.moment, 'soort', m.soort, 'op', ${iso('m.op')}, 'ontvangers', '[]'::jsonb) ORDER BY m.op, m.moment)
          FROM termijn_moment m WHERE m.termijn_id = r.id), '[]')) AS termijn
       FROM termijn r WHERE r.toetsing_id = $1 AND r.ronde = $2 AND r.status IN ('LOOPT', 'VERSTREKEN') ORDER BY r.einde, r.code, r.stap`,
    [beeld.toetsingId, beeld.ronde],
  );
  return rijen.map(({ termijn }) => termijn);
}
