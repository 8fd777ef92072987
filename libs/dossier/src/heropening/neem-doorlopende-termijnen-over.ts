import { DOORLOPENDE_PLEKKEN } from '#domain/proces/lange-termijn.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** A request or a hold does not end with its ronde: its term goes on in the new one, with what was recorded of it, and so do its tasks. */
export async function neemDoorlopendeTermijnenOver({ tx, beeld }: OpenDossier, naar: OpenDossier): Promise<void> {
  const waar = [beeld.toetsingId, beeld.ronde, naar.beeld.ronde, DOORLOPENDE_PLEKKEN];
  await tx.manager.query(
    `WITH oud AS (SELECT t.*, gen_random_uuid() AS nieuw_id FROM termijn t
        WHERE t.toetsing_id = $1 AND t.ronde = $2 AND t.stap = ANY ($4::text[]) AND t.status IN ('LOOPT', 'VERSTREKEN')),
      nieuw AS (INSERT INTO termijn (id, organisatie_id, toetsing_id, ronde, code, stap, stap_volgnummer, soort, status, aanvang, einde, basis_einde, verlengd)
        SELECT nieuw_id, organisatie_id, toetsing_id, $3, code, stap, stap_volgnummer, soort, status, aanvang, einde, basis_einde, verlengd FROM oud)
     INSERT INTO termijn_moment (organisatie_id, toetsing_id, termijn_id, moment, soort, op, vastgelegd_op)
       SELECT m.organisatie_id, m.toetsing_id, o.nieuw_id, m.moment, m.soort, m.op, m.vastgelegd_op FROM oud o JOIN termijn_moment m ON m.termijn_id = o.id`,
    waar,
  );
  await tx.manager.query(
    `INSERT INTO taak (id, organisatie_id, toetsing_id, ronde, soort, stap, stap_volgnummer, kenmerk, rol, persoon_id, status, gemaakt_op, uiterlijk)
     SELECT gen_random_uuid(), organisatie_id, toetsing_id, $3, soort, stap, stap_volgnummer, kenmerk, rol, persoon_id, status, gemaakt_op, uiterlijk
       FROM taak WHERE toetsing_id = $1 AND ronde = $2 AND stap = ANY ($4::text[]) AND status = 'OPEN'`,
    waar,
  );
}
