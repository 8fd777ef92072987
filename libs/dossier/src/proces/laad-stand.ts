import { type RondeRef, type Stand, TOETSING_BREED } from '#domain/proces/stand.js';
import type { Transactie } from '#persistence/transactie.js';
import { STAAT_STIL } from './staat-stil.js';

const sleutel = (code: string, volgnummer: string): string =>
  `CASE WHEN ${volgnummer} = 1 THEN ${code} ELSE ${code} || '/' || ${volgnummer} END`;
/** The step that a term belongs to; of the case as a whole there is one, however often its terms were opened. */
const plek = `CASE WHEN r.stap = '${TOETSING_BREED}' THEN r.stap ELSE ${sleutel('r.stap', 'r.stap_volgnummer')} END`;
const feit = (code: string): string => `FROM feit f WHERE f.toetsing_id = t.id AND f.ronde = t.ronde AND f.code = '${code}'`;

/** One query, made for the workflow: it runs after every signal and every moment. */
const STAND = `
SELECT jsonb_build_object(
  'versie', t.versie,
  'status', coalesce((SELECT p.van_status FROM opschorting p WHERE p.toetsing_id = t.id AND p.ronde = t.ronde AND p.hervat_op IS NULL AND t.status = 'OPGESCHORT'), t.status),
  'opgeschort', t.status = 'OPGESCHORT',
  'einde', CASE WHEN t.ronde <> $2 THEN 'GESLOTEN' WHEN t.status IN ('INGETROKKEN', 'GESTAAKT', 'GESLOTEN', 'VERNIETIGD') THEN t.status END,
  'stappen', coalesce((SELECT jsonb_object_agg(${sleutel('s.code', 's.volgnummer')}, s.status) FROM stap s WHERE s.toetsing_id = t.id AND s.ronde = t.ronde), '{}'),
  'vogStatus', coalesce((SELECT v.status FROM vog v WHERE v.toetsing_id = t.id AND v.ronde = t.ronde), 'NIET_GESTART'),
  'vogNietAfgegeven', (SELECT count(*) ${feit('VOG_NIET_AFGEGEVEN')}),
  'vogProcedures', (SELECT count(*) ${feit('VOG_PROCEDURE')}),
  'zonderVog', NOT t.vog_vereist, 'zonderAdvies', t.aanleiding = 'HERIJKING_ZITTEND',
  'wederhoorRondes', (SELECT count(*) ${feit('CONCEPT_VOORGELEGD')}),
  'vragenlijstVolledig', EXISTS (SELECT ${feit('VRAGENLIJST_BEOORDEELD')} AND f.waarde IN ('VOLLEDIG', 'VOORBEHOUD')),
  'documentenRondes', (SELECT count(*) ${feit('DOCUMENTEN_GEVRAAGD')}),
  'beperktAdvies', EXISTS (SELECT ${feit('BEPERKT_ADVIES')}),
  'briefGereed', EXISTS (SELECT ${feit('BRIEF_GEREED')}),
  'uitkomst', t.uitkomst,
  'volgende', coalesce((SELECT jsonb_object_agg(stap, jsonb_build_object('termijnId', termijn_id, 'moment', moment, 'op', op)) FROM (
      SELECT DISTINCT ON (${plek}) ${plek} AS stap, m.termijn_id, m.moment,
             to_char(m.op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS op
        FROM termijn r JOIN termijn_moment m ON m.termijn_id = r.id AND m.vastgelegd_op IS NULL
       WHERE r.toetsing_id = t.id AND r.ronde = t.ronde AND r.status IN ('LOOPT', 'VERSTREKEN') AND NOT ${STAAT_STIL}
       ORDER BY ${plek}, m.op, m.termijn_id, m.moment) x), '{}'),
  'teVerzenden', coalesce((SELECT jsonb_agg(b.id ORDER BY b.gemaakt_op, b.id) FROM bericht b WHERE b.toetsing_id = t.id AND b.ronde = $2 AND b.status = 'TE_VERZENDEN'), '[]')
) AS stand FROM toetsing t WHERE t.id = $1`;

/** Where the ronde stands, for its workflow; undefined when there is no such case. */
export async function laadStand(tx: Transactie, ref: RondeRef): Promise<Stand | undefined> {
  const rijen: readonly { readonly stand: Stand }[] = await tx.manager.query(STAND, [ref.toetsingId, ref.ronde]);
  return rijen[0]?.stand;
}
