import type { RondeRef, VolgendMoment } from '#domain/proces/stand.js';
import type { MomentCode, MomentSoort } from '#domain/termijn/termijn-profiel.js';
import type { TermijnCode } from '#domain/termijn/termijn-code.js';
import type { Transactie } from '#persistence/transactie.js';
import { STAAT_STIL } from './staat-stil.js';

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

/** The moment, when its term still runs, does not stand still, and it still falls at this instant. GEDAAN: it was recorded before. GEWEIGERD: it doesn't fall then. */
export async function openMoment(
  tx: Transactie,
  ref: RondeRef,
  { termijnId, moment, op }: VolgendMoment,
): Promise<OpenMoment | 'GEDAAN' | 'GEWEIGERD'> {
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT r.code, r.stap, r.stap_volgnummer AS volgnummer, m.moment, m.soort, m.vastgelegd_op IS NOT NULL AS vastgelegd,
            m.op = $3 AND r.status IN ('LOOPT', 'VERSTREKEN') AND NOT ${STAAT_STIL} AS valt
       FROM termijn_moment m JOIN termijn r ON r.id = m.termijn_id JOIN toetsing t ON t.id = r.toetsing_id
      WHERE m.termijn_id = $1 AND m.moment = $2 AND r.toetsing_id = $4 AND r.ronde = $5`,
    [termijnId, moment, op, ref.toetsingId, ref.ronde],
  );
  const [rij] = rijen;
  if (rij?.vastgelegd === true) return 'GEDAAN';
  return rij?.valt === true ? rij : 'GEWEIGERD';
}
