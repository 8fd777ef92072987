import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Overname } from './overname.js';

/**
 * The VOG that was verified, as it was checked; or the application that still runs, so that the kandidaat can present what was given after
 * all. Then only the last application goes along, as the first of the new ronde. Its file never does: that was deleted after the check (R0).
 */
export async function neemVogOver({ tx, beeld }: OpenDossier, naar: OpenDossier, { vog }: Overname): Promise<void> {
  const plek = [beeld.toetsingId, beeld.ronde, naar.beeld.ronde];
  if (vog === 'ALLES') {
    await tx.manager.query(
      `INSERT INTO vog (organisatie_id, toetsing_id, ronde, status, spoed, ingediend_op, afgegeven_op, persoon_komt_overeen, functie_komt_overeen,
         organisatie_komt_overeen, echtheid_bevestigd, profiel, afkeuringen, geverifieerd_door, geverifieerd_op)
       SELECT organisatie_id, toetsing_id, $3, status, spoed, ingediend_op, afgegeven_op, persoon_komt_overeen, functie_komt_overeen,
         organisatie_komt_overeen, echtheid_bevestigd, profiel, afkeuringen, geverifieerd_door, geverifieerd_op
         FROM vog WHERE toetsing_id = $1 AND ronde = $2`,
      plek,
    );
  } else if (vog === 'AANVRAAG') {
    await tx.manager.query(
      `INSERT INTO vog (organisatie_id, toetsing_id, ronde, status, spoed, ingediend_op)
       SELECT organisatie_id, toetsing_id, $3, CASE WHEN status IN ('INGEDIEND', 'ONTVANGEN') THEN 'INGEDIEND' ELSE 'PROCEDURE_LOOPT' END, spoed, ingediend_op
         FROM vog WHERE toetsing_id = $1 AND ronde = $2`,
      plek,
    );
    for (const [stap, feit] of [
      ['VOG_KLAARZETTEN', 'VOG_KLAARGEZET'],
      ['VOG_INDIENEN', 'VOG_INGEDIEND'],
    ]) {
      await tx.manager.query(
        `INSERT INTO stap (organisatie_id, toetsing_id, ronde, code, volgnummer, status, geopend_op, gesloten_op, uit_ronde)
         SELECT organisatie_id, toetsing_id, $3, code, 1, status, geopend_op, gesloten_op, coalesce(uit_ronde, ronde) FROM stap
          WHERE toetsing_id = $1 AND ronde = $2 AND code = $4 AND status = 'AFGEROND' ORDER BY volgnummer DESC LIMIT 1`,
        [...plek, stap],
      );
      await tx.manager.query(
        `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op, persoon_id)
         SELECT organisatie_id, toetsing_id, $3, code, 1, waarde, op, persoon_id FROM feit
          WHERE toetsing_id = $1 AND ronde = $2 AND code = $4 ORDER BY volgnummer DESC LIMIT 1`,
        [...plek, feit],
      );
    }
  }
}
