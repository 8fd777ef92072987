import type { Instant } from '#domain/kalender/instant.js';
import type { TermijnCode, TermijnSoort } from '#domain/termijn/termijn-code.js';
import type { MomentCode, MomentSoort } from '#domain/termijn/termijn-profiel.js';
import { profielVan } from '#domain/termijn/eigen-profiel.js';
import { type TermijnStatus, vertelStatus } from '#domain/termijn/termijn-status.js';
import { type VerlengReden, verlengRedenen } from '#domain/termijn/verlenging.js';
import { ladderMoment } from '#domain/termijn/termijnprofielen.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { iso } from './iso.js';

export interface MomentInDossier {
  readonly moment: MomentCode;
  readonly soort: MomentSoort;
  readonly op: Instant;
  /** When it was recorded; null while it is still to come. */
  readonly vastgelegdOp: Instant | null;
  /** Plain Dutch. */
  readonly watDanGebeurt: string;
}

export interface TermijnInDossier {
  readonly termijnId: string;
  readonly code: TermijnCode;
  readonly omschrijving: string;
  readonly soort: TermijnSoort;
  readonly stap: string;
  readonly volgnummer: number;
  readonly status: TermijnStatus;
  readonly aanvang: Instant;
  readonly einde: Instant;
  readonly geslotenOp: Instant | null;
  /** Why it can be made longer now; none when it can't, or not once more. */
  readonly verlengRedenen: readonly VerlengReden[];
  readonly momenten: readonly MomentInDossier[];
}

type Rij = Omit<TermijnInDossier, 'omschrijving' | 'verlengRedenen' | 'momenten'> & {
  readonly verlengd: number;
  readonly momenten: readonly Omit<MomentInDossier, 'watDanGebeurt'>[];
};

/** The terms of this ronde with their ladders, the earliest end first. What was computed when a term began is told, not computed again. */
export async function leesTermijnen({ tx, beeld }: OpenDossier): Promise<readonly TermijnInDossier[]> {
  const profiel = profielVan(beeld);
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT r.id AS "termijnId", r.code, r.soort, r.stap, r.stap_volgnummer AS volgnummer, r.status, ${iso('r.aanvang')} AS aanvang, ${iso('r.einde')} AS einde,
            ${iso('r.gesloten_op')} AS "geslotenOp", r.verlengd,
            coalesce((SELECT jsonb_agg(jsonb_build_object('moment', m.moment, 'soort', m.soort, 'op', ${iso('m.op')}, 'vastgelegdOp', ${iso('m.vastgelegd_op')}) ORDER BY m.op, m.moment)
              FROM termijn_moment m WHERE m.termijn_id = r.id), '[]') AS momenten
       FROM termijn r WHERE r.toetsing_id = $1 AND r.ronde = $2 ORDER BY r.einde, r.code, r.stap, r.stap_volgnummer`,
    [beeld.toetsingId, beeld.ronde],
  );
  return rijen.map(({ verlengd, ...rij }) => ({
    ...rij,
    status: vertelStatus({ ...rij, eindeVastgelegdOp: rij.momenten.find(({ moment }) => moment === 'EINDE')?.vastgelegdOp ?? null }),
    omschrijving: profiel.termijnen[rij.code].omschrijving,
    verlengRedenen: verlengRedenen(profiel, beeld.feiten, { ...rij, verlengd }),
    momenten: rij.momenten.map((moment) => ({
      ...moment,
      watDanGebeurt: ladderMoment(profiel, rij.code, moment.moment)?.watDanGebeurt ?? '',
    })),
  }));
}
