import { StapEntity } from '#persistence/entities/stap.entity.js';
import { VoorbehoudEntity } from '#persistence/entities/voorbehoud.entity.js';
import { In } from 'typeorm';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { stapRedenPlek } from '../vragenlijst/antwoord-plek.js';
import { voorbehoudPlek } from '../voorbehoud/voorbehouden.js';
import type { Overname } from './overname.js';

/** Steps that are done, with their marking, and the facts that they left. A reason why a step was waived is sealed for its new place. */
export async function neemStappenOver(van: OpenDossier, naar: OpenDossier, { stappen, feiten, voorbehouden }: Overname): Promise<void> {
  const { tx, beeld, sleutels } = van;
  const plek = [beeld.toetsingId, beeld.ronde, naar.beeld.ronde];
  await tx.manager.query(
    `INSERT INTO stap (organisatie_id, toetsing_id, ronde, code, volgnummer, status, geopend_op, gesloten_op, uit_ronde)
     SELECT organisatie_id, toetsing_id, $3, code, volgnummer, status, geopend_op, gesloten_op, coalesce(uit_ronde, ronde)
       FROM stap WHERE toetsing_id = $1 AND ronde = $2 AND code = ANY ($4::text[]) AND status IN ('AFGEROND', 'AFGEZIEN')`,
    [...plek, stappen],
  );
  const overgenomen = await tx.manager.findBy(StapEntity, { toetsingId: beeld.toetsingId, ronde: beeld.ronde, status: 'AFGEZIEN' });
  for (const { code, volgnummer, reden } of overgenomen) {
    if (reden === null) continue;
    const opnieuw = sleutels.verzegel(
      stapRedenPlek(naar.beeld, code, volgnummer),
      sleutels.ontsluit<unknown>(stapRedenPlek(beeld, code, volgnummer), reden),
    );
    await tx.manager.update(StapEntity, { toetsingId: beeld.toetsingId, ronde: naar.beeld.ronde, code, volgnummer }, { reden: opnieuw });
  }
  await tx.manager.query(
    `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op, persoon_id)
     SELECT organisatie_id, toetsing_id, $3, code, volgnummer, waarde, op, persoon_id FROM feit WHERE toetsing_id = $1 AND ronde = $2 AND code = ANY ($4::text[])`,
    [...plek, feiten],
  );
  await tx.manager.query(
    `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op, persoon_id)
     SELECT organisatie_id, toetsing_id, $3, code, row_number() OVER (PARTITION BY code ORDER BY volgnummer), waarde, op, persoon_id
       FROM feit WHERE toetsing_id = $1 AND ronde = $2 AND code IN ('VOORBEHOUD_GEVRAAGD', 'VOORBEHOUD') AND waarde = ANY ($4::text[])`,
    [...plek, voorbehouden],
  );
  for (const rij of await tx.manager.findBy(VoorbehoudEntity, {
    toetsingId: beeld.toetsingId,
    ronde: beeld.ronde,
    deel: In([...voorbehouden]),
  })) {
    const inhoud = sleutels.ontsluit<unknown>(voorbehoudPlek(beeld, rij.deel), rij.inhoud);
    await tx.manager.insert(VoorbehoudEntity, {
      ...rij,
      ronde: naar.beeld.ronde,
      inhoud: sleutels.verzegel(voorbehoudPlek(naar.beeld, rij.deel), inhoud),
    });
  }
}
