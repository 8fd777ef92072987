import type { Instant } from '#domain/kalender/instant.js';
import type { Termijn } from '#domain/termijn/termijn.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { LopendeTermijn } from './lopende-termijnen.js';

/** Where a stored term goes. */
export interface VerplaatsteTermijn {
  readonly van: LopendeTermijn;
  readonly naar: Termijn;
  readonly basisEinde: Instant;
  readonly verlengd: number;
}

const BEWAAR = `
WITH t AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, einde timestamptz, oud timestamptz, basis timestamptz, verlengd int, stap text, volgnummer int, momenten jsonb)),
 nieuw AS (SELECT t.id, m.moment, m.soort, m.op FROM t, jsonb_to_recordset(t.momenten) AS m(moment text, soort text, op timestamptz)),
 einde AS (UPDATE termijn r SET einde = t.einde, basis_einde = t.basis, verlengd = t.verlengd FROM t WHERE r.id = t.id),
 taken AS (UPDATE taak k SET uiterlijk = t.einde FROM t WHERE k.toetsing_id = $2 AND k.ronde = $3 AND k.stap = t.stap AND k.stap_volgnummer = t.volgnummer
   AND k.status = 'OPEN' AND k.uiterlijk = t.oud),
 weg AS (DELETE FROM termijn_moment m USING t WHERE m.termijn_id = t.id AND m.vastgelegd_op IS NULL
   AND NOT EXISTS (SELECT FROM nieuw n WHERE n.id = m.termijn_id AND n.moment = m.moment))
INSERT INTO termijn_moment (organisatie_id, toetsing_id, termijn_id, moment, soort, op)
  SELECT $4, $2, n.id, n.moment, n.soort, n.op FROM nieuw n
ON CONFLICT (termijn_id, moment) DO UPDATE SET op = excluded.op WHERE termijn_moment.vastgelegd_op IS NULL`;

/** Stores new ends and moments, and the new dates of the tasks that go with them. What was recorded stays what it was. */
export async function bewaarTermijnen({ tx, beeld }: OpenDossier, termijnen: readonly VerplaatsteTermijn[]): Promise<void> {
  if (termijnen.length === 0) return;
  const rijen = termijnen.map(({ van, naar, basisEinde, verlengd }) => ({
    id: van.id,
    einde: naar.einde,
    oud: van.einde,
    basis: basisEinde,
    verlengd,
    stap: van.stap,
    volgnummer: van.volgnummer,
    momenten: naar.momenten.map(({ moment, soort, op }) => ({ moment, soort, op })),
  }));
  await tx.manager.query(BEWAAR, [JSON.stringify(rijen), beeld.toetsingId, beeld.ronde, beeld.organisatieId]);
}
