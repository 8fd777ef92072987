import type { DagrondeAntwoord, DagrondeInput } from '#domain/proces/dagronde.js';
import { DOORLOPENDE_PLEKKEN, LANGE_PLEKKEN } from '#domain/proces/lange-termijn.js';
import type { MomentInput, RondeRef } from '#domain/proces/stand.js';
import type { Transacties } from '#persistence/transactie.js';
import { iso } from '../lezen/iso.js';
import type { ProcesService } from './proces.service.js';

const BLADZIJDE = 100;
const BEGIN = '1970-01-01T00:00:00.000Z|00000000-0000-0000-0000-000000000000|';

interface MomentRij extends RondeRef, Pick<MomentInput, 'termijnId' | 'moment' | 'op'> {
  readonly stap: string;
}

/**
 * What comes due in terms that last longer than any workflow: found across organisations, recorded case by case by the same service as every
 * other moment, each under the lock of its case and once. One case that can't be recorded does not keep the others waiting.
 */
export class DagrondeService {
  constructor(
    private readonly transacties: Transacties,
    private readonly proces: ProcesService,
    private readonly meld: (error: unknown, toetsingId: string) => void,
  ) {}

  /** Records the moments of long terms (T18–T21) that have come, the earliest first, and has their messages sent. */
  async legMomentenVast({ tot, na }: DagrondeInput): Promise<DagrondeAntwoord> {
    const rijen: readonly MomentRij[] = await this.transacties.alsSysteem((manager) =>
      manager.query(
        `SELECT t.organisatie_id AS "organisatieId", t.toetsing_id AS "toetsingId", t.ronde, t.stap, m.termijn_id AS "termijnId", m.moment, ${iso('m.op')} AS op
           FROM termijn t JOIN termijn_moment m ON m.termijn_id = t.id
          WHERE t.status IN ('LOOPT', 'VERSTREKEN') AND t.stap IN (${LANGE_PLEKKEN.map((plek) => `'${plek}'`).join(', ')}) AND m.vastgelegd_op IS NULL AND m.op <= $1
            AND (m.op, m.termijn_id, m.moment) > ($2::timestamptz, $3::uuid, $4) ORDER BY m.op, m.termijn_id, m.moment LIMIT ${BLADZIJDE}`,
        [tot, ...(na ?? BEGIN).split('|')],
      ),
    );
    const laatste = rijen.at(-1);
    return this.#elk(
      rijen,
      ({ organisatieId, toetsingId, ronde, stap, termijnId, moment, op }) =>
        this.proces.legMomentVast(
          { ref: { organisatieId, toetsingId, ronde }, termijnId, moment, op },
          { ookOpgeschort: DOORLOPENDE_PLEKKEN.some((plek) => plek === stap), naEinde: true, signaal: true },
        ),
      laatste && `${laatste.op}|${laatste.termijnId}|${laatste.moment}`,
    );
  }

  /** S20: closes the cases that were withdrawn or stopped. */
  async sluitGeeindigden({ tot, na }: DagrondeInput): Promise<DagrondeAntwoord> {
    const rijen: readonly RondeRef[] = await this.transacties.alsSysteem((manager) =>
      manager.query(
        `SELECT id AS "toetsingId", organisatie_id AS "organisatieId", ronde FROM toetsing
          WHERE status IN ('INGETROKKEN', 'GESTAAKT') AND gewijzigd_op <= $1 AND id > $2::uuid ORDER BY id LIMIT ${BLADZIJDE}`,
        [tot, na ?? '00000000-0000-0000-0000-000000000000'],
      ),
    );
    return this.#elk(rijen, (ref) => this.proces.legOvergangVast({ ref, overgang: 'sluit' }, { naEinde: true }), rijen.at(-1)?.toetsingId);
  }

  async #elk<T extends RondeRef>(
    rijen: readonly T[],
    doe: (rij: T) => Promise<{ readonly gedaan: boolean }>,
    einde: string | undefined,
  ): Promise<DagrondeAntwoord> {
    let gedaan = 0;
    let mislukt = 0;
    for (const rij of rijen) {
      try {
        if ((await doe(rij)).gedaan) gedaan += 1;
      } catch (error) {
        mislukt += 1;
        this.meld(error, rij.toetsingId);
      }
    }
    return { gedaan, mislukt, na: rijen.length < BLADZIJDE ? null : (einde ?? null) };
  }
}
