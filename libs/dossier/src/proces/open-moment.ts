import type { RondeRef, VolgendMoment } from '#domain/proces/stand.js';
import type { MomentCode, MomentSoort } from '#domain/termijn/termijn-profiel.js';
import type { TermijnCode } from '#domain/termijn/termijn-code.js';
import type { Transactie } from '#persistence/transactie.js';

export interface OpenMoment {
  readonly code: TermijnCode;
  readonly stap: string;
  readonly volgnummer: number;
  readonly moment: MomentCode;
  readonly soort: MomentSoort;
}

/** The moment, when its term still runs, it is not recorded yet, and it still falls at this instant; undefined otherwise. */
export async function openMoment(tx: Transactie, ref: RondeRef, { termijnId, moment, op }: VolgendMoment): Promise<OpenMoment | undefined> {
  const rijen: readonly OpenMoment[] = await tx.manager.query(
    `SELECT t.code, t.stap, t.stap_volgnummer AS volgnummer, m.moment, m.soort FROM termijn_moment m JOIN termijn t ON t.id = m.termijn_id
      WHERE m.termijn_id = $1 AND m.moment = $2 AND m.op = $3 AND m.vastgelegd_op IS NULL AND t.status IN ('LOOPT', 'VERSTREKEN')
        AND t.toetsing_id = $4 AND t.ronde = $5`,
    [termijnId, moment, op, ref.toetsingId, ref.ronde],
  );
  return rijen[0];
}
