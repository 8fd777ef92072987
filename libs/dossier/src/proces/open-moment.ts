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

interface Rij extends OpenMoment {
  readonly vastgelegd: boolean;
  readonly valt: boolean;
}

/** The moment, when its term still runs and it still falls at this instant. GEDAAN: it was recorded before. GEWEIGERD: it doesn't fall then. */
export async function openMoment(
  tx: Transactie,
  ref: RondeRef,
  { termijnId, moment, op }: VolgendMoment,
): Promise<OpenMoment | 'GEDAAN' | 'GEWEIGERD'> {
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT t.code, t.stap, t.stap_volgnummer AS volgnummer, m.moment, m.soort, m.vastgelegd_op IS NOT NULL AS vastgelegd,
            m.op = $3 AND t.status IN ('LOOPT', 'VERSTREKEN') AS valt
       FROM termijn_moment m JOIN termijn t ON t.id = m.termijn_id
      WHERE m.termijn_id = $1 AND m.moment = $2 AND t.toetsing_id = $4 AND t.ronde = $5`,
    [termijnId, moment, op, ref.toetsingId, ref.ronde],
  );
  const [rij] = rijen;
  if (rij?.vastgelegd === true) return 'GEDAAN';
  return rij?.valt === true ? rij : 'GEWEIGERD';
}
